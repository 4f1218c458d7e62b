import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterOf, NETWORKS, networkOf } from '../../utils/networks/index.ts';
import type { CapturedComment, NetworkId } from '../../utils/networks/types.ts';

const FOLDER = new URL('../fixtures/networks/', import.meta.url);
const NOW = Date.UTC(2026, 2, 20);

interface Expected {
  /** The address that the page is read at. */
  url: string;
  /** Handle of the account that is logged in, or null. */
  own: string | null;
  comments: (Omit<CapturedComment, 'network' | 'posted'> & { posted: string })[];
  posts: {
    id: string;
    author: { handle: string; name: string } | null;
    text: string;
    permalink: string;
  }[];
  unreadable: number;
  /** What stands on the reply button of each comment. */
  replyLabels?: string[];
  /** Whether the first comment has a box that a reply is typed into. */
  composer?: boolean;
}

const FIXTURES = NETWORKS.flatMap(({ id }) =>
  readdirSync(new URL(`${id}/`, FOLDER))
    .filter((file) => file.endsWith('.html'))
    .map((file) => [id, file] as const),
);

function open(network: NetworkId, file: string) {
  const html = readFileSync(new URL(`${network}/${file}`, FOLDER), 'utf8');
  const { document } = new JSDOM(html).window;
  const script = document.querySelector('script[type="application/x-expected+json"]');
  if (!script?.textContent) throw new Error(`${network}/${file} does not say what is expected`);
  const expected = JSON.parse(script.textContent) as Expected;
  script.remove();
  const url = new URL(expected.url);
  return {
    document,
    expected,
    url,
    read: () => adapterOf(network).read(document, document, url, NOW),
  };
}

const shortened = ({ network: _, posted, ...comment }: CapturedComment) => ({
  ...comment,
  posted: new Date(posted.at).toISOString(),
});

describe('fixtures', () => {
  it('holds pages of every network', () => {
    for (const { id } of NETWORKS) {
      expect(FIXTURES.filter(([network]) => network === id).length).toBeGreaterThanOrEqual(5);
    }
  });

  it.each(FIXTURES)('%s/%s says what is expected of it', (network, file) => {
    const { expected, url, document } = open(network, file);
    expect(networkOf(url)).toBe(network);
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining(['url', 'own', 'comments', 'posts', 'unreadable']),
    );
    for (const comment of expected.comments) {
      expect(comment.id.startsWith(`${network}:`)).toBe(true);
      // An expectation that the page cannot bear out would only repeat what the code says.
      for (const line of comment.text.split('\n').flatMap((words) => words.split(/\p{Emoji}/u))) {
        const shown = document.documentElement.innerHTML.replace(/<[^>]*>|\s+/g, '');
        expect(shown).toContain(line.replace(/\s+/g, ''));
      }
    }
  });
});

describe.each(FIXTURES)('%s/%s', (network, file) => {
  it('is read as expected', () => {
    const { expected, read } = open(network, file);
    const result = read();
    expect(result.comments.map(({ comment }) => shortened(comment))).toEqual(expected.comments);
    expect(result.comments.map(({ comment }) => comment.network)).toEqual(
      expected.comments.map(() => network),
    );
    expect(result.unreadable).toHaveLength(expected.unreadable);
  });

  it('gives the post that the comments stand under', () => {
    const { expected, read } = open(network, file);
    expect(read().posts).toEqual(expected.posts.map((post) => ({ ...post, network })));
  });

  it('knows who is logged in', () => {
    const { document, expected, url } = open(network, file);
    expect(adapterOf(network).ownAccount(document, url)?.handle ?? null).toBe(expected.own);
  });

  it('gives each comment an element of its own', () => {
    const { read } = open(network, file);
    const { comments } = read();
    expect(new Set(comments.map(({ row }) => row)).size).toBe(comments.length);
    for (const { comment, row } of comments) {
      expect(row.innerHTML).toContain(comment.author.handle);
      for (const other of comments) {
        const inside = row !== other.row && row.contains(other.row);
        expect(inside && other.comment.parentId !== comment.id).toBe(false);
      }
    }
  });

  it('reads the same of each comment alone, where its words change', () => {
    const { document, read, url } = open(network, file);
    const whole = read();
    for (const { comment, row } of whole.comments) {
      const again = adapterOf(network).read(row, document, url, NOW);
      expect(again.comments.find((one) => one.comment.id === comment.id)?.comment).toEqual(comment);
    }
  });

  it('finds the reply button and the box', () => {
    const { document, expected, read } = open(network, file);
    const adapter = adapterOf(network);
    const { comments } = read();
    if (expected.replyLabels) {
      const labels = comments.map(({ row }) => adapter.replyButton(row)?.textContent?.trim());
      expect(labels).toEqual(expected.replyLabels);
    }
    const [first] = comments;
    if (expected.composer !== undefined && first) {
      expect(adapter.replyComposer(first.row, document) !== null).toBe(expected.composer);
    }
  });
});
