// How the practice LinkedIn's pages get their rows: the classic front end from voyager JSON, the
// new one from numbered stream lines.
import { config, now } from '../shared/config.ts';
import type { PageEvent } from '../shared/poll.ts';
import type { Message } from '../types.ts';
import type { ActorRow, CommentRow, PostRow } from './answers.ts';

export type { ActorRow, CommentRow, PostRow };

export interface ProfileData {
  actor: ActorRow;
  posts: PostRow[];
  thread: string;
}
export interface ThreadData {
  id: string;
  with: string;
  actor: ActorRow;
  messages: Message[];
  mine: string;
}
export interface CardData {
  entityUrn: string;
  headline: { text: string };
  headerImage: { actionTarget: string };
  contentPrimaryText: { text: string }[];
  cardAction: { actionTarget: string };
  publishedAt: number;
  read: boolean;
}

const classic = config.ui === 'classic';

async function voyager(
  params: Record<string, string>,
  init?: RequestInit,
): Promise<Record<string, unknown>> {
  const response = await fetch(`/voyager/api/graphql?${new URLSearchParams(params)}`, init);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Record<string, unknown>;
}

async function stream(sduiid: string, body: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(`/flagship-web/rsc-action/actions/pagination?sduiid=${sduiid}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  const line = (await response.text()).split('\n').find((l) => l.startsWith('0:'));
  const [, , , last] = JSON.parse(line?.slice(2) ?? '[]') as [
    unknown,
    unknown,
    unknown,
    { props: unknown },
  ];
  return last.props;
}

async function rows<T>(of: string, more: Record<string, string> = {}): Promise<T> {
  if (!classic) return (await stream('com.linkedin.sdui.pagers.page', { of, ...more })) as T;
  return (await voyager({ queryId: 'voyagerFeedDashPage.1', of, ...more })).data as T;
}

export const loadFeed = (): Promise<PostRow[]> => rows('feed');
export const loadPost = (post: string): Promise<PostRow> => rows('post', { post });
export const loadProfile = (who: string): Promise<ProfileData> => rows('profile', { who });
export const loadThreads = (): Promise<ThreadData[]> => rows('threads');

interface VoyagerComment {
  $type: string;
  urn: string;
  edited: boolean;
  permalink: string;
  commentary: {
    text: string;
    attributesV2: { start: number; length: number; detailData: { hyperlink: string } }[];
  };
  commenter: {
    author: boolean;
    title: { text: string };
    subtitle: string;
    navigationUrl: string;
    commenterProfileId: string | null;
  };
}
interface VoyagerCounts {
  $type: string;
  urn: string;
  numLikes: number;
  numComments: number;
}

/** Rows out of a voyager answer's `included`. */
function fromVoyager(included: unknown): CommentRow[] {
  const all = included as (VoyagerComment | VoyagerCounts)[];
  const out: CommentRow[] = [];
  for (const c of all) {
    if (!('commentary' in c)) continue;
    const [, urnKind, postId = '', id = ''] = /\((\w+):(\d+),(\d+)\)/.exec(c.urn) ?? [];
    const counts = all.find((n): n is VoyagerCounts => 'numLikes' in n && n.urn === c.urn);
    const path = `${new URL(c.commenter.navigationUrl).pathname}/`;
    let { text } = c.commentary;
    for (const a of [...c.commentary.attributesV2].reverse()) {
      const end = a.start + a.length;
      text = `${text.slice(0, a.start)}@[${text.slice(a.start, end)}](${a.detailData.hyperlink.replace(/^\/|\/$/g, '')})${text.slice(end)}`;
    }
    const isReply = c.permalink.includes('replyUrn=');
    out.push({
      id,
      postId,
      urnKind: urnKind === 'ugcPost' ? 'ugcPost' : 'activity',
      text,
      parentId: isReply ? (/commentUrn=[^&]*%2C(\d+)/.exec(c.permalink)?.[1] ?? null) : null,
      actor: {
        handle: path.split('/')[2] ?? '',
        name: c.commenter.title.text,
        headline: c.commenter.subtitle,
        path,
        kind: path.startsWith('/company/') ? 'page' : 'person',
        profileId: c.commenter.commenterProfileId ?? '',
      },
      byPostAuthor: c.commenter.author,
      likes: counts?.numLikes ?? 0,
      replyCount: counts?.numComments ?? 0,
      edited: c.edited,
    });
  }
  return out;
}

/** The comment the address asks for: `?commentUrn=urn:li:comment:(activity:POST,ID)`. */
function focus(): string {
  const query = new URLSearchParams(location.search);
  return /,(\d+)\)/.exec(query.get('replyUrn') ?? query.get('commentUrn') ?? '')?.[1] ?? '';
}

export async function loadComments(
  post: string,
  start: number,
): Promise<{ rows: CommentRow[]; total: number }> {
  if (!classic)
    return (await stream('com.linkedin.sdui.pagers.feed.pagedComments', {
      post,
      start,
      focus: focus(),
    })) as { rows: CommentRow[]; total: number };
  const answer = await voyager({
    queryId: 'voyagerSocialDashComments.1',
    post,
    start: String(start),
    count: '10',
    focus: focus(),
  });
  return {
    rows: fromVoyager(answer.included),
    total: (answer.data as { paging: { total: number } }).paging.total,
  };
}

export async function loadReplies(parent: string): Promise<CommentRow[]> {
  if (!classic)
    return (
      (await stream('com.linkedin.sdui.comments.fetchReplies', { parent })) as {
        rows: CommentRow[];
      }
    ).rows;
  return fromVoyager((await voyager({ queryId: 'voyagerSocialDashComments.2', parent })).included);
}

export async function loadCards(): Promise<CardData[]> {
  if (!classic) return (await stream('com.linkedin.sdui.pagers.notifications', {})) as CardData[];
  const answer = await voyager({
    queryId: 'voyagerIdentityDashNotificationCards.1',
    filterUrn: 'urn:li:fsd_notificationFilter:MENTIONS_ALL',
  });
  return answer.included as CardData[];
}

export async function sendComment(
  post: string,
  text: string,
  parent: string | null,
): Promise<CommentRow> {
  if (!classic)
    return (await stream('com.linkedin.sdui.comments.createComment', {
      post,
      text,
      parent,
    })) as CommentRow;
  const response = await fetch('/voyager/api/voyagerSocialDashNormComments', {
    method: 'POST',
    body: JSON.stringify({ post, text, parent }),
  });
  if (!response.ok) throw new Error(String(response.status));
  const [made] = fromVoyager(((await response.json()) as { included: unknown }).included);
  if (!made) throw new Error('no comment in the answer');
  return made;
}

export async function sendMessage(conversation: string, text: string): Promise<Message> {
  const response = await fetch(
    '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
    {
      method: 'POST',
      body: JSON.stringify({ conversation, text }),
    },
  );
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { value: Message }).value;
}

/** Who comments: the person, or the page they manage. */
export const speaker = config.actingAs === 'page' && config.page ? config.page : config.me;

export const isPending = (row: CommentRow): boolean => row.id.startsWith('optimistic-');

/** A LinkedIn id carries its own time; a row still being sent is new. */
export const timeOf = (id: string): number =>
  /^\d+$/.test(id) ? Number(BigInt(id) >> 22n) : now();

const pathOf = (p: { kind: 'person' | 'page'; handle: string }): string =>
  p.kind === 'page' ? `/company/${p.handle}/` : `/in/${p.handle}/`;

export function rowOfEvent(
  event: Extract<PageEvent, { comment: unknown }>,
  post: PostRow,
): CommentRow {
  const { comment: c, author: a } = event;
  return {
    id: c.id,
    urnKind: post.urnKind,
    postId: c.postId,
    parentId: c.parentId,
    text: c.text,
    likes: c.likes,
    replyCount: 0,
    edited: c.edited,
    actor: {
      handle: a.handle,
      name: a.name,
      headline: a.headline,
      kind: a.kind,
      path: pathOf(a),
      profileId: '',
    },
    byPostAuthor: a.handle === post.actor.handle,
  };
}

export function draftRow(post: PostRow, text: string, parentId: string | null): CommentRow {
  return {
    id: `optimistic-${Math.random().toString(36).slice(2)}`,
    urnKind: post.urnKind,
    postId: post.id,
    parentId,
    text,
    likes: 0,
    replyCount: 0,
    edited: false,
    actor: {
      handle: speaker.handle,
      name: speaker.name,
      headline: speaker.headline,
      kind: speaker.kind,
      path: pathOf(speaker),
      profileId: '',
    },
    byPostAuthor: speaker.handle === post.actor.handle,
  };
}
