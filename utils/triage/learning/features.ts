import { tokenise } from '../tokens.ts';

/** Buckets that words are hashed into; two words in one bucket are rare among some thousand. */
export const BUCKETS = 1 << 13;
/** A lesson is about what a comment says first. */
const MOST_WORDS = 80;

/** Words that stand in every other comment say nothing of what one was corrected for. */
const EMPTY = new Set(
  (
    'the a an is are was were be am i me my you your it its this that to of in on at for and or with so as by from ' +
    'have has had do does did will would can could just they we he she them us our not no but if ' +
    'و در به از با را رو که این اون آن است هست بود من تو ما شما هم یه یک برای خیلی تا می'
  ).split(' '),
);

/**
 * What a comment is recognised by: its words and pairs of neighbours, as buckets without repetition.
 * FNV-1a, 32 bit.
 */
export function featuresOf(text: string): number[] {
  const words = tokenise(text)
    .flatMap(({ kind, norm }) => (kind === 'word' || kind === 'emoji' ? [norm] : []))
    .slice(0, MOST_WORDS);
  // Every comment has it: what is common to all of a brand's comments.
  const found = new Set<number>([bucket('')]);
  for (const [at, word] of words.entries()) {
    if (!EMPTY.has(word)) found.add(bucket(word));
    const next = words[at + 1];
    if (next !== undefined && !(EMPTY.has(word) && EMPTY.has(next)))
      found.add(bucket(`${word} ${next}`));
  }
  return [...found];
}

function bucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}
