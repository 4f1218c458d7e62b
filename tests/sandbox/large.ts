// A post with so many comments that its page is as heavy as the heaviest real ones.
import { mediaIdOf } from './ids.ts';
import type { SandboxState } from './state.ts';
import type { Post } from './types.ts';

/** Measured on the practice page: one comment row without likes is about this many elements. */
const NODES_PER_ROW = 43;

const WORDS =
  'coffee machine arrived late grinder broken price thanks delivery great support warranty color question قهوه دستگاه خراب ممنون قیمت ارسال دیر عالی گارانتی رنگ سوال'.split(
    ' ',
  );

export function fillBigPost(state: SandboxState, nodes: number): Post {
  const post: Post = {
    id: 'BIGPOST',
    key: 'big',
    network: 'instagram',
    mediaId: mediaIdOf('BIGPOST'),
    author: state.instagramAccount,
    text: 'Everything you asked about the new range, in one place.',
    at: state.now() - 3 * 86_400_000,
    likes: 48_210,
    picture: 'machine',
    reel: false,
    urnKind: 'activity',
    big: true,
  };
  state.posts = state.posts.filter((p) => p.id !== post.id);
  state.comments = state.comments.filter((c) => c.postId !== post.id);
  state.posts.push(post);
  const count = Math.ceil(nodes / NODES_PER_ROW);
  const events = state.events.length;
  for (let i = 0; i < count; i++) {
    const length = 4 + ((i * 7) % 18);
    const text = Array.from({ length }, (_, w) => WORDS[(i * 13 + w * 5) % WORDS.length]).join(' ');
    state.addComment({
      network: 'instagram',
      postId: post.id,
      author: `visitor.${i % 400}`,
      text,
      at: post.at + Math.floor((i * (state.now() - post.at - 600_000)) / count),
    });
  }
  // Filling is not news to open pages.
  state.events.length = events;
  return post;
}
