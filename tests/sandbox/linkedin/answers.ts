// The rows behind the practice LinkedIn's answers: posts, comments, people. voyager.ts gives them the
// classic API's shape; the new front end reads them as they are, wrapped in a stream (routes.ts).
import { hash, linkedinPostKey } from '../ids.ts';
import type { SandboxState } from '../state.ts';
import type { Person, Post, SandboxComment } from '../types.ts';

export const PAGE = 10;

export interface ActorRow {
  handle: string;
  name: string;
  headline: string;
  kind: 'person' | 'page';
  path: string;
  profileId: string;
}

export interface CommentRow {
  id: string;
  urnKind: 'activity' | 'ugcPost';
  postId: string;
  parentId: string | null;
  actor: ActorRow;
  byPostAuthor: boolean;
  text: string;
  likes: number;
  replyCount: number;
  edited: boolean;
}

export interface PostRow {
  id: string;
  urnKind: 'activity' | 'ugcPost';
  key: string;
  token: string;
  actor: ActorRow;
  text: string;
  picture: string;
  likes: number;
  commentCount: number;
}

export const profileId = (handle: string): string =>
  `ACoAA${btoa(`${hash(handle)}${hash(`${handle}/2`)}`)
    .replace(/=/g, '')
    .slice(0, 26)}`;

export const actorPath = (p: Person): string =>
  p.kind === 'page' ? `/company/${p.handle}/` : `/in/${p.handle}/`;

export function actorRow(p: Person): ActorRow {
  return {
    handle: p.handle,
    name: p.name,
    headline: p.headline,
    kind: p.kind,
    path: actorPath(p),
    profileId: profileId(p.handle),
  };
}

export function commentRow(state: SandboxState, c: SandboxComment): CommentRow {
  const post = state.post(c.postId);
  return {
    id: c.id,
    urnKind: post?.urnKind ?? 'activity',
    postId: c.postId,
    parentId: c.parentId,
    actor: actorRow(state.person('linkedin', c.author)),
    byPostAuthor: post?.author === c.author,
    text: c.text,
    likes: c.likes,
    replyCount: state.comments.filter((r) => r.parentId === c.id).length,
    edited: c.edited,
  };
}

export function postRow(state: SandboxState, p: Post): PostRow {
  return {
    id: p.id,
    urnKind: p.urnKind,
    key: linkedinPostKey(p.urnKind, p.id),
    token: btoa(`${hash(p.id)}${hash(`${p.id}t`)}${hash(`${p.id}u`)}${hash(`${p.id}v`)}`)
      .replace(/[=+/]/g, '_')
      .slice(0, 43),
    actor: actorRow(state.person('linkedin', p.author)),
    text: p.text,
    picture: p.picture,
    likes: p.likes,
    commentCount: state.comments.filter((c) => c.postId === p.id).length,
  };
}

export const feedRows = (state: SandboxState, author?: string): PostRow[] =>
  state.posts
    .filter((p) => p.network === 'linkedin' && (!author || p.author === author))
    .sort((a, b) => b.at - a.at)
    .map((p) => postRow(state, p));

/** Newest first, but a comment asked for by the address (or the one it answers) comes before all. */
export function commentRows(
  state: SandboxState,
  postId: string,
  start: number,
  focus: string,
): { rows: CommentRow[]; total: number } {
  const tops = state
    .commentsOf(postId)
    .filter((c) => c.parentId === null)
    .reverse();
  const asked = state.comment(focus);
  const first = tops.findIndex((c) => c.id === (asked?.parentId ?? asked?.id));
  if (first > 0) tops.unshift(...tops.splice(first, 1));
  return {
    rows: tops.slice(start, start + PAGE).map((c) => commentRow(state, c)),
    total: tops.length,
  };
}

/** Oldest first. */
export const replyRows = (state: SandboxState, parentId: string): CommentRow[] =>
  state.comments
    .filter((c) => c.parentId === parentId)
    .sort((a, b) => a.at - b.at)
    .map((c) => commentRow(state, c));
