import { latinDigits } from '../../utils/digits.ts';
import type { MessageKey, Params } from '../../utils/i18n.ts';
import { isTag, LONGEST_TAG, MOST_TAGS, readTags } from '../../utils/replies/tags.ts';
import { LONGEST_TEXT } from '../../utils/replies/types.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { isUsableTerm } from '../../utils/triage/watch.ts';

/** Why an input is refused: the words beside the field. */
export interface Refused {
  key: MessageKey;
  params?: Params;
}

const LEAST_SHARE = 5;
const MOST_SHARE = 100;

/** Reads a number as people write it, with Persian digits and `٫` or a comma. */
export function numberOf(text: string): number {
  const latin = latinDigits(text.trim()).replace(/[٫,]/, '.');
  return /^-?\d+(\.\d+)?$/.test(latin) ? Number(latin) : Number.NaN;
}

export function checkShare(text: string): Refused | null {
  const share = numberOf(text);
  if (Number.isNaN(share)) return { key: 'bad.number' };
  const fits = share >= LEAST_SHARE && share <= MOST_SHARE;
  return fits ? null : { key: 'bad.share', params: { min: LEAST_SHARE, max: MOST_SHARE } };
}

export function checkTerm(term: string, settings: Settings): Refused | null {
  if (term === '') return { key: 'bad.empty' };
  const usable = isUsableTerm(term);
  if (usable === 'tooShort') return { key: 'bad.termShort', params: { term } };
  if (usable === 'tooCommon') return { key: 'bad.termCommon', params: { term } };
  const known = settings.watchTerms.some((own) => own.term.toLowerCase() === term.toLowerCase());
  return known ? { key: 'bad.twice' } : null;
}

export function checkHandle(handle: string, taken: readonly string[]): Refused | null {
  if (handle === '') return { key: 'bad.empty' };
  if (/\s/.test(handle)) return { key: 'bad.handle' };
  return taken.includes(handle.toLowerCase()) ? { key: 'bad.twice' } : null;
}

/** The same rule by which replies find their slots. */
export function checkSlotName(name: string, taken: readonly string[]): Refused | null {
  if (name === '') return { key: 'bad.empty' };
  if (!/^[a-z][a-zA-Z0-9]{0,30}$/.test(name)) return { key: 'bad.slotWords' };
  return taken.includes(name) ? { key: 'bad.twice' } : null;
}

export function checkTemplate(text: string): Refused | null {
  if (text.trim() === '') return { key: 'bad.empty' };
  if (text.length > LONGEST_TEXT) {
    return { key: 'bad.templateLong', params: { max: LONGEST_TEXT } };
  }
  const open = text.split('{{').length;
  return open === text.split('}}').length ? null : { key: 'bad.slotOpen' };
}

/** Tags as they are typed, a comma between them. */
export function checkTags(text: string): Refused | null {
  const tags = readTags(text);
  if (!tags.every(isTag)) return { key: 'library.badTag', params: { max: LONGEST_TAG } };
  return tags.length > MOST_TAGS ? { key: 'library.badTags', params: { max: MOST_TAGS } } : null;
}
