import type { LanguageTag, Triage } from '../triage/types.ts';

/** Languages that the engine has words for. */
const JUDGED: readonly LanguageTag[] = ['en', 'fa', 'fa-Latn'];

/** A tag that has a name; an archive may hold anything in its place. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

/**
 * The language of a comment that the engine cannot judge, `und` where it cannot even tell it; null
 * where it can, where nothing was read yet, and where there is no letter: emoji are read well enough.
 */
export function unjudgedLanguage(
  triage: Pick<Triage, 'language'> | null,
  text: string,
): LanguageTag | null {
  const tag = triage?.language;
  if (tag === undefined || JUDGED.includes(tag) || !/\p{L}/u.test(text)) return null;
  return TAG.test(tag) ? tag : 'und';
}
