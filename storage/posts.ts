import type { CapturedPost } from '../utils/networks/types.ts';
import { db } from './database.ts';

/** Notes the posts that comments stand under. @param seenAt Unix milliseconds */
export async function rememberPosts(posts: readonly CapturedPost[], seenAt: number): Promise<void> {
  await db.posts.bulkPut(posts.map((post) => ({ ...post, seenAt })));
}

/** The post of a case, or undefined where it was never seen. */
export async function getPost(
  source: string,
  postId: string | null,
): Promise<CapturedPost | undefined> {
  return postId === null ? undefined : db.posts.get(`${source}:${postId}`);
}
