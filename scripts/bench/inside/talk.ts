import type { CapturedComment, CapturedPost } from '../../../utils/networks/types.ts';

/** One message of a content script: what `comments:captured` carries. */
export interface Batch {
  comments: CapturedComment[];
  posts: CapturedPost[];
  own: { handle: string; name: string };
}

const OWN = { handle: 'sarvino.home', name: 'sarvino.home' };
const AGE = 6 * 3_600_000;

/** Sentences of the length and mix of real comments; put together they seldom repeat. */
const STARTS = [
  'Does the large one also come in black?',
  'My order arrived broken and nobody answers me.',
  'سلام، قیمت این محصول چنده؟',
  'Love it, best purchase this year 😍',
  'سفارشم بعد از دو هفته هنوز نرسیده، لطفا پیگیری کنید',
  'How long is delivery to Shiraz?',
  'خیلی ممنون از پشتیبانی خوبتون 🙏',
  'Where can I find the manual for the grinder?',
];
const ENDS = ['Thanks in advance.', 'order number 48211', '', 'از شیراز پیام میدم', '🙂', 'please'];

/**
 * Batches as the outbox sends them. The same seed gives the same comments; every fourth is a reply
 * to a comment before it, and one author in five writes twice.
 */
export function makeBatches(seed: string, batches: number, size: number, now: number): Batch[] {
  const code = `P${seed}`.padEnd(8, 'x');
  const post: CapturedPost = {
    id: `instagram:${code}`,
    network: 'instagram',
    author: OWN,
    text: 'Everything you asked about the new range, in one place.',
    permalink: `https://www.instagram.com/p/${code}/`,
  };
  return Array.from({ length: batches }, (_, batch) => ({
    comments: Array.from({ length: size }, (_, at) => commentOf(code, batch * size + at, now)),
    posts: [post],
    own: OWN,
  }));
}

function commentOf(code: string, n: number, now: number): CapturedComment {
  const id = (index: number) => `instagram:${code}-${index}`;
  const parent = n % 4 === 3 ? id(n - 3) : null;
  const handle = `visitor.${n % 5 === 4 ? n - 4 : n}`;
  return {
    id: id(n),
    network: 'instagram',
    kind: parent ? 'reply' : 'comment',
    author: { handle, name: `Visitor ${handle.slice(8)}` },
    text: `${STARTS[n % STARTS.length]} ${ENDS[(n * 7) % ENDS.length]} ${n}`.trim(),
    posted: { at: now - AGE + n, precision: 0 },
    permalink: `https://www.instagram.com/p/${code}/c/${n}/`,
    postId: code,
    parentId: parent,
    own: false,
  };
}
