// The practice Instagram's addresses.
import type { Bundles } from '../bundle.ts';
import type { SandboxState } from '../state.ts';
import { type Answer, type Ask, asText, html, json, pageConfig, readJson } from '../wire.ts';
import { commentNode } from './answers.ts';
import { answerGraphql, messageNode, newsInbox } from './queries.ts';
import { codeInPath, instagramShell } from './shell.ts';

const RESERVED = new Set([
  'direct',
  'accounts',
  'explore',
  'reels',
  'stories',
  'graphql',
  'api',
  'p',
  'reel',
  'static',
]);

export async function answerInstagram(
  state: SandboxState,
  ask: Ask,
  bundles: Bundles,
): Promise<Answer> {
  if (ask.method === 'POST' && /^\/(graphql\/query|api\/graphql)\/?$/.test(ask.path))
    return graphql(state, ask);
  if (ask.path === '/api/v1/news/inbox/') return json(newsInbox(state));
  if (ask.method !== 'GET') return json({ status: 'fail' }, 405);
  const me = state.person('instagram', state.instagramAccount);
  const config = pageConfig(state, ask, me);
  const body = instagramShell(state, ask.path, config, bundles.script('instagram'));
  // The real site keeps the account's number in a cookie a page can read.
  const cookie = config.loggedIn
    ? `ds_user_id=${me.id}; Path=/; Secure`
    : 'ds_user_id=; Path=/; Max-Age=0; Secure';
  return { ...html(body, exists(state, ask.path) ? 200 : 404), headers: { 'set-cookie': cookie } };
}

function exists(state: SandboxState, path: string): boolean {
  const code = codeInPath(path);
  if (code) return Boolean(state.post(code));
  if (path === '/' || path === '/accounts/activity/' || path === '/direct/inbox/') return true;
  const thread = /^\/direct\/t\/(\w+)\/?$/.exec(path)?.[1];
  if (thread) return state.threads.some((t) => t.id === thread);
  const user = /^\/([\w.]+)\/?$/.exec(path)?.[1];
  return Boolean(
    user &&
      !RESERVED.has(user) &&
      state.people.some((p) => p.network === 'instagram' && p.handle === user),
  );
}

async function graphql(state: SandboxState, ask: Ask): Promise<Answer> {
  const form = new URLSearchParams(ask.body);
  const name = asText(form.get('fb_api_req_friendly_name') ?? ask.headers['x-fb-friendly-name']);
  const variables = readJson(form.get('variables') ?? '{}');
  if (name === 'PolarisPostCommentInputRevampedMutation') return sendComment(state, variables);
  if (name === 'IGDirectTextSendMutation') return sendMessage(state, variables);
  const data = answerGraphql(state, name, variables);
  // The guard prefix is real: readers must strip it.
  const answer = data
    ? json({ data, extensions: { is_final: true }, status: 'ok' })
    : json({ errors: [{ message: 'not found' }] }, 404);
  return name.includes('Child') ? { ...answer, body: `for (;;);${answer.body}` } : answer;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function sendComment(state: SandboxState, v: Record<string, unknown>): Promise<Answer> {
  await pause(400);
  const post = state.post(asText(v.media_id));
  const text = asText(v.comment_text);
  if (state.failSending || !post || !text.trim())
    return json({ errors: [{ message: 'feedback_required' }] }, 500);
  const parentId = asText(v.replied_to_comment_id) || null;
  const made = state.addComment({
    network: 'instagram',
    postId: post.id,
    parentId,
    author: state.instagramAccount,
    text,
  });
  state.sent.push({
    network: 'instagram',
    kind: parentId ? 'reply' : 'comment',
    parentId,
    postId: post.id,
    threadId: null,
    as: made.author,
    text,
    at: made.at,
    id: made.id,
  });
  return json({
    data: { xdt_api__v1__web__comments__add: { comment: commentNode(state, made) } },
    status: 'ok',
  });
}

async function sendMessage(state: SandboxState, v: Record<string, unknown>): Promise<Answer> {
  await pause(300);
  const thread = state.threads.find((t) => t.id === asText(v.thread_id));
  const text = asText(v.text);
  if (state.failSending || !thread || !text.trim())
    return json({ errors: [{ message: 'feedback_required' }] }, 500);
  const message = state.addMessage(thread.id, state.instagramAccount, text);
  state.sent.push({
    network: 'instagram',
    kind: 'message',
    parentId: null,
    postId: null,
    threadId: thread.id,
    as: message.from,
    text,
    at: message.at,
    id: message.id,
  });
  return json({
    data: { ig_direct_text_send: { message: messageNode(state, message) } },
    status: 'ok',
  });
}
