import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/cases/fold.ts';
import type { CaseEvent, CaseRow, EventBody } from '../../utils/cases/types.ts';
import { CAPTURED, logOf, NOON } from './support/samples.ts';

const MINUTE = 60_000;
type Step = EventBody & Partial<Pick<CaseEvent, 'at' | 'actor'>>;

/** The row after these events; each is a minute after the one before, the capture at noon. */
function after(...steps: Step[]): CaseRow {
  const row = fold(logOf(CAPTURED, ...steps));
  if (!row) throw new Error('nothing was captured');
  return row;
}

const answered = (via: 'public' | 'dm', more: Partial<Step> = {}): Step =>
  ({ type: 'answered', via, text: 'Sorry!', replyId: 'r1', ...more }) as Step;
const moved: Step = { type: 'movedToDm', publicText: 'See your messages', privateText: 'Hello' };

describe('the way to a private talk', () => {
  it.each<[string, Step[], [number | null, number | null]]>([
    ['nothing sent', [moved], [null, null]],
    ['an answer before it does not count', [answered('public'), moved], [null, null]],
    [
      'an answer that was given earlier and seen later does not count',
      [moved, answered('dm', { at: NOON })],
      [null, null],
    ],
    ['the public half', [moved, answered('public')], [2, null]],
    ['the private half', [moved, answered('dm')], [null, 2]],
    [
      'both, the first of each',
      [moved, answered('dm'), answered('public'), answered('dm'), answered('public')],
      [3, 2],
    ],
    ['begun anew', [moved, answered('dm'), moved], [null, null]],
  ])('%s', (_, steps, [publicSent, privateSent]) => {
    const minute = (count: number | null) => (count === null ? null : NOON + count * MINUTE);
    expect(after(...steps).dm).toMatchObject({
      publicSentAt: minute(publicSent),
      privateSentAt: minute(privateSent),
    });
  });
});
