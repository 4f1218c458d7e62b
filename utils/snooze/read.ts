import { Temporal } from '../sla/temporal.ts';
import { meantInEnglish } from './english/read.ts';
import { readingOf } from './instant.ts';
import { meantInPersian } from './persian/read.ts';
import { foldText } from './text.ts';
import type { Asked, Reading } from './types.ts';

/** Nobody needs more to say when; what is longer was pasted by mistake. */
const LONGEST = 200;

/**
 * Reads when a case should come back: "tomorrow 9", «فردا ۹ صبح», "until they answer". English and
 * Persian are understood whatever the interface speaks. A text is read whole or refused: a word that
 * is not understood may change what the others mean.
 */
export function readSnooze(text: string, asked: Asked): Reading {
  if (text.trim().length > LONGEST) return { kind: 'unclear', key: 'snooze.tooLong' };
  const folded = foldText(text);
  if (folded === '') return { kind: 'empty' };
  const now = Temporal.Instant.fromEpochMilliseconds(asked.now).toZonedDateTimeISO(asked.timeZone);
  const today = now.toPlainDate();
  const meant = /[a-z]/.test(folded)
    ? meantInEnglish(folded, today, asked.language)
    : (meantInPersian(folded, today, asked.language) ??
      meantInEnglish(folded, today, asked.language));
  return meant ? readingOf(meant, now) : { kind: 'unclear', key: 'snooze.unclear' };
}
