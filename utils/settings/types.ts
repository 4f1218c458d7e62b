import type { Author, NetworkId } from '../networks/types.ts';
import type { SlotValues } from '../replies/types.ts';
import type { Route, TeamId } from '../triage/types.ts';

/** The six kinds of term that a brand listens for (method L2). */
export const WATCH_KINDS = [
  'brand',
  'product',
  'topic',
  'influencer',
  'person',
  'competitor',
] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

export interface WatchTerm {
  term: string;
  kind: WatchKind;
}

export interface Team {
  id: TeamId;
  /** Shown name; empty: the built-in name of the three default teams in the person's language. */
  name: string;
  /** E-mail, phone or channel of the team; free text. */
  contact: string;
}

/** An account that the person answers for (method R5: brand and personal are kept apart). */
export interface OwnAccount extends Author {
  network: NetworkId;
  kind: 'brand' | 'personal';
}

export interface Settings {
  language: 'browser' | 'en' | 'fa';
  networks: Record<NetworkId, { capture: boolean; toolbar: boolean }>;
  /** What becomes a case (method L4); everything else is left alone. */
  capture: { ownPosts: boolean; mentions: boolean; watchTerms: boolean; everything: boolean };
  accounts: OwnAccount[];
  watchTerms: WatchTerm[];
  teams: Team[];
  routes: Route[];
  /** Hours from the comment to the first answer, and to resolution (method F3, F4). */
  targets: { acknowledgeHours: number; resolveHours: number; riskAt: number };
  /** Answering praise or a question ends the case; complaints stay until they are resolved. */
  resolveOnAnswer: boolean;
  reminders: { notify: boolean };
  /** The person's own values for slots: `contact`, `link`, `product` … */
  variables: SlotValues;
}
