import { isMessageKey, type Words } from '../../utils/i18n.ts';
import type { Suggestion } from '../../utils/replies/types.ts';

const SHOWN = 2;
/** The values of reasons are ids; these are the families of words that they may belong to. */
const FAMILIES = ['intent', 'sentiment', 'network', 'kind', 'topic', 'urgency', 'channel'] as const;

/** Why a suggestion is offered, in a few words. */
export function reasonWords(reasons: Suggestion['reasons'], words: Words): string {
  const said = reasons.map(({ key, value }) => {
    const text = words.say(key, 'why.other', value ? { value: valueWords(value, words) } : {});
    return text;
  });
  return words.join([...new Set(said)].slice(0, SHOWN));
}

function valueWords(value: string, words: Words): string {
  for (const family of FAMILIES) {
    const key = `${family}.${value}`;
    if (isMessageKey(key)) return words.t(key).toLocaleLowerCase();
  }
  return value;
}
