import { fold } from '../cases/fold.ts';
import type { CaseEvent, CaseRow } from '../cases/types.ts';
import type { TargetId } from '../sla/types.ts';
import { leadingIntent } from './plan.ts';
import type { Channel, Step } from './types.ts';

/** The method's plan for a complaint, and what ends it: resolved, and closed where it began. */
export const COACH_STEPS = ['acknowledge', 'empathise', 'move', 'resolve', 'close'] as const;
export type CoachStepId = (typeof COACH_STEPS)[number];

/** `skipped`: something after it is done, so it is not asked for any more. */
export type CoachState = 'done' | 'now' | 'next' | 'later' | 'skipped';

export interface CoachStep {
  id: CoachStepId;
  state: CoachState;
}

export interface Coach {
  steps: CoachStep[];
  /** The step to take now; null where all is done. */
  now: CoachStepId | null;
  next: CoachStepId | null;
  /** The target whose clock stands behind the step of now; null where none does. */
  target: TargetId | null;
  /** The words for it: a template of this step for this channel; null where none are needed. */
  words: { step: Step; channel: Channel } | null;
}

/**
 * Words by which an answer shows empathy, after the method's three sentences ("I'm sorry you ran
 * into this", "I know this is frustrating", "I can see how much this matters to you") and the
 * apologies of everyday replies. Parts of words, so that Persian endings do not hide them.
 */
const EMPATHY = [
  'sorry',
  'apolog',
  'frustrat',
  'i understand',
  'i can see',
  'i know how',
  'matters to you',
  'متاسف',
  'متأسف',
  'شرمنده',
  'عذر',
  'ببخش',
  'پوزش',
  'می‌فهمم',
  'میفهمم',
  'درک می',
  'می‌دونم',
  'می‌دانم',
  'میدونم',
  'میدانم',
  'بفهمم',
];

/** True where a text says that somebody has been felt with. Linear. */
export function showsEmpathy(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return EMPATHY.some((word) => plain.includes(word));
}

/**
 * Where a complaint stands in the plan, from the events of its case alone.
 * @param log the events of one case, in any order
 * @returns null for whatever is no complaint, wants no answer, or is gone from the page
 */
export function coachOf(log: readonly CaseEvent[]): Coach | null {
  const row = fold(log);
  if (!row || row.status === 'void' || leadingIntent(row) !== 'complaint') return null;
  if (!row.needsReply && row.clock.answers.length === 0) return null;
  const done = doneIn(row);
  const lastDone = COACH_STEPS.findLastIndex((id) => done[id]);
  // Where nothing was moved to a private talk there is nothing to close in public.
  const wanted = COACH_STEPS.filter((id) => id !== 'close' || row.dm !== null || done.close);
  const ahead = wanted.filter((id) => !done[id] && COACH_STEPS.indexOf(id) > lastDone);
  const [now = null, next = null] = ahead;
  const steps = wanted.map((id) => {
    const isPassed = !done[id] && COACH_STEPS.indexOf(id) < lastDone;
    const state = done[id] ? 'done' : isPassed ? 'skipped' : id === now ? 'now' : null;
    return { id, state: state ?? (id === next ? 'next' : 'later') } as CoachStep;
  });
  return { steps, now, next, target: targetOf(now, row), words: wordsFor(now, row) };
}

function doneIn(row: CaseRow): Record<CoachStepId, boolean> {
  const answers = row.talk.filter((line) => line.from === 'brand');
  const resolved = row.clock.resolutions.at(-1);
  const isResolved = resolved?.reopenedAt === null;
  const dm = row.dm;
  return {
    acknowledge: row.clock.answers.length > 0,
    empathise: answers.some((line) => showsEmpathy(line.text)),
    move: dm !== null && dm.publicSentAt !== null && dm.privateSentAt !== null,
    resolve: isResolved,
    // A public line after the end; at the very moment of it, it was the answer that ended it.
    close:
      isResolved &&
      dm !== null &&
      answers.some((line) => line.via === 'public' && line.at > resolved.at),
  };
}

function targetOf(now: CoachStepId | null, row: CaseRow): TargetId | null {
  if (now === null || now === 'close') return null;
  if (now === 'acknowledge') return 'acknowledge';
  if (now === 'resolve') return 'resolve';
  const lastAnswer = row.clock.answers.at(-1)?.at ?? 0;
  return row.clock.messages.some((message) => message.at > lastAnswer) ? 'nextReply' : 'resolve';
}

function wordsFor(now: CoachStepId | null, row: CaseRow): Coach['words'] {
  switch (now) {
    case null:
      return null;
    case 'close':
      return { step: 'followUp', channel: 'public' };
    case 'resolve':
      return { step: 'resolve', channel: row.dm ? 'dm' : 'public' };
    case 'move':
      // Once it has begun, its two halves are there with their words.
      return row.dm ? null : { step: 'move', channel: 'public' };
    default:
      return { step: now, channel: 'public' };
  }
}
