// Where the practice Instagram's pages get their data: first from the JSON inside the page, then
// by queries.
import { config } from '../shared/config.ts';
import type { CommentNode, CommentPage, MediaNode, UserNode } from './answers.ts';

export type { CommentNode, CommentPage, MediaNode, UserNode };

export interface MessageNode {
  id: string;
  sender: string;
  mine: boolean;
  text: string;
  at: number;
}
export interface ThreadNode {
  thread_id: string;
  user: UserNode;
  messages: MessageNode[];
  last_at: number;
}
export interface StoryNode {
  notif_name: string;
  pk: string;
  args: {
    profile_name: string;
    comment_text: string | null;
    comment_id: string | null;
    timestamp: number;
    media: { shortcode: string; image: string }[];
  };
}

type Data = Record<string, unknown>;

export async function query(name: string, variables: Data): Promise<Data> {
  const response = await fetch('/graphql/query', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-fb-friendly-name': name },
    body: new URLSearchParams({
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
      doc_id: '9500000000000001',
    }),
  });
  const text = (await response.text()).replace(/^for \(;;\);/, '');
  if (!response.ok) throw new Error(name);
  return (JSON.parse(text) as { data: Data }).data;
}

/** A value of the first HTML's JSON, used once: later visits ask the server. */
function embedded(key: string): unknown {
  for (const script of document.querySelectorAll('script[data-sjs]')) {
    const found = find(JSON.parse(script.textContent ?? 'null'), key);
    if (found === undefined) continue;
    return found;
  }
  return undefined;
}

function find(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = name === key ? inner : find(inner, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

let first = true;

export async function loadPost(code: string): Promise<{ media: MediaNode; page: CommentPage }> {
  const root = 'xdt_api__v1__media__shortcode__web_info';
  const list = 'xdt_api__v1__media__media_id__comments__connection';
  if (first) {
    first = false;
    const media = (embedded(root) as { items?: MediaNode[] } | undefined)?.items?.[0];
    const page = embedded(list) as CommentPage | undefined;
    if (media?.code === code && page) return { media, page };
  }
  const answer = (await query('PolarisPostRootQuery', { shortcode: code }))[root] as {
    items: MediaNode[];
  };
  const media = answer.items[0];
  if (!media) throw new Error(code);
  return { media, page: await loadComments('PolarisPostCommentsContainerQuery', media.pk, null) };
}

export function forgetEmbedded(): void {
  first = false;
}

export async function loadComments(
  name: string,
  mediaId: string,
  after: string | null,
): Promise<CommentPage> {
  const data = await query(name, {
    media_id: mediaId,
    after,
    first: 15,
    sort_order: 'popular',
    focus: /\/c\/(\d+)/.exec(location.pathname)?.[1] ?? null,
  });
  return data.xdt_api__v1__media__media_id__comments__connection as CommentPage;
}

export async function loadReplies(mediaId: string, parent: string): Promise<CommentNode[]> {
  const data = await query('PolarisPostChildCommentsQuery', {
    media_id: mediaId,
    parent_comment_id: parent,
  });
  const list =
    data.xdt_api__v1__media__media_id__comments__parent_comment_id__child_comments__connection as CommentPage;
  return list.edges.map((e) => e.node);
}

export async function sendComment(
  mediaId: string,
  text: string,
  parent: string | null,
): Promise<CommentNode> {
  const data = await query('PolarisPostCommentInputRevampedMutation', {
    media_id: mediaId,
    comment_text: text,
    replied_to_comment_id: parent,
  });
  return (data.xdt_api__v1__web__comments__add as { comment: CommentNode }).comment;
}

export async function loadStories(): Promise<StoryNode[]> {
  const response = await fetch('/api/v1/news/inbox/');
  return ((await response.json()) as { old_stories: StoryNode[] }).old_stories;
}

/** A row shown at once, before the network gave it an id. */
export function draftNode(text: string, parent: string | null): CommentNode {
  const { handle, id, name, verified } = config.me;
  return {
    pk: `pending-${Math.random().toString(36).slice(2)}`,
    user: {
      pk: id,
      id,
      username: handle,
      full_name: name,
      is_verified: verified,
      profile_pic_url: '',
      fbid_v2: '',
    },
    is_covered: false,
    child_comment_count: 0,
    has_liked_comment: false,
    text,
    created_at: Math.floor(Date.now() / 1000),
    is_edited: false,
    parent_comment_id: parent,
    comment_like_count: 0,
    __typename: 'XDTCommentDict',
  };
}
