import type { Author, NetworkId } from '../networks/types.ts';
import type { RuleId } from '../replies/lint/types.ts';
import type { SlotValues } from '../replies/types.ts';
import type { SlaSettings } from '../sla/plan.ts';
import type { QuietHours } from '../sla/quiet.ts';
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

export interface ReminderSettings {
  /** Tell by system notification too; the list in the panel is kept in any case. */
  notify: boolean;
  /** Wall times `HH:MM` in the browser's zone between which nothing is told; may pass midnight. */
  quiet: QuietHours | null;
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
  /** Targets, working hours and escalation levels. */
  sla: SlaSettings;
  /** Answering praise or a question ends the case; complaints stay until they are resolved. */
  resolveOnAnswer: boolean;
  /** Corrections teach how the next comments are read, on this device. */
  learn: boolean;
  /** From how much pressing on, 0 to 1, a comment needs a person now; see `PRESSING_FROM`. */
  pressingFrom: number;
  reminders: ReminderSettings;
  /** `/` in a network's own boxes offers templates. */
  shortcuts: boolean;
  /** The browser's own on-device model may draft a reply when asked. */
  deviceModel: boolean;
  /** Notes on replies: also in the network's own boxes, and the rules that are switched off. */
  lint: { page: boolean; off: RuleId[] };
  /** The person's own values for slots: `contact`, `link`, `product` … */
  variables: SlotValues;
  /** Ids of templates in the person's own order; those that are not named keep the usual one. */
  templateOrder: string[];
}
