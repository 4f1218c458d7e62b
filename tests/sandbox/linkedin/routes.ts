// The practice LinkedIn's addresses and its two kinds of answers.
import type { Bundles } from '../bundle.ts';
import { escapeHtml, htmlShell, safeJson } from '../html.ts';
import type { SandboxState } from '../state.ts';
import type { LinkedinUi, PageConfig, Post } from '../types.ts';
import { type Answer, type Ask, asText, html, json, pageConfig, readJson } from '../wire.ts';
import { actorRow, commentRow, commentRows, feedRows, postRow, replyRows } from './answers.ts';
import { guestPage } from './guest.ts';
import { plainText } from './mentions.ts';
import { meJson, notificationCards, voyagerComment, voyagerComments } from './voyager.ts';

/** Where each front end lives when nothing fixes it. Messaging has only the classic one. */
export function uiOfPath(path: string): LinkedinUi {
  return path === '/' || path === '/feed/' || path.startsWith('/in/') ? 'new' : 'classic';
}

/** The post an address shows: `/feed/update/urn:li:activity:ID/`, `/posts/slug-activity-ID-xxxx/`. */
export function postInPath(state: SandboxState, path: string): Post | undefined {
  const id = /(?:activity|ugcPost|share)[:-](\d+)/.exec(decodeURIComponent(path))?.[1];
  return id ? state.post(id) : undefined;
}

export async function answerLinkedin(
  state: SandboxState,
  ask: Ask,
  bundles: Bundles,
): Promise<Answer> {
  if (ask.path.startsWith('/voyager/api/')) return voyager(state, ask);
  if (ask.path.startsWith('/flagship-web/')) return stream(state, ask);
  const me = state.person('linkedin', state.linkedinAccount);
  if (ask.path === '/preload/') {
    return html(
      `<!DOCTYPE html><title>preload</title><code style="display:none" id="bpr-guid-1">${escapeHtml(JSON.stringify(meJson(me)))}</code>`,
    );
  }
  if (ask.method !== 'GET') return json({ status: 405 }, 405);
  if (ask.path === '/') return { ...html('', 302), headers: { location: '/feed/' } };

  const asked = ask.query.get('ui');
  const chosen = asked === 'classic' || asked === 'new' ? asked : state.linkedinUi;
  const fixed = chosen !== 'per-path';
  const ui = ask.path.startsWith('/messaging/')
    ? 'classic'
    : chosen === 'per-path'
      ? uiOfPath(ask.path)
      : chosen;
  const page = state.person('linkedin', state.linkedinPage);
  const config = pageConfig(state, ask, me, { ui, uiFixed: fixed, actingAs: state.actingAs, page });
  if (!config.loggedIn)
    return html(
      guestPage(state, config, postInPath(state, ask.path)),
      postInPath(state, ask.path) ? 200 : 404,
    );
  return html(
    ui === 'new' ? newShell(config, bundles) : classicShell(config, bundles),
    exists(state, ask.path) ? 200 : 404,
  );
}

