import type { CaseBrief } from '../../messaging/protocol.ts';
import { isEstimate, standing } from '../../sla/standing.ts';
import type { PageWords } from '../messages.ts';
import { say, span } from '../words.ts';

export interface ClockWords {
  text: string;
  /** Class name of the state: colour is never the only sign, the words say it too. */
  state: string;
  /** Something is due, or late: shown also when nobody points at the comment. */
  due: boolean;
}

/** The clock of a case in two words. @param now Unix milliseconds */
export function clockWords(brief: CaseBrief, words: PageWords, now: number): ClockWords {
  const { row, clocks } = brief;
  if (row.status === 'resolved' || row.status === 'void') return quiet(say(words, 'done'), 'met');
  if (!row.needsReply) return quiet(say(words, 'none'), 'calm');
  const clock = standing(clocks);
  if (clock.state === 'late_on_arrival') return quiet(say(words, 'late'), clock.state);
  if (clock.state === 'paused' || clock.due === null) return quiet(say(words, 'paused'), 'calm');
  const left = clock.due - now;
  const exact = span(words, left);
  const time = isEstimate(row.clock) ? say(words, 'about', { time: exact }) : exact;
  const text = say(words, left > 0 ? 'left' : 'over', { time });
  const due = clock.state === 'at_risk' || clock.state === 'breached';
  return { text, state: clock.state, due };
}

function quiet(text: string, state: string): ClockWords {
  return { text, state, due: false };
}
