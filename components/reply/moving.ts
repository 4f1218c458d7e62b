import type { Offers } from '../case/useBrief.ts';
import type { Draft } from './useDraft.ts';

export interface Pair {
  publicText: string;
  privateText: string;
  templateId: string | null;
}

/**
 * The two lines with which a talk moves to a private channel; null where there is nothing to say.
 * What the person wrote stays the public line; a suggestion nobody touched gives way to the pair.
 */
export function pairFor(draft: Draft, offers: Offers): Pair | null {
  const spare = offers.suggestions.find((suggestion) => suggestion.privateText !== undefined);
  const offered: Pair | null =
    offers.move ??
    (spare && {
      publicText: spare.text,
      privateText: spare.privateText ?? '',
      templateId: spare.templateId,
    }) ??
    null;
  const own = draft.channel === 'public' ? draft.text.trim() : '';
  const isUntouched = offers.suggestions.some((suggestion) => suggestion.text === own);
  const isPair = draft.templateId !== null && draft.templateId === offered?.templateId;
  if (own === '' || (isUntouched && !isPair)) return offered;
  const pairText = offers.suggestions.find(
    (suggestion) => suggestion.templateId === draft.templateId,
  )?.privateText;
  const privateText = draft.of('dm').text || pairText || offered?.privateText || '';
  return { publicText: own, privateText, templateId: draft.templateId };
}
