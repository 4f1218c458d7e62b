import { isMessageKey, type Words } from '../../utils/i18n.ts';
import type { Slot } from '../../utils/replies/slots.ts';

/** What a slot asks for, in words; a name of the person's own stands as it is. */
export function slotLabel({ ask, options }: Pick<Slot, 'ask' | 'options'>, { t }: Words): string {
  if (options) return t('slot.choice');
  const key = `slot.${ask}`;
  if (isMessageKey(key)) return t(key);
  return ask.includes(':') ? t('slot.choiceFree') : ask;
}