function exists(state: SandboxState, path: string): boolean {
  if (/^\/(feed\/update|posts)\//.test(path)) return Boolean(postInPath(state, path));
  const who = /^\/(in|company)\/([^/]+)/.exec(path)?.[2];
  if (who) return state.people.some((p) => p.network === 'linkedin' && p.handle === who);
  return /^\/(feed|notifications|messaging)\//.test(path);
}

function classicShell(config: PageConfig, bundles: Bundles): string {
  return htmlShell({
    lang: config.lang,
    title: 'LinkedIn',
    mount: 'ember-root',
    config,
    script: bundles.script('linkedin-classic'),
    html: 'class="theme theme--mercado app-loader--default artdeco windows"',
    body: 'class="render-mode-BIGPIPE nav-v2 ember-application icons-loaded boot-complete"',
    extra: `<code style="display:none" id="bpr-guid-2">${escapeHtml(JSON.stringify(meJson(config.me)))}</code>`,
  });
}

function newShell(config: PageConfig, bundles: Bundles): string {
  return htmlShell({
    lang: config.lang,
    title: 'LinkedIn',
    mount: 'root',
    config,
    script: bundles.script('linkedin-new'),
    html: 'translate="no"',
    extra: '<iframe data-testid="interop-iframe" src="/preload/" style="display:none"></iframe>',
  });
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Everything a page may ask for, as plain rows. */
function rows(state: SandboxState, q: URLSearchParams): unknown {
  const person = state.people.find((p) => p.network === 'linkedin' && p.handle === q.get('who'));
  switch (q.get('of')) {
    case 'feed':
      return feedRows(state);
    case 'post': {
      const post = state.post(q.get('post') ?? '');
      return post?.network === 'linkedin' ? postRow(state, post) : null;
    }
    case 'profile':
      return person
        ? {
            actor: actorRow(person),
            posts: feedRows(state, person.handle),
            thread: state.thread('linkedin', person.handle).id,
          }
        : null;
    case 'threads':
      return state.threads
        .filter((t) => t.network === 'linkedin')
        .map((t) => ({
          ...t,
          actor: actorRow(state.person('linkedin', t.with)),
          mine: state.linkedinAccount,
        }));
    default:
      return null;
  }
}

/** The classic front end's API. */
async function voyager(state: SandboxState, ask: Ask): Promise<Answer> {
  const q = ask.query;
  if (ask.path === '/voyager/api/me')
    return json(meJson(state.person('linkedin', state.linkedinAccount)));
  if (ask.method === 'POST') {
    const body = readJson(ask.body);
    if (ask.path.includes('MessengerMessages')) return sendMessage(state, body);
    if (ask.path.includes('NormComments')) return sendComment(state, body, 'json');
  }
  const query = q.get('queryId') ?? '';
  if (query.startsWith('voyagerSocialDashComments')) {
    const parent = q.get('parent');
    if (parent) {
      const list = replyRows(state, parent);
      return json(voyagerComments(list, list.length, 0));
    }
    const start = Number(q.get('start') ?? '0');
    const page = commentRows(state, q.get('post') ?? '', start, q.get('focus') ?? '');
    return json(voyagerComments(page.rows, page.total, start));
  }
  if (query.startsWith('voyagerIdentityDashNotificationCards'))
    return json(notificationCards(state));
  const found = rows(state, q);
  return found ? json({ data: found, included: [] }) : json({ status: 404 }, 404);
}

/** The new front end's API: a stream of numbered lines, not JSON. */
async function stream(state: SandboxState, ask: Ask): Promise<Answer> {
  const body = readJson(ask.body);
  const what = ask.query.get('sduiid') ?? '';
  const text = (value: unknown): Answer => ({
    status: 200,
    type: 'text/x-component; charset=utf-8',
    body: `1:I["chunk-${what.length}",[],"default"]\n0:["$","$L1",null,${safeJson({ props: value })}]\n`,
  });
  if (what.endsWith('createComment')) return sendComment(state, body, 'stream');
  if (what.endsWith('pagedComments'))
    return text(commentRows(state, asText(body.post), Number(body.start ?? 0), asText(body.focus)));
  if (what.endsWith('fetchReplies'))
    return text({ rows: replyRows(state, asText(body.parent)), total: 0 });
  if (what.endsWith('notifications'))
    return text((notificationCards(state) as { included: unknown }).included);
  const found = rows(state, new URLSearchParams(body as Record<string, string>));
  return found ? text(found) : { status: 404, type: 'text/plain', body: '' };
}

async function sendComment(
  state: SandboxState,
  body: Record<string, unknown>,
  as: 'json' | 'stream',
): Promise<Answer> {
  await pause(400);
  const post = state.post(asText(body.post));
  const text = asText(body.text);
  const parentId = asText(body.parent) || null;
  if (state.failSending || !post || !text.trim()) return json({ status: 500 }, 500);
  const author = state.actingAs === 'page' ? state.linkedinPage : state.linkedinAccount;
  const made = state.addComment({ network: 'linkedin', postId: post.id, parentId, author, text });
  state.sent.push({
    network: 'linkedin',
    kind: parentId ? 'reply' : 'comment',
    parentId,
    postId: post.id,
    threadId: null,
    as: author,
    text: plainText(text),
    at: made.at,
    id: made.id,
  });
  const row = commentRow(state, made);
  if (as === 'json') return json({ data: { '*value': row.id }, included: voyagerComment(row) });
  return {
    status: 200,
    type: 'text/x-component; charset=utf-8',
    body: `0:["$","$L1",null,${safeJson({ props: row })}]\n`,
  };
}

async function sendMessage(state: SandboxState, body: Record<string, unknown>): Promise<Answer> {
  await pause(300);
  const thread = state.threads.find((t) => t.id === asText(body.conversation));
  const text = asText(body.text);
  if (state.failSending || !thread || !text.trim()) return json({ status: 500 }, 500);
  const message = state.addMessage(thread.id, state.linkedinAccount, text);
  state.sent.push({
    network: 'linkedin',
    kind: 'message',
    parentId: null,
    postId: null,
    threadId: thread.id,
    as: message.from,
    text,
    at: message.at,
    id: message.id,
  });
  return json({ value: message });
}
