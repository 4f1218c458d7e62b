import emojiWeights from '../../../assets/lexicons/emoji.json' with { type: 'json' };
import { listedWeights, type Weight } from '../engine.ts';
import type { Token } from '../tokens.ts';

const EMOJI: Map<string, number> = new Map(Object.entries(emojiWeights));
/** A row of one emoji shouts; it does not say a hundred things. */
const EMOJI_COUNTED = 3;

/** What the emoji of a text weigh, on AFINN's scale of -5 to 5. */
export function emojiWeightsOf(tokens: readonly Token[]): Weight[] {
  const seen = new Map<string, number>();
  const weights: Weight[] = [];
  tokens.forEach(({ kind, norm }, from) => {
    const weight = kind === 'emoji' ? EMOJI.get(norm) : undefined;
    if (weight === undefined) return;
    const times = (seen.get(norm) ?? 0) + 1;
    seen.set(norm, times);
    if (times <= EMOJI_COUNTED) weights.push({ from, to: from + 1, weight });
  });
  return weights;
}

/**
 * What the word list and the emoji of an English text weigh, cues left aside: the model is
 * trained on this, so the lists of cues can change without training it again.
 */
export function listedOf(tokens: readonly Token[]): Weight[] {
  return [...emojiWeightsOf(tokens), ...listedWeights(tokens, [], 'en')];
}
