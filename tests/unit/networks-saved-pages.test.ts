import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { adapterOf } from '../../utils/networks/index.ts';
import { commentsIn } from '../../utils/networks/instagram/embedded.ts';
import { timeOfId } from '../../utils/networks/linkedin/urns.ts';
import type { NetworkId } from '../../utils/networks/types.ts';

// Pages of more than a megabyte take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Real pages of 2025 and 2026 stand beside the repository and not in it: real people wrote them.
 * Where they are absent nothing here can be tested, and that is said aloud.
 */
const SAVED = new URL('../../../shared/networks/saved/', import.meta.url);
const here = existsSync(SAVED);
if (!here)
  console.warn(`No saved pages at ${SAVED.pathname}: the adapters were NOT tried on real pages.`);

const PAGES = [
  [
    'instagram',
    'post-page-121-comments-2025-12.html',
    'https://www.instagram.com/p/DMmlgaSyJvG/',
    121,
  ],
  [
    'instagram',
    'post-page-loggedout-8-comments-2026-02.html',
    'https://www.instagram.com/reel/DM5F3Vzq6TN/',
    8,
  ],
  ['linkedin', 'classic-feed-1-comment-2025-06a.html', 'https://www.linkedin.com/feed/', 1],
  ['linkedin', 'sdui-feed-8-posts-1-comment-2026-03.html', 'https://www.linkedin.com/feed/', 1],
  [
    'linkedin',
    'guest-post-10-comments-2025-11.html',
    'https://www.linkedin.com/posts/a-activity-1-x',
    10,
  ],
] as const;

const text = (network: NetworkId, file: string) =>
  readFileSync(new URL(`${network}/${file}`, SAVED), 'utf8');

/** @param embedded the page's own JSON, which stands in a file of its own */
function read(network: NetworkId, file: string, url: string, embedded?: string) {
  const { document } = new JSDOM(text(network, file)).window;
  if (embedded) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text(network, embedded);
    document.body.append(script);
  }
  return { document, ...adapterOf(network).read(document, document, new URL(url), Date.now()) };
}

describe.skipIf(!here)('saved pages', () => {
  it.each(PAGES)('%s/%s gives every comment', (network, file, url, count) => {
    const { comments, unreadable, document } = read(network, file, url);
    expect(comments).toHaveLength(count);
    expect(new Set(comments.map(({ comment }) => comment.id)).size).toBe(count);
    expect(unreadable).toHaveLength(0);
    for (const { comment, row } of comments) {
      expect(comment.author.handle).toMatch(/^[\w./-]+$/);
      expect(comment.text).not.toBe('');
      expect(comment.text).not.toMatch(/^(Reply|Like)$/);
      expect(new Date(comment.posted.at).getUTCFullYear()).toBeGreaterThanOrEqual(2025);
      expect(document.contains(row)).toBe(true);
    }
  });

  it('the logged-out page agrees with what its JSON says, 8 of 8', () => {
    const [network, file, url] = PAGES[1];
    const json = 'embedded-relay-8-comments-2026-02.json';
    const told = commentsIn(text(network, json));
    expect(told).toHaveLength(8);
    // First without the JSON: what the page shows must say the same by itself.
    const byId = (embedded?: string) =>
      new Map(
        read(network, file, url, embedded).comments.map(({ comment }) => [comment.id, comment]),
      );
    const shown = byId();
    const joined = byId(json);
    const plain = (words = '') => words.replace(/\s+/g, ' ').trim();
    for (const one of told) {
      const dom = shown.get(`instagram:${one.id}`);
      expect(dom?.author.handle).toBe(one.handle);
      expect(dom?.posted).toEqual({ at: one.at, precision: 0 });
      expect(plain(dom?.text)).toBe(plain(one.text));
      expect(dom?.parentId).toBe(one.parentId);
      expect(joined.get(`instagram:${one.id}`)?.text).toBe(one.text);
    }
  });

  it('JSON of another post, which the 121-comment page embeds, changes nothing', () => {
    const [network, file, url] = PAGES[0];
    const json = 'embedded-relay-15-comments-a-2025-12.json';
    expect(commentsIn(text(network, json))).toHaveLength(15);
    const plainly = read(network, file, url).comments.map(({ comment }) => comment);
    expect(read(network, file, url, json).comments.map(({ comment }) => comment)).toEqual(plainly);
  });

  it('finds a reply button on each of the 121 rows, and one word on all', () => {
    const [network, file, url] = PAGES[0];
    const { comments } = read(network, file, url);
    const labels = comments.map(({ row }) => adapterOf(network).replyButton(row)?.textContent);
    expect(new Set(labels)).toEqual(new Set(['Reply']));
  });

  it('tells who is logged in, and that nobody is', () => {
    const owns = PAGES.map(([network, file, url]) => {
      const { document } = new JSDOM(text(network, file)).window;
      return adapterOf(network).ownAccount(document, new URL(url))?.handle ?? null;
    });
    expect(owns).toEqual(['viewer_account', null, 'viewer-account', 'viewer-account', null]);
  });

  it('LinkedIn ids tell when a comment was made', () => {
    const { included } = JSON.parse(text('linkedin', 'voyager-social-comments-included.json')) as {
      included: { $type: string; urn?: string; createdAt?: number }[];
    };
    const comments = included.filter((entity) => /social\.Comment$/.test(entity.$type));
    expect(comments).toHaveLength(35);
    for (const { urn = '', createdAt = 0 } of comments) {
      const id = urn.match(/,(\d+)\)$/)?.[1] ?? urn.match(/\((\d+),/)?.[1] ?? '0';
      expect(Math.abs(timeOfId(id) - createdAt)).toBeLessThanOrEqual(1);
    }
  });
});
