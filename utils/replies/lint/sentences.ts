/** A piece of a text; UTF-16 offsets, `end` not included. */
export interface Span {
  start: number;
  end: number;
}

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st rd ave blvd approx ca no nr tel vs etc e.g i.e a.m p.m inc ltd co corp dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max art fig vol incl'
  ).split(' '),
);
/** These end a sentence only where nothing more than a small letter or a number follows. */
const UNIT = /^(?:a\.m|p\.m|etc|inc|ltd|co|rd|st|ave)$/;
const END = /[.!?؟…。！？\n]+/gu;
const CLOSERS = /["'”’»)\]]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text, without the space around them. Full stops of abbreviations, times
 * ("9.15", "a.m.") and addresses end none, semicolons neither; a new line does. What has no word in
 * it belongs to the sentence before. Linear.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    let end = match.index + match[0].length;
    if (!ends(text, from, match.index, match[0])) continue;
    while (end < text.length && CLOSERS.test(text[end] ?? '')) end += 1;
    push(spans, text, from, end);
    from = end;
  }
  push(spans, text, from, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (start === end) return;
  const last = spans.at(-1);
  if (WORD.test(text.slice(start, end))) spans.push({ start, end });
  else if (last) last.end = end;
}

/** A word cannot be longer; keeps looking back constant. */
const LONGEST_ABBREVIATION = 8;

function ends(text: string, from: number, at: number, mark: string): boolean {
  if (mark.includes('\n')) return true;
  const next = text.slice(at + mark.length, at + mark.length + 3);
  // "9.15", "example.com", "a.m."
  if (next !== '' && /^[\p{L}\p{N}_/@-]/u.test(next)) return false;
  const follows = next.trimStart();
  if (/^[.…]{2,}$|^…$/.test(mark)) return !/^\p{Ll}/u.test(follows) && at - from > 12;
  if (mark !== '.') return true;
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(from, at - LONGEST_ABBREVIATION), at));
  const word = before?.[0].toLowerCase() ?? '';
  const isLetter = /^[a-z]$/.test(word) && text[at - 1] !== 'I';
  if (!isLetter && !ABBREVIATIONS.has(word)) return true;
  // "It left at 9 a.m. The next one …" goes on with a capital; "St. Alban" does, too.
  return (
    follows === '' || (UNIT.test(word) && !/^(?:st|rd)$/.test(word) && /^\p{Lu}/u.test(follows))
  );
}
