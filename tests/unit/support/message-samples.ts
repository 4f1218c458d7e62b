import { MessageError } from '../../../utils/messaging/errors.ts';
import type {
  BackgroundMessage,
  CaseAction,
  ToBackground,
} from '../../../utils/messaging/protocol.ts';
import { validate } from '../../../utils/messaging/validators.ts';
import { DEFAULT_POLICY } from '../../../utils/sla/plan.ts';
import { BRAND, comment, NOON, post, settingsWith } from './samples.ts';

const draft = { channel: 'public', text: 'So sorry', templateId: 'en-1' } as const;

/** One sample of each thing that a person can do. */
export const ACTIONS: { [K in CaseAction['do']]: Extract<CaseAction, { do: K }> } = {
  draft: { do: 'draft', ...draft },
  inserted: { do: 'inserted', ...draft, ok: true },
  answeredElsewhere: { do: 'answeredElsewhere', via: 'dm', text: 'We called' },
  moveToDm: {
    do: 'moveToDm',
    publicText: 'See your messages',
    privateText: 'Hello',
    templateId: null,
  },
  escalate: { do: 'escalate', team: 'product', reason: 'a bug' },
  assign: { do: 'assign', person: 'Mina' },
  snooze: { do: 'snooze', until: NOON },
  wait: { do: 'wait' },
  activate: { do: 'activate' },
  resolve: { do: 'resolve' },
  reopen: { do: 'reopen' },
  note: { do: 'note', text: 'called twice' },
  tag: { do: 'tag', add: ['vip'], remove: ['late'] },
  correct: {
    do: 'correct',
    changes: {
      sentiment: 'positive',
      intents: ['praise'],
      urgency: 'low',
      team: 'none',
      needsReply: false,
    },
  },
  undo: { do: 'undo' },
};

/** A valid payload of every message. A message that is added without one does not compile. */
export const SAMPLES: { [K in BackgroundMessage]: ToBackground[K]['in'] } = {
  'comments:captured': {
    comments: [comment(1), comment(2, { parentId: comment(1).id })],
    posts: [post()],
    own: BRAND,
  },
  'comments:vanished': { ids: ['instagram:1'] },
  'dm:seen': { network: 'instagram', handle: 'nika.studio', texts: ['Hello'] },
  'cases:briefs': { ids: ['instagram:1'] },
  'case:act': { caseId: 'instagram:1', action: ACTIONS.draft },
  'case:addByHand': { text: 'Where is it?', author: 'Nika', url: 'https://forum.example/t/1' },
  'templates:find': { network: 'instagram', channel: 'public', caseId: null, query: 'sorry' },
  'reply:lint': { network: 'instagram', channel: 'public', caseId: null, text: 'We are sorry' },
  'reply:writing': { caseId: 'instagram:1', writing: true, place: 'panel:1' },
  'reply:elsewhere': { caseId: 'instagram:1', place: 'panel:1' },
  'handoff:start': { caseId: 'instagram:1', ...draft, place: 'panel:1' },
  'handoff:claim': { network: 'linkedin', url: 'https://www.linkedin.com/messaging/' },
  'handoff:done': { id: 'h1', ok: true },
  'page:config': { network: 'instagram' },
  'panel:open': { caseId: 'instagram:1' },
  'sla:preview': { plan: { calendars: [], policies: [DEFAULT_POLICY] } },
  'sla:save': { plan: { calendars: [], policies: [DEFAULT_POLICY] } },
  'lessons:forget': { caseId: 'instagram:1' },
  'reminders:read': { upTo: NOON },
  'settings:save': {
    settings: settingsWith({
      watchTerms: [{ term: 'sepid', kind: 'brand' }],
      routes: [{ intent: 'complaint', words: ['app'], team: 'product' }],
      variables: { contact: '021-000', لینک: 'https://sepid.example' },
    }),
  },
  'templates:save': {
    template: {
      id: 'own-1',
      language: 'fa',
      text: 'سلام {{name}}',
      channel: 'dm',
      step: 'thank',
      intents: ['praise'],
      sentiments: ['positive'],
      networks: ['instagram'],
      pairedWith: 'own-2',
      topic: 'late',
      tags: ['delivery'],
      favourite: true,
      disabled: true,
    },
  },
  'templates:remove': { id: 'own-1' },
  'templates:import': { file: 'text\n', dryRun: true },
  'templates:undoImport': {},
  'macros:save': {
    macro: {
      id: 'own-1',
      name: 'Late',
      steps: [
        { do: 'reply', templates: { en: 'en.late', fa: 'fa.late' } },
        { do: 'tag', add: ['late'], remove: ['new'] },
        { do: 'escalate', team: 'care', reason: 'Where is it?' },
        { do: 'assign', person: 'Mina' },
        { do: 'note', text: 'asked' },
        { do: 'snooze', minutes: 90 },
        { do: 'wait' },
        { do: 'resolve' },
      ],
    },
  },
  'macros:remove': { id: 'own-1' },
  'macros:restore': {},
  'macros:run': {
    runId: 'r1',
    macroId: 'late',
    caseIds: ['instagram:1'],
    answers: [{ ask: 'choice:today|tomorrow', value: 'today' }],
  },
  'macros:goOn': { runId: 'r1' },
  'macros:undo': { runId: 'r1' },
  'backup:import': { text: '{}', dryRun: true },
  'backup:erase': {},
};

/** Payloads to try on a message: its sample, and for an action each thing that can be done. */
export function samplesOf(name: BackgroundMessage): unknown[] {
  if (name !== 'case:act') return [SAMPLES[name]];
  return Object.values(ACTIONS).map((action) => ({ caseId: 'instagram:1', action }));
}

/** Whether a payload is refused; an error of another kind than the one for payloads is thrown on. */
export function refused(name: BackgroundMessage, data: unknown): boolean {
  try {
    validate(name, data);
    return false;
  } catch (error) {
    const ours = error instanceof MessageError && error.key === 'error.badPayload';
    if (!ours || !error.detail.startsWith(name)) throw error;
    return true;
  }
}
