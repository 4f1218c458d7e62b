import type { PostSource } from './format.ts';
export const linkedinPosts: PostSource[] = [];
