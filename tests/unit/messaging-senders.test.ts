import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundMessage } from '../../utils/messaging/protocol.ts';
import { proveSender, type SenderFacts } from '../../utils/messaging/sender.ts';
import type { BackgroundHandlers } from '../../utils/messaging/server.ts';
import { SENDERS } from '../../utils/messaging/validators.ts';
import { NETWORKS } from '../../utils/networks/index.ts';
import { SAMPLES } from './support/message-samples.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;
const NAMES = Object.keys(SENDERS) as BackgroundMessage[];

const page = (more: Partial<SenderFacts> = {}): SenderFacts => ({
  id: ID,
  url: 'https://www.instagram.com/p/DQsample001/',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
  ...more,
});
const extension = (more: Partial<SenderFacts> = {}): SenderFacts => ({
  id: ID,
  url: `${BASE}sidepanel.html`,
  ...more,
});

/** Whom nobody may believe, whatever they send. */
const FORGED: [string, SenderFacts][] = [
  ['nobody', {}],
  ['another extension', page({ id: 'ponmlkjihgfedcbaponmlkjihgfedcba' })],
  ['another extension, at a page of ours', extension({ id: 'ponmlkjihgfedcbaponmlkjihgfedcba' })],
  ['a page, which has no id', page({ id: undefined })],
  ['no url', page({ url: undefined })],
  ['an empty url', page({ url: '' })],
  ['a broken url', page({ url: 'https://[broken' })],
  ['no tab', page({ tab: undefined })],
  ['a tab without id', page({ tab: {} })],
  ['a frame inside the page', page({ frameId: 4 })],
  ['no frame', page({ frameId: undefined })],
  ['another site', page({ url: 'https://evil.example/' })],
  ['a site that says it is ours', page({ url: `https://evil.example/${BASE}sidepanel.html` })],
  ['http', page({ url: 'http://www.instagram.com/p/DQsample001/' })],
  ['a host that begins like one', page({ url: 'https://www.instagram.com.evil.example/' })],
  ['a host that ends like one', page({ url: 'https://evilwww.instagram.com/' })],
  ['a name before the host', page({ url: 'https://www.instagram.com@evil.example/' })],
  ['a bare domain', page({ url: 'https://linkedin.com/feed/' })],
  ['about:blank in a tab', page({ url: 'about:blank' })],
  ['a blob of a page', page({ url: 'blob:https://www.instagram.com/1' })],
  [
    'a page of another extension',
    page({ url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/sidepanel.html' }),
  ],
  [
    'a page of an extension whose id begins with ours',
    page({ url: `chrome-extension://${ID}x/sidepanel.html` }),
  ],
];

describe('proveSender', () => {
  it.each(FORGED)('does not believe %s', (_, facts) => {
    expect(proveSender(facts, ID, BASE)).toBeNull();
  });

  it.each(NETWORKS.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)))(
    'knows our script on %s',
    (host, network) => {
      const sender = proveSender(page({ url: `https://${host}/any?x=1#y` }), ID, BASE);
      expect(sender).toEqual({ from: 'page', network, tabId: 7, windowId: 3 });
    },
  );

  it.each([
    ['the panel', extension(), null, null],
    ['a page of ours in a tab', extension({ frameId: 0, tab: { id: 9, windowId: 2 } }), 9, 2],
  ])('knows %s', (_, facts, tabId, windowId) => {
    expect(proveSender(facts, ID, BASE)).toEqual({ from: 'extension', tabId, windowId });
  });

  it('knows pages of Firefox', () => {
    const base = 'moz-extension://6f0e3a52-0000-4000-8000-000000000000/';
    expect(
      proveSender(
        { id: 'hamdel@hamdel.example', url: `${base}popup.html` },
        'hamdel@hamdel.example',
        base,
      ),
    ).toMatchObject({ from: 'extension' });
  });
});

describe('the background', () => {
  type Listener = (
    message: unknown,
    sender: SenderFacts,
    respond: (answer: unknown) => void,
  ) => unknown;
  let listener: Listener;
  const handled = vi.fn();

  beforeAll(async () => {
    // The browser's side of the wire; all that stands behind it is our own.
    const runtime = {
      id: ID,
      getURL: (path: string) => BASE + path,
      onMessage: {
        addListener: (added: Listener) => {
          listener = added;
        },
      },
    };
    Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
    const { serveBackground } = await import('../../utils/messaging/server.ts');
    const handlers = NAMES.map((name) => [
      name,
      (data: unknown, sender: unknown) => handled(name, data, sender),
    ]);
    serveBackground(Object.fromEntries(handlers) as BackgroundHandlers);
  });

  beforeEach(() => handled.mockReset().mockReturnValue({ done: true }));

  const ask = (message: unknown, sender: SenderFacts) =>
    new Promise((resolve) => {
      if (listener(message, sender, resolve) !== true) resolve('not for us');
    });

  it.each(NAMES)('%s is heard from those who may send it, and from no one else', async (name) => {
    for (const [from, facts] of [
      ['page', page()],
      ['extension', extension()],
    ] as const) {
      handled.mockClear();
      const answer = await ask({ name, data: SAMPLES[name] }, facts);
      if (SENDERS[name].includes(from)) {
        expect(answer).toEqual({ ok: true, value: { done: true } });
        expect(handled).toHaveBeenCalledExactlyOnceWith(
          name,
          SAMPLES[name],
          expect.objectContaining({ from }),
        );
      } else {
        expect(answer).toEqual({ ok: false, key: 'error.refused', detail: name });
        expect(handled).not.toHaveBeenCalled();
      }
    }
  });

  it.each(NAMES)('%s is refused from every forged sender', async (name) => {
    for (const [, facts] of FORGED) {
      expect(await ask({ name, data: SAMPLES[name] }, facts)).toMatchObject({
        ok: false,
        key: 'error.refused',
      });
    }
    expect(handled).not.toHaveBeenCalled();
  });

  it('pages may send nothing that changes settings, templates or the whole store', () => {
    const dangerous = NAMES.filter(
      (name) =>
        (/^(settings|templates|backup):/.test(name) && name !== 'templates:find') ||
        name === 'case:addByHand',
    );
    expect(dangerous).toHaveLength(8);
    for (const name of dangerous) expect(SENDERS[name]).toEqual(['extension']);
  });

  it.each(['nothing:known', '__proto__', 'constructor', 'toString', '', 7, null])(
    'refuses the unknown message %s',
    async (name) => {
      expect(await ask({ name, data: {} }, extension())).toMatchObject({
        ok: false,
        key: 'error.refused',
      });
    },
  );

  it.each([undefined, null, 'comments:captured', 7, [], {}])(
    'leaves %s to others',
    async (message) => {
      expect(await ask(message, extension())).toBe('not for us');
    },
  );

  it('answers a bad payload and a failure by their keys', async () => {
    expect(await ask({ name: 'page:config', data: { network: 'evil' } }, page())).toMatchObject({
      ok: false,
      key: 'error.badPayload',
    });
    expect(handled).not.toHaveBeenCalled();
    handled.mockRejectedValueOnce(
      Object.assign(new Error('instagram:1'), { key: 'error.unknownCase' }),
    );
    expect(await ask({ name: 'page:config', data: { network: 'instagram' } }, page())).toEqual({
      ok: false,
      key: 'error.unknownCase',
      detail: 'instagram:1',
    });
    handled.mockImplementationOnce(() => {
      throw new Error('disk');
    });
    expect(await ask({ name: 'page:config', data: { network: 'instagram' } }, page())).toEqual({
      ok: false,
      key: 'error.storage',
      detail: 'disk',
    });
  });
});
