import { within } from '../triage/distance.ts';
import { normaliseWord } from '../triage/persian.ts';
import { fill } from './slots.ts';
import type { Channel, ListedTemplate, ReplyLanguage, Step } from './types.ts';

/** As much of a query as is read, and as much of one template. */
const LONGEST_QUERY = 200;
const READ = 2000;
/** Longest word that is compared; what is longer is compared by its beginning. */
const LONGEST_WORD = 40;
/** Below this a slip makes another word: "late", "date". */
const SHORTEST_WITH_SLIP = 4;

/** How well a word is met. Ranks, not measurements; a tag weighs more within the same rank only. */
const EXACT = 6;
const PREFIX = 4;
const SLIP = 2;
const IN_TAG = 1;

/** What the person narrows the list by; left out: everything. */
export interface Narrowing {
  language?: ReplyLanguage | undefined;
  channel?: Channel | undefined;
  step?: Step | undefined;
  tag?: string | undefined;
  favourites?: boolean | undefined;
}

/** Templates with the words that they are found by. */
export interface SearchIndex {
  templates: readonly ListedTemplate[];
  /** By word: places in `templates`, and whether the word is one of a tag there. */
  words: ReadonlyMap<string, ReadonlyMap<number, boolean>>;
}

/** Makes templates searchable; once for a list, some ten milliseconds for a thousand. */
export function indexOf(templates: readonly ListedTemplate[]): SearchIndex {
  const words = new Map<string, Map<number, boolean>>();
  const add = (text: string, place: number, tagged: boolean) => {
    for (const word of wordsOf(text)) {
      const places = words.get(word) ?? new Map<number, boolean>();
      places.set(place, tagged || places.get(place) === true);
      words.set(word, places);
    }
  };
  templates.forEach((template, place) => {
    // As it reads: what stands in for a name is a word, the braces are none.
    add(fill(template.text.slice(0, READ), {}).text, place, false);
    for (const tag of template.tags ?? []) add(tag, place, true);
    if (template.topic !== undefined) add(template.topic, place, true);
  });
  return { templates, words };
}

/**
 * The templates in which every word of the query is met, best first: whole words before beginnings
 * before one typing slip. Ties, and all of them where nothing is asked for, in the order of the list.
 */
export function search(index: SearchIndex, query: string): ListedTemplate[] {
  const asked = [...new Set(wordsOf(query.slice(0, LONGEST_QUERY), true))];
  if (asked.length === 0) return query.trim() === '' ? [...index.templates] : [];
  let points = pointsOf(index, asked[0] ?? '');
  for (const word of asked.slice(1)) {
    const more = pointsOf(index, word);
    points = new Map(
      [...points].flatMap(([place, own]) => {
        const other = more.get(place);
        return other === undefined ? [] : [[place, own + other] as const];
      }),
    );
  }
  return [...points]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .flatMap(([place]) => index.templates[place] ?? []);
}

/** By place: how well one word of the query is met there. */
function pointsOf(index: SearchIndex, asked: string): Map<number, number> {
  const points = new Map<number, number>();
  for (const [word, places] of index.words) {
    const worth = worthOf(asked, word);
    if (worth === 0) continue;
    for (const [place, tagged] of places) {
      const now = worth + (tagged ? IN_TAG : 0);
      if (now > (points.get(place) ?? 0)) points.set(place, now);
    }
  }
  return points;
}

function worthOf(asked: string, word: string): number {
  if (word.startsWith(asked)) return word.length === asked.length ? EXACT : PREFIX;
  return asked.length >= SHORTEST_WITH_SLIP && slipped(asked, word) ? SLIP : 0;
}

/** One slip away from the word, or from its beginning while it is still being typed. */
function slipped(asked: string, word: string): boolean {
  // One slip leaves the first or the second letter where it can be found: most words end here.
  const [first, second] = [asked[0], asked[1]];
  if (word[0] !== first && word[1] !== second && word[0] !== second && word[1] !== first) {
    return false;
  }
  return within(asked, word.slice(0, asked.length), 1) || within(asked, word, 1);
}

/**
 * The words of a text in one spelling. What a half-space joins is found as one word and by its parts.
 * @param asked true for a query: the joined word alone, since each word of it must be met
 */
function wordsOf(text: string, asked = false): string[] {
  const plain = text.normalize('NFKC').replace(/['’]/g, '');
  return plain
    .split(/[^\p{L}\p{M}\p{N}\u200c]+/u)
    .flatMap((word) =>
      asked || !word.includes('\u200c') ? [word] : [word, ...word.split('\u200c')],
    )
    .map((word) => normaliseWord(word).slice(0, LONGEST_WORD))
    .filter((word) => word !== '');
}

/** True where a template is among what the person wants to see. */
export function isAmong(template: ListedTemplate, wanted: Narrowing): boolean {
  return (
    (wanted.language === undefined || template.language === wanted.language) &&
    (wanted.channel === undefined || template.channel === wanted.channel) &&
    (wanted.step === undefined || template.step === wanted.step) &&
    (wanted.tag === undefined || (template.tags ?? []).includes(wanted.tag)) &&
    (!wanted.favourites || template.favourite === true)
  );
}

/** All tags of some templates, the most frequent first. */
export function tagsIn(templates: readonly ListedTemplate[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of templates)
    for (const tag of tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([tag]) => tag);
}
