// The practice Instagram's posts. The busiest one has its own file.
import { busyPost } from './instagram-busy.ts';
import type { PostSource } from './format.ts';
export const instagramPosts: PostSource[] = [busyPost];
