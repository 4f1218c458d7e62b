import type { CaseRow, Correction } from '../cases/types.ts';
import type { Macro, MacroRun, UndoReport } from '../macros/types.ts';
import type { CapturedComment, CapturedPost, NetworkId } from '../networks/types.ts';
import type { PageWords } from '../page/messages.ts';
import type { Reason } from '../replies/files/fields.ts';
import type { RowPlan } from '../replies/files/plan.ts';
import type { Finding } from '../replies/lint/types.ts';
import type { Channel, ReplyLanguage, Suggestion, Template } from '../replies/types.ts';
import type { Settings } from '../settings/types.ts';
import type { SlaPlan } from '../sla/plan.ts';
import type { Clocks } from '../sla/types.ts';
import type { TeamId } from '../triage/types.ts';

/** What a person can do to a case; the background turns it into events. */
export type CaseAction =
  | { do: 'draft'; channel: Channel; text: string; templateId: string | null }
  | { do: 'inserted'; channel: Channel; text: string; templateId: string | null; ok: boolean }
  | { do: 'answeredElsewhere'; via: Channel; text: string }
  | { do: 'moveToDm'; publicText: string; privateText: string; templateId: string | null }
  | { do: 'escalate'; team: TeamId; reason: string }
  | { do: 'assign'; person: string }
  /** `until` null: until the customer answers. */
  | { do: 'snooze'; until: number | null }
  | { do: 'wait' }
  | { do: 'activate' }
  | { do: 'resolve' }
  | { do: 'reopen' }
  | { do: 'note'; text: string }
  | { do: 'tag'; add: string[]; remove: string[] }
  | { do: 'correct'; changes: Correction }
  | { do: 'undo' };

/** What the toolbar in a page needs of a case. */
export interface CaseBrief {
  id: string;
  row: CaseRow;
  clocks: Clocks;
  suggestions: Suggestion[];
  /** The pair for one-click "move to DM"; null where it was not asked for. */
  move: { publicText: string; privateText: string; templateId: string } | null;
  /** Teams to escalate to, with their shown names. */
  teams: { id: TeamId; name: string }[];
}

/** A draft on its way into another page: the DM page, or the post where the comment stands. */
export interface Handoff {
  id: string;
  caseId: string;
  network: NetworkId;
  channel: Channel;
  /** Whom the talk is with. */
  handle: string;
  /** The comment to answer, for `public`. */
  commentId: string;
  text: string;
  templateId: string | null;
  createdAt: number;
  /** The panel or the tab that left it: an answer that is written there is the same work. */
  place?: string;
}

/** How a page is being read: what the popup and the panel show as one line. */
export interface PageHealth {
  network: NetworkId;
  url: string;
  /** Comments read since this page was opened. */
  read: number;
  /** Places that look like a comment and could not be read. */
  unreadable: number;
  /** Cases made from this page, and how many of them are new since it was opened. */
  cases: number;
  fresh: number;
  /** Read, but left alone by the capture rules. */
  leftAlone: number;
  /** Read and not yet acknowledged by the background. */
  unsent: number;
  ownHandle: string | null;
  captureOn: boolean;
  /** When the page last showed something new, Unix milliseconds. */
  lookedAt: number;
}

/** What putting another plan in force does to the cases that are not done. */
export interface PlanEffect {
  open: number;
  /** Cases of which a target moves. */
  changed: number;
  /** Cases that are overdue by it and are not now. */
  overdue: number;
}

export type InsertOutcome =
  | { ok: true }
  | { ok: false; reason: 'noComposer' | 'mismatch' | 'notOnPage' | 'noReply'; copied: boolean }
  /** Nothing was touched: the person is asked first. `own`: who is logged in on the page. */
  | { ok: false; reason: 'wrongAccount' | 'answered' | 'elsewhere'; own: string };

/** What there is to say of a reply, in the person's words. */
export type LintNote = Pick<Finding, 'rule' | 'start' | 'end' | 'severity' | 'fix'> & {
  message: string;
};

/** A template as it is offered in a network's own box. */
export interface FoundTemplate {
  templateId: string;
  language: ReplyLanguage;
  /** Filled as far as it can be. */
  text: string;
  /** Slots that only the person can fill: such a template is filled in the panel. */
  missing: string[];
}

export interface ImportReport {
  ok: boolean;
  /** Message keys with a place and parameters; empty when all is well. */
  problems: { key: string; where: string; value?: string }[];
  counts: { events: number; cases: number; templates: number };
}

/** What bringing in a file of templates does, row by row, or why the file as a whole is refused. */
export interface TemplatesReport {
  refused: Reason | null;
  rows: RowPlan[];
}

