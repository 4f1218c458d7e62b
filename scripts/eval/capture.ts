import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { launch, openPage } from '../../tests/e2e/support/browser.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import type { CapturedComment } from '../../utils/networks/types.ts';
import { buildIfMissing } from '../build.ts';

/** How long nothing new must come before the reading counts as done, in milliseconds. */
const QUIET = 1500;
const PATIENCE = 20_000;

/**
 * `capture PAGE.html --url URL --out FILE.jsonl`: serves a saved page at its real address to the
 * built extension in a real browser, and writes one line a comment that the extension has read.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, out: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.url || !values.out || !URL.canParse(values.url)) {
    console.error('usage: npm run eval -- capture PAGE.html --url URL --out FILE.jsonl');
    return 2;
  }
  buildIfMissing();
  const comments = await capture(await readFile(file, 'utf8'), new URL(values.url));
  const lines = comments.map((comment) => JSON.stringify(lineOf(comment)));
  await writeFile(values.out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${comments.length} comments read from ${values.url}, written to ${values.out}`);
  return 0;
}

async function capture(html: string, url: URL): Promise<CapturedComment[]> {
  const sandbox = await startSandbox();
  sandbox.servePage(url.hostname, url.pathname, html);
  const context = await launch({ port: sandbox.port });
  try {
    const page = await context.newPage();
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    return await readUntilQuiet(context, url);
  } finally {
    await context.close();
    await sandbox.close();
  }
}

async function readUntilQuiet(context: BrowserContext, url: URL): Promise<CapturedComment[]> {
  const own = await openPage(context, 'options');
  let comments: CapturedComment[] = [];
  let changedAt = Date.now();
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && Date.now() - changedAt < QUIET) {
    const now = await own.evaluate(async (host) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url: `https://${host}/*` });
      const answer = await tabs
        .sendMessage(tab?.id ?? -1, { name: 'page:comments', data: {} })
        .catch(() => null);
      return answer?.value?.comments ?? null;
    }, url.hostname);
    if (now === null || now.length !== comments.length) changedAt = Date.now();
    comments = now ?? comments;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return comments;
}

interface Chrome {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(
      id: number,
      message: unknown,
    ): Promise<{ value?: { comments: CapturedComment[] } } | null>;
  };
}

function lineOf(comment: CapturedComment) {
  const { id, network, kind, author, text, posted, permalink, postId, parentId, own } = comment;
  const postedAt = new Date(posted.at).toISOString();
  return { id, network, kind, author, text, postedAt, permalink, postId, parentId, own };
}
