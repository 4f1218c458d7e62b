// A public post as a visitor without an account sees it: plain HTML from the server, no script.
import { direction, escapeHtml as e } from '../html.ts';
import { LABELS } from '../shared/i18n.ts';
import { ago, localNumber } from '../shared/time.ts';
import type { SandboxState } from '../state.ts';
import type { PageConfig, Post } from '../types.ts';
import { type CommentRow, commentRow, postRow } from './answers.ts';
import { segments } from './mentions.ts';

const rich = (source: string, track: string): string =>
  segments(source)
    .map((s) =>
      s.href
        ? `<a class="link" href="${s.href}?trk=${track}" data-tracking-control-name="${track}">${e(s.text)}</a>`
        : e(s.text),
    )
    .join('');

const CSS = `:root{--bg:#f4f2ee;--card:#fff;--text:#191919;--soft:#666;--line:#dfdeda;--blue:#0a66c2}
@media (prefers-color-scheme:dark){:root{--bg:#000;--card:#1b1f23;--text:#e8e8e8;--soft:#a3a7ab;--line:#38434f;--blue:#71b7fb}}
body{margin:0;background:var(--bg);color:var(--text);font:14px/1.45 -apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,"Practice Persian",sans-serif}
@font-face{font-family:"Practice Persian";src:url(/static/persian.woff2) format("woff2");unicode-range:U+0600-06FF,U+200C-200E,U+FB50-FDFF}
a{color:inherit;text-decoration:none}.nav{display:flex;justify-content:space-between;align-items:center;max-width:1000px;margin:auto;padding:14px 24px}
.nav b{color:var(--blue);font-size:24px}.nav a{color:var(--blue);font-weight:600;margin-inline-start:20px}
article{max-width:620px;margin:16px auto;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px}
.row,.comment{display:flex;gap:8px}.comment{margin-top:12px}.soft,.comment__author-headline,.comment__duration-since,.comment__actions{color:var(--soft);font-size:12px;margin:0}
.comment__body{position:relative;background:var(--bg);border-radius:0 8px 8px 8px;padding:8px 12px}.comment__author{font-weight:600}.comment__duration-since{position:absolute;inset-inline-end:12px;top:8px}
.comment__text{white-space:pre-wrap;margin:6px 0 2px}.comment__actions{display:flex;gap:12px;padding:4px 12px}.grow{flex:1;min-width:0}img.face{width:40px;height:40px;border-radius:50%}.shot{width:100%;border-radius:4px}.link{color:var(--blue);font-weight:600}`;

function comment(state: SandboxState, config: PageConfig, row: CommentRow): string {
  const L = LABELS[config.lang];
  const urn = `urn:li:comment:(urn:li:${row.urnKind}:${row.postId},${row.id})`;
  const time = ago(config.lang, Number(BigInt(row.id) >> 22n), state.now(), true);
  const count = row.likes
    ? `<a class="comment__reactions-count" data-tracking-control-name="public_post_comment_reactions" href="#">${e(L.reactions(localNumber(config.lang, row.likes)))}</a>`
    : '';
  return `<section class="comment flex grow-1 items-stretch leading-[16px] comment-with-action my-1.5" data-nosnippet="true">
<div><a data-tracking-control-name="public_post_comment_actor-image" href="https://www.linkedin.com${row.actor.path.replace(/\/$/, '')}?trk=public_post_comment_actor-image"><img class="face inline-block relative rounded-[50%] w-4 h-4" alt="${e(row.actor.name)}, graphic" src="/static/avatar/${row.actor.handle}.svg"></a></div>
<div class="grow w-full min-w-0"><div class="comment__body"><div class="comment__header flex flex-col">
<a class="text-sm link-styled no-underline leading-open comment__author truncate pr-6" data-tracking-control-name="public_post_comment_actor-name" data-tracking-will-navigate href="https://www.linkedin.com${row.actor.path.replace(/\/$/, '')}?trk=public_post_comment_actor-name">${e(row.actor.name)}</a>
<p class="comment__author-headline">${e(row.actor.headline)}</p>
<span class="comment__duration-since">${e(time)}</span>
<div class="ellipsis-menu" data-test-id="comment__ellipsis-menu"><a class="semaphore__toggle" hidden data-semaphore-content-type="COMMENT" data-semaphore-content-urn="${urn}" href="#"></a></div></div>
<div class="attributed-text-segment-list__container relative mt-1 mb-1.5"><p class="attributed-text-segment-list__content text-color-text !text-sm whitespace-pre-wrap break-words comment__text" dir="auto">${rich(row.text, 'public_post_comment-text')}</p></div></div>
<div class="comment__actions" aria-label="Comment Controls"><a class="comment__action" data-tracking-control-name="public_post_comment_like" href="/signup/">${e(L.like)}</a><a class="comment__action comment__reply" data-feed-control="reply" data-tracking-control-name="public_post_comment_reply" href="/signup/">${e(L.reply)}</a>${count}</div></div>
</section>`;
}

export function guestPage(state: SandboxState, config: PageConfig, post: Post | undefined): string {
  const L = LABELS[config.lang];
  const nav = `<nav class="nav"><b>in</b><span><a href="/signup/">${e(L.joinNow)}</a><a href="/login/">${e(L.signIn)}</a></span></nav>`;
  let body = `<article><h1>${e(L.notFoundLi)}</h1><p>${e(L.notFoundLiText)}</p></article>`;
  if (post) {
    const row = postRow(state, post);
    const list = state
      .commentsOf(post.id)
      .filter((c) => c.parentId === null)
      .reverse()
      .slice(0, 10);
    const urn = `urn:li:${post.urnKind}:${post.id}`;
    body = `<section class="core-rail"><div class="details mx-details-container-padding"><section class="mb-3"><article class="main-feed-activity-card main-feed-activity-card-with-comments" data-activity-urn="${urn}" data-attributed-urn="${urn}" data-featured-activity-urn="${urn}">
<div class="row" data-test-id="main-feed-activity-card__entity-lockup"><img class="face" alt="" src="/static/avatar/${row.actor.handle}.svg"><div><a class="link" data-tracking-control-name="public_post_feed-actor-name" href="https://www.linkedin.com${row.actor.path}">${e(row.actor.name)}</a><p class="soft">${e(row.actor.headline)}</p><p class="soft"><time>${e(ago(config.lang, post.at, state.now(), true))}</time></p></div></div>
<p dir="auto" class="attributed-text-segment-list__content" data-test-id="main-feed-activity-card__commentary">${rich(row.text, 'public_post-text')}</p>
<img class="shot" alt="" src="/static/picture/${row.picture}.svg">
<p class="soft">${e(L.reactions(localNumber(config.lang, row.likes)))} · ${e(L.comments(localNumber(config.lang, row.commentCount)))}</p>
${list.map((c) => comment(state, config, commentRow(state, c))).join('\n')}
</article></section></div></section>`;
  }
  return `<!DOCTYPE html><html lang="${config.lang}" dir="${direction(config.lang)}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>LinkedIn</title><style>${CSS}</style></head><body>${nav}<main class="main" id="main-content" role="main">${body}</main></body></html>`;
}
