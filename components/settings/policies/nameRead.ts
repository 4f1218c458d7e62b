import type { Words } from '../../../utils/i18n.ts';
import type { Read } from './useTyped.ts';

const LONGEST_NAME = 120;

/** A name as it was typed, without the spaces around it; refused where it is too long to keep. */
export function nameRead(text: string, t: Words['t']): Read<string> {
  const name = text.trim();
  if (name.length <= LONGEST_NAME) return { value: name };
  return { refusal: t('policy.bad.text', { max: LONGEST_NAME }) };
}
