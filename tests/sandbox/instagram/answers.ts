// The practice Instagram's users, comments and media, in the shapes of the real answers (server side).
import { numericId } from '../ids.ts';
import type { SandboxState } from '../state.ts';
import type { Post, SandboxComment } from '../types.ts';

const PAGE = 15;

export interface UserNode {
  pk: string;
  id: string;
  username: string;
  full_name: string;
  is_verified: boolean;
  profile_pic_url: string;
  fbid_v2: string;
}

export interface CommentNode {
  pk: string;
  user: UserNode;
  is_covered: boolean;
  child_comment_count: number;
  has_liked_comment: boolean;
  text: string;
  created_at: number;
  is_edited: boolean;
  parent_comment_id: string | null;
  comment_like_count: number;
  __typename: 'XDTCommentDict';
}

export interface MediaNode {
  pk: string;
  id: string;
  code: string;
  user: UserNode;
  caption: { text: string; created_at: number };
  taken_at: number;
  like_count: number;
  comment_count: number;
  display_uri: string;
  product_type: 'feed' | 'clips';
  /** The sandbox's own mark: show every row. */
  sandbox_big: boolean;
}

export interface CommentPage {
  edges: { node: CommentNode; cursor: string }[];
  page_info: { end_cursor: string | null; has_next_page: boolean };
}

export function userNode(state: SandboxState, handle: string): UserNode {
  const p = state.person('instagram', handle);
  return {
    pk: p.id,
    id: p.id,
    username: p.handle,
    full_name: p.name,
    is_verified: p.verified,
    profile_pic_url: `/static/avatar/${p.handle}.svg`,
    fbid_v2: `17841${numericId(`fbid/${p.handle}`, 12)}`,
  };
}

export function commentNode(state: SandboxState, c: SandboxComment): CommentNode {
  return {
    pk: c.id,
    user: userNode(state, c.author),
    is_covered: false,
    child_comment_count: state.comments.filter((r) => r.parentId === c.id).length,
    has_liked_comment: false,
    text: c.text,
    created_at: Math.floor(c.at / 1000),
    is_edited: c.edited,
    parent_comment_id: c.parentId,
    comment_like_count: c.likes,
    __typename: 'XDTCommentDict',
  };
}

export function mediaNode(state: SandboxState, post: Post): MediaNode {
  const user = userNode(state, post.author);
  return {
    pk: post.mediaId,
    id: `${post.mediaId}_${user.pk}`,
    code: post.id,
    user,
    caption: { text: post.text, created_at: Math.floor(post.at / 1000) },
    taken_at: Math.floor(post.at / 1000),
    like_count: post.likes,
    comment_count: state.comments.filter((c) => c.postId === post.id).length,
    display_uri: `/static/picture/${post.picture}.svg`,
    product_type: post.reel ? 'clips' : 'feed',
    sandbox_big: post.big,
  };
}

/**
 * Newest first, 15 at a time; a big post comes whole after its first page.
 * A comment's own address shows that comment (or the one it answers) first.
 */
export function commentPage(
  state: SandboxState,
  post: Post,
  after: string | null,
  focus: string | null = null,
): CommentPage {
  const tops = state
    .commentsOf(post.id)
    .filter((c) => c.parentId === null)
    .reverse();
  const asked = focus ? state.comment(focus) : undefined;
  const first = tops.findIndex((c) => c.id === (asked?.parentId ?? asked?.id));
  if (first > 0) tops.unshift(...tops.splice(first, 1));
  const start = after ? tops.findIndex((c) => c.id === after) + 1 : 0;
  const end = post.big && after ? tops.length : start + PAGE;
  const page = tops.slice(start, end);
  return {
    edges: page.map((c) => ({ node: commentNode(state, c), cursor: '' })),
    page_info: { end_cursor: page.at(-1)?.id ?? null, has_next_page: end < tops.length },
  };
}
