import type { Refused } from '../checks.ts';

/** As long as a tag of a case may be. */
const LONGEST_TAG = 60;
const MOST_TAGS = 50;

/**
 * The tags with those that were typed, a comma between them. One that is there already, one that
 * is too long or one too many refuses them all, so that the text can stay as it was typed.
 */
export function addTags(
  tags: readonly string[],
  text: string,
): { tags: string[] } | { refused: Refused } {
  const typed = text.split(/[,،]/).map((part) => part.trim());
  const fresh = typed.filter((part) => part !== '');
  const all = [...tags, ...fresh];
  if (fresh.some((tag) => tag.length > LONGEST_TAG)) {
    return { refused: { key: 'policy.bad.text', params: { max: LONGEST_TAG } } };
  }
  if (new Set(all).size < all.length) return { refused: { key: 'bad.twice' } };
  if (all.length > MOST_TAGS) {
    return { refused: { key: 'policy.bad.tags', params: { max: MOST_TAGS } } };
  }
  return { tags: all };
}
