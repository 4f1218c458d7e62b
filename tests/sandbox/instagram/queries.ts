// The answers of `/graphql/query` and of the news inbox.
import { numericId } from '../ids.ts';
import type { SandboxState } from '../state.ts';
import type { Message, Post, SandboxComment, Thread } from '../types.ts';
import { commentNode, commentPage, mediaNode, userNode } from './answers.ts';

function edges<T>(list: T[]): { edges: { node: T; cursor: string }[] } {
  return { edges: list.map((node) => ({ node, cursor: '' })) };
}

/** Stories of the activity page, in the shape of the real news inbox. */
export function newsInbox(state: SandboxState): object {
  const me = state.instagramAccount;
  const stories: { at: number; story: object }[] = [];
  for (const c of state.comments) {
    const post = state.post(c.postId);
    if (c.network !== 'instagram' || c.author === me || !post || post.big) continue;
    if (!c.text.includes(`@${me}`)) continue;
    stories.push({
      at: c.at,
      story: story(state, 'mentioned_comment', 66, c.author, c.at, { post, comment: c }),
    });
  }
  const posts = state.posts.filter((p) => p.network === 'instagram' && p.author === me && !p.big);
  const others = state.people
    .filter((p) => p.network === 'instagram' && p.handle !== me)
    .slice(0, 14);
  others.forEach((p, i) => {
    const at = state.now() - (i * 3 + 1) * 2_700_000;
    const post = posts[i % Math.max(1, posts.length)];
    if (i % 3 === 2 || !post)
      stories.push({ at, story: story(state, 'user_followed', 101, p.handle, at, {}) });
    else stories.push({ at, story: story(state, 'like', 60, p.handle, at, { post }) });
  });
  stories.sort((a, b) => b.at - a.at);
  return {
    counts: { comments: 0, likes: 0 },
    priority_stories: [],
    new_stories: [],
    old_stories: stories.map((s) => s.story),
    status: 'ok',
  };
}

function story(
  state: SandboxState,
  name: string,
  type: number,
  handle: string,
  at: number,
  about: { post?: Post; comment?: SandboxComment },
): object {
  const user = userNode(state, handle);
  const { post, comment } = about;
  return {
    story_type: type,
    notif_name: name,
    type: 1,
    args: {
      profile_id: user.pk,
      profile_name: user.username,
      profile_image: user.profile_pic_url,
      text: comment ? `${handle} mentioned you in a comment: ${comment.text}` : handle,
      comment_text: comment?.text ?? null,
      comment_id: comment?.id ?? null,
      timestamp: Math.floor(at / 1000),
      media: post
        ? [
            {
              id: `${post.mediaId}_${state.person('instagram', post.author).id}`,
              shortcode: post.id,
              image: `/static/picture/${post.picture}.svg`,
            },
          ]
        : [],
      destination: post
        ? `comments_v2?media_id=${post.mediaId}&target_comment_id=${comment?.id ?? ''}`
        : `user?username=${handle}`,
    },
    pk: numericId(`${name}/${handle}/${at}`, 18),
  };
}

function threadNode(state: SandboxState, t: Thread): object {
  return {
    thread_id: t.id,
    user: userNode(state, t.with),
    messages: t.messages.map((m) => messageNode(state, m)),
    last_at: t.messages.at(-1)?.at ?? 0,
  };
}

export function messageNode(state: SandboxState, m: Message): object {
  return {
    id: m.id,
    sender: m.from,
    mine: m.from === state.instagramAccount,
    text: m.text,
    at: m.at,
  };
}

type Variables = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One answer of `/graphql/query`, by the query's friendly name. Undefined: no such query or object. */
export function answerGraphql(state: SandboxState, name: string, v: Variables): object | undefined {
  const threads = state.threads.filter((t) => t.network === 'instagram');
  switch (name) {
    case 'PolarisFeedRootPaginationQuery': {
      const posts = state.posts
        .filter((p) => p.network === 'instagram' && !p.big)
        .sort((a, b) => b.at - a.at);
      return {
        xdt_api__v1__feed__timeline__connection: edges(
          posts.map((p) => ({ media: mediaNode(state, p) })),
        ),
      };
    }
    case 'PolarisPostRootQuery': {
      const post = state.post(text(v.shortcode));
      return (
        post && { xdt_api__v1__media__shortcode__web_info: { items: [mediaNode(state, post)] } }
      );
    }
    case 'PolarisPostCommentsContainerQuery':
    case 'PolarisPostCommentsPaginationQuery': {
      const post = state.post(text(v.media_id));
      return (
        post && {
          xdt_api__v1__media__media_id__comments__connection: commentPage(
            state,
            post,
            text(v.after) || null,
            text(v.focus) || null,
          ),
        }
      );
    }
    case 'PolarisPostChildCommentsQuery': {
      const replies = state.comments
        .filter((c) => c.parentId === text(v.parent_comment_id))
        .sort((a, b) => a.at - b.at);
      return {
        xdt_api__v1__media__media_id__comments__parent_comment_id__child_comments__connection: {
          ...edges(replies.map((c) => commentNode(state, c))),
          page_info: { end_cursor: null, has_next_page: false },
        },
      };
    }
    case 'PolarisProfilePostsQuery': {
      const person = state.people.find(
        (p) => p.network === 'instagram' && p.handle === text(v.username),
      );
      if (!person) return undefined;
      const posts = state.posts
        .filter((p) => p.network === 'instagram' && p.author === person.handle && !p.big)
        .sort((a, b) => b.at - a.at);
      return {
        xdt_api__v1__users__username: {
          ...userNode(state, person.handle),
          biography: person.headline,
          thread_id: state.thread('instagram', person.handle).id,
        },
        xdt_api__v1__feed__user_timeline_graphql_connection: edges(
          posts.map((p) => mediaNode(state, p)),
        ),
      };
    }
    case 'PolarisDirectInboxQuery':
      return { get_slide_mailbox: threads.map((t) => threadNode(state, t)) };
    case 'IGDThreadDetailMainViewContainerQuery': {
      const thread = threads.find((t) => t.id === text(v.thread_id));
      return thread && { get_slide_thread_nullable: threadNode(state, thread) };
    }
    default:
      return undefined;
  }
}
