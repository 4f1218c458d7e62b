// A request and an answer, as the practice networks' routes see them.
import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxState } from './state.ts';
import type { PageConfig, Person } from './types.ts';

export interface Ask {
  method: string;
  host: string;
  path: string;
  search: string;
  query: URLSearchParams;
  body: string;
  headers: IncomingHttpHeaders;
}

export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string | string[]>;
}

export const html = (body: string, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export function readJson(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The language of one page: the address wins over the state. */
export function pageLang(state: SandboxState, ask: Ask): PageConfig['lang'] {
  const asked = (ask.query.get('lang') ?? ask.query.get('hl') ?? '').slice(0, 2);
  return asked === 'fa' || asked === 'pt' || asked === 'en' ? asked : state.lang;
}

export function pageConfig(
  state: SandboxState,
  ask: Ask,
  me: Person,
  more: Partial<PageConfig> = {},
): PageConfig {
  return {
    ...state.switches(),
    lang: pageLang(state, ask),
    loggedIn: state.loggedIn && ask.query.get('loggedin') !== '0',
    now: state.now(),
    event: state.events.length,
    me,
    page: null,
    actingAs: 'person',
    ui: 'classic',
    uiFixed: false,
    ...more,
  };
}
