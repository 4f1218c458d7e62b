import type { Language } from '../../i18n.ts';
import type { Meant, PlainDate } from '../types.ts';
import { cut } from './cut.ts';
import { readPhrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * Reads Persian: «فردا ساعت ۹ صبح», «سه ساعت دیگر», «تا جواب بدهند». Null where any of it is not
 * understood.
 * @param folded a text after `foldText`
 * @param today the day on which it was written, where it was written
 */
export function meantInPersian(folded: string, today: PlainDate, language: Language): Meant | null {
  const tokens = cut(folded);
  if (!tokens || tokens.length === 0) return null;
  if (tokens.some((token) => token.is === 'answer')) return readAnswer(tokens, folded);
  if (tokens.some((token) => token.is === 'gone')) return { kind: 'gone' };
  return readPhrase(tokens, today, language);
}

/** «جواب» alone is a word and no wish; everything around it must be about answering. */
function readAnswer(tokens: readonly Token[], folded: string): Meant | null {
  const about = tokens.every((token) => token.is === 'answer' || token.is === 'answering');
  return about && (tokens.length > 1 || folded.startsWith('تا')) ? { kind: 'answer' } : null;
}
