import type { CaseComment, CaseEvent, EventBody } from '../../../utils/cases/types.ts';
import type { CapturedComment, CapturedPost } from '../../../utils/networks/types.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/defaults.ts';
import type { Settings } from '../../../utils/settings/types.ts';
import type { Triage } from '../../../utils/triage/types.ts';

export const HOUR = 3_600_000;
/** Noon of a day in March 2026; every sample is told from here. */
export const NOON = Date.UTC(2026, 2, 4, 12);

export const BRAND = { handle: 'sepid.cafe', name: 'Sepid Café' };
export const POST_CODE = 'DQsample001';

export function settingsWith(more: Partial<Settings> = {}): Settings {
  return {
    ...structuredClone(DEFAULT_SETTINGS),
    accounts: [{ network: 'instagram', kind: 'brand', ...BRAND }],
    ...more,
  };
}

/** A comment under the brand's own post, an hour old at noon. @param number tells comments apart */
export function comment(number: number, more: Partial<CapturedComment> = {}): CapturedComment {
  const handle = more.author?.handle ?? `visitor.${number}`;
  return {
    id: `instagram:${18_000_000 + number}`,
    network: 'instagram',
    kind: more.parentId ? 'reply' : 'comment',
    author: { handle, name: handle },
    text: `Where is order ${number}? It is late`,
    posted: { at: NOON - HOUR + number, precision: 0 },
    permalink: `https://www.instagram.com/p/${POST_CODE}/c/${18_000_000 + number}/`,
    postId: POST_CODE,
    parentId: null,
    own: false,
    ...more,
  };
}

/** The brand's public reply to a comment, ten minutes after it. */
export function reply(number: number, to: CapturedComment, text: string): CapturedComment {
  return comment(number, {
    author: BRAND,
    own: true,
    text,
    parentId: to.parentId ?? to.id,
    posted: { at: to.posted.at + 600_000, precision: 0 },
  });
}

export function post(more: Partial<CapturedPost> = {}): CapturedPost {
  return {
    id: `instagram:${POST_CODE}`,
    network: 'instagram',
    author: BRAND,
    text: 'New branch, same ovens',
    permalink: `https://www.instagram.com/p/${POST_CODE}/`,
    ...more,
  };
}

export const batchOf = (...comments: CapturedComment[]) => ({
  comments,
  posts: [post()],
  own: BRAND,
});

export function caseComment(more: Partial<CaseComment> = {}): CaseComment {
  const { id: _id, network, own: _own, ...rest } = comment(1);
  return { source: network, ...rest, ...more };
}

export function judged(more: Partial<Triage> = {}): Triage {
  return {
    language: 'en',
    sentiment: 'negative',
    score: -0.6,
    intents: ['complaint'],
    urgency: 'high',
    team: 'care',
    needsReply: true,
    confidence: 0.8,
    reasons: [],
    ...more,
  };
}

/** An id that sorts as its number does, as UUIDv7 sorts by time. */
export const eventId = (number: number) => `0190${String(number).padStart(8, '0')}`;

/** The events of one case with ids and times in the order given, a minute apart from noon on. */
export function logOf(
  ...bodies: (EventBody & Partial<Pick<CaseEvent, 'at' | 'actor' | 'group'>>)[]
): CaseEvent[] {
  return bodies.map(
    (body, index) =>
      ({
        id: eventId(index),
        caseId: 'instagram:18000001',
        at: NOON + index * 60_000,
        actor: 'person',
        ...body,
      }) as CaseEvent,
  );
}

export const CAPTURED = {
  type: 'captured',
  comment: caseComment(),
  why: 'ownPost',
  watchTerms: [],
} as const satisfies EventBody;