/** Messages to the background: name, what goes in, what comes back. */
export interface ToBackground {
  'comments:captured': {
    in: {
      comments: CapturedComment[];
      posts: CapturedPost[];
      own: { handle: string; name: string } | null;
    };
    /** One answer a comment: the case it belongs to, or null where it was left alone. */
    out: { results: { id: string; caseId: string | null; fresh: boolean }[] };
  };
  'comments:vanished': { in: { ids: string[] }; out: { voided: number } };
  'dm:seen': {
    in: { network: NetworkId; handle: string; texts: string[] };
    out: { noted: number };
  };
  /** Suggestions are worked out only where at most five cases are asked for; else they are empty. */
  'cases:briefs': { in: { ids: string[] }; out: { briefs: CaseBrief[] } };
  'case:act': { in: { caseId: string; action: CaseAction }; out: { brief: CaseBrief | null } };
  'case:addByHand': { in: { text: string; author: string; url: string }; out: { caseId: string } };
  /** Bring a draft to where it belongs: opens the page where needed and leaves a handoff there. */
  'handoff:start': {
    /** `place`: the panel that it comes from. */
    in: {
      caseId: string;
      channel: Channel;
      text: string;
      templateId: string | null;
      place?: string | undefined;
    };
    out: { opened: boolean };
  };
  'handoff:claim': { in: { network: NetworkId; url: string }; out: { handoffs: Handoff[] } };
  'handoff:done': { in: { id: string; ok: boolean }; out: Record<string, never> };
  'page:config': {
    in: { network: NetworkId };
    /** `brands`: handles of this network's brand accounts, in small letters. */
    out: {
      capture: boolean;
      toolbar: boolean;
      shortcuts: boolean;
      /** Notes on what is written in the network's own boxes. */
      notes: boolean;
      brands: string[];
      words: PageWords;
    };
  };
  /** Templates for `/` in a network's box; `caseId` where the page knows which comment is answered. */
  'templates:find': {
    in: { network: NetworkId; channel: Channel; caseId: string | null; query: string };
    out: { found: FoundTemplate[] };
  };
  'reply:lint': {
    in: { network: NetworkId; channel: Channel; caseId: string | null; text: string };
    out: { notes: LintNote[] };
  };
  /** Somebody writes an answer, or has stopped; `place`: the panel it is, or is written for. */
  'reply:writing': {
    in: { caseId: string; writing: boolean; place?: string | undefined };
    out: Record<string, never>;
  };
  /** Whether a case is being answered now in a tab or panel that is neither the sender nor `place`. */
  'reply:elsewhere': {
    in: { caseId: string; place?: string | undefined };
    out: { elsewhere: boolean };
  };
  'panel:open': { in: { caseId: string | null }; out: Record<string, never> };
  /** What a plan would change, without changing it. */
  'sla:preview': { in: { plan: SlaPlan }; out: PlanEffect };
  /** Puts a plan in force; the one before it is kept for what was met or missed under it. */
  'sla:save': { in: { plan: SlaPlan }; out: PlanEffect };
  /** Forgets what one correction has taught; null: all of them. */
  'lessons:forget': { in: { caseId: string | null }; out: Record<string, never> };
  /** The list of reminders has been looked at. `upTo`: Unix milliseconds, the newest of it. */
  'reminders:read': { in: { upTo: number }; out: Record<string, never> };
  /** Saves all but the plan, which has its own door. */
  'settings:save': { in: { settings: Settings }; out: { settings: Settings } };
  'templates:save': { in: { template: Template }; out: Record<string, never> };
  'templates:remove': { in: { id: string }; out: Record<string, never> };
  /** `dryRun` only says what would happen. */
  'templates:import': { in: { file: string; dryRun: boolean }; out: TemplatesReport };
  /** Takes the last import back, whole. `restored`: how many templates that were. */
  'templates:undoImport': { in: Record<string, never>; out: { restored: number } };
  'macros:save': { in: { macro: Macro }; out: Record<string, never> };
  'macros:remove': { in: { id: string }; out: Record<string, never> };
  /** Brings back the built-in macros that were removed. */
  'macros:restore': { in: Record<string, never>; out: Record<string, never> };
  /** Runs a macro over cases; how far it has come stands among the settings. */
  'macros:run': {
    in: {
      runId: string;
      macroId: string;
      caseIds: string[];
      answers: { ask: string; value: string }[];
    };
    out: { run: MacroRun };
  };
  /** Goes on with a run that was cut off. */
  'macros:goOn': { in: { runId: string }; out: { run: MacroRun } };
  /** Takes a whole run back. */
  'macros:undo': { in: { runId: string }; out: UndoReport };
  'backup:import': { in: { text: string; dryRun: boolean }; out: ImportReport };
  'backup:erase': { in: Record<string, never>; out: Record<string, never> };
}

/** Messages from the background, the panel and the popup to the content script of one tab. */
export interface ToPage {
  'page:health': { in: Record<string, never>; out: PageHealth };
  'page:comments': { in: Record<string, never>; out: { comments: CapturedComment[] } };
  'page:insert': {
    /**
     * `began`: when the person began to answer, Unix milliseconds; `place`: the panel or tab that
     * asks; `force`: they have been asked, and want it all the same.
     */
    in: {
      caseId: string;
      channel: Channel;
      text: string;
      templateId: string | null;
      began?: number;
      place?: string | undefined;
      force?: boolean;
    };
    out: InsertOutcome;
  };
  /** Takes a draft out of its box again, where nothing was typed since. */
  'page:takeBack': { in: { caseId: string; channel: Channel; text: string }; out: { ok: boolean } };
  'page:show': { in: { caseId: string }; out: { shown: boolean } };
  /** Settings or cases changed: ask again for what you show. */
  'page:refresh': { in: Record<string, never>; out: Record<string, never> };
}

export type BackgroundMessage = keyof ToBackground;
export type PageMessage = keyof ToPage;
