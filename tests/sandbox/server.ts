// The practice networks' server: one HTTPS port that answers as Instagram, LinkedIn and ig.me.
// Everything is served from memory; a host that is not on the list gets nothing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerSandbox } from './api.ts';
import { makeBundles } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { answerInstagram } from './instagram/routes.ts';
import { answerLinkedin } from './linkedin/routes.ts';
import { avatarSvg, pictureSvg } from './pictures.ts';
import { SandboxState } from './state.ts';
import type { Lang } from './types.ts';
import type { Answer, Ask } from './wire.ts';

export const HOSTS = ['www.instagram.com', 'www.linkedin.com', 'ig.me'] as const;

export interface LogLine {
  method: string;
  host: string;
  path: string;
}

export interface Sandbox {
  port: number;
  state: SandboxState;
  /** Serve this HTML at exactly this address; it takes the place of the practice page. */
  servePage(host: string, path: string, html: string): void;
  close(): Promise<void>;
  /** Every request except the pages' own polling and pictures. */
  log: LogLine[];
}

export interface SandboxOptions {
  port?: number;
  /** The moment the day is shown at; the present by default. */
  now?: number;
  lang?: Lang;
  seed?: number;
}

// As strict as the real sites in what matters to an extension: no inline script, no eval.
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const state = new SandboxState(options);
  const log: LogLine[] = [];
  const pages = new Map<string, string>();
  const [bundles, pem] = await Promise.all([makeBundles(), makeCertificate(HOSTS)]);

  async function answer(ask: Ask): Promise<Answer> {
    const page =
      pages.get(`${ask.host}${ask.path}`) ?? pages.get(`${ask.host}${ask.path}${ask.search}`);
    if (page !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: page };
    if (ask.path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
    if (ask.path.startsWith('/static/')) return staticFile(ask.path);
    if (ask.path.startsWith('/__sandbox/')) return answerSandbox(state, ask);
    if (ask.host === 'www.instagram.com') return answerInstagram(state, ask, bundles);
    if (ask.host === 'www.linkedin.com') return answerLinkedin(state, ask, bundles);
    const user = /^\/m\/([\w.]+)\/?$/.exec(ask.path)?.[1];
    if (!user) return { status: 404, type: 'text/plain', body: 'Not found' };
    const location = `https://www.instagram.com/direct/t/${state.thread('instagram', user).id}/`;
    return { status: 302, type: 'text/plain', body: '', headers: { location } };
  }

  function staticFile(path: string): Answer {
    const svg = (body: string): Answer => ({
      status: 200,
      type: 'image/svg+xml',
      body,
      headers: { 'cache-control': 'max-age=3600' },
    });
    const [, kind, name] = /^\/static\/(avatar|picture)\/(.+)\.svg$/.exec(path) ?? [];
    if (kind === 'avatar' && name) return svg(avatarSvg(decodeURIComponent(name), state));
    if (kind === 'picture' && name) return svg(pictureSvg(decodeURIComponent(name)));
    const file = bundles.files.get(path);
    if (!file) return { status: 404, type: 'text/plain', body: 'Not found' };
    return {
      status: 200,
      type: file.type,
      body: file.body,
      headers: { 'cache-control': 'max-age=3600' },
    };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (
      !(HOSTS as readonly string[]).includes(host) &&
      ![...pages.keys()].some((p) => p.startsWith(`${host}/`))
    ) {
      response.writeHead(421, { 'content-type': 'text/plain' }).end('Not a practice host');
      return;
    }
    const url = new URL(request.url ?? '/', `https://${host}`);
    const method = request.method ?? 'GET';
    if (!/^\/(static|__sandbox)\//.test(url.pathname))
      log.push({ method, host, path: url.pathname + url.search });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const given = await answer({
      method,
      host,
      path: url.pathname,
      search: url.search,
      query: url.searchParams,
      body: Buffer.concat(chunks).toString('utf8'),
      headers: request.headers,
    });
    response.writeHead(given.status, {
      'content-type': given.type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      ...given.headers,
    });
    response.end(given.body);
  }

  const server = createServer(pem, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error('practice networks:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    state,
    log,
    servePage: (host, path, html) => void pages.set(`${host}${path}`, html),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
