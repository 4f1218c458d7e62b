// How the sandbox's people and talk are written down: one comment a line,
//   author age likes | text        (`> ` before it: an answer to the comment above)
// Ages count back from the start, so the day always looks fresh.
import type { Network } from '../types.ts';

export interface PostSource {
  network: Network;
  key: string;
  /** Instagram short code; LinkedIn makes its ids from the time. */
  code: string;
  author: string;
  /** Such as 10m, 4h, 2d. */
  age: string;
  likes: number;
  picture: string;
  reel?: boolean;
  urnKind?: 'activity' | 'ugcPost';
  text: string;
  comments: string;
}

export interface ThreadSource {
  network: Network;
  with: string;
  messages: [from: string, age: string, text: string][];
}

export interface CommentLine {
  parent: number | null;
  author: string;
  ageMs: number;
  likes: number;
  text: string;
}

export function ageInMs(age: string): number {
  const unit = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }[age.slice(-1)];
  const count = Number.parseFloat(age);
  if (!unit || Number.isNaN(count)) throw new Error(`not an age: ${age}`);
  return count * unit;
}

export function parseComments(source: string): CommentLine[] {
  const lines: CommentLine[] = [];
  let top: number | null = null;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (!line) continue;
    const found = /^(> )?(\S+) (\S+) (\d+) \| (.*)$/.exec(line);
    if (!found) throw new Error(`not a comment line: ${line}`);
    const [, reply, author = '', age = '', likes = '0', text = ''] = found;
    if (!reply) top = lines.length;
    lines.push({
      parent: reply ? top : null,
      author,
      ageMs: ageInMs(age),
      likes: Number(likes),
      text: text.replaceAll('\\n', '\n'),
    });
  }
  return lines;
}
