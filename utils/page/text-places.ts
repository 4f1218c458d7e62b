/**
 * Where words of a rich editor stand on the screen: the words are looked for in its text as it is
 * built of nodes, so that breaks and marks between them do not matter.
 * @param nth which of several equal ones, from 0
 */
export function rectsOf(box: HTMLElement, words: string, nth: number): DOMRect[] {
  const range = rangeOf(box, words, nth);
  return range ? [...range.getClientRects()] : [];
}

/** Only signs that are read; editors put spaces, breaks and marks of their own between. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]/g, '');

function rangeOf(box: HTMLElement, words: string, nth: number): Range | null {
  const wanted = bare(words);
  if (wanted === '') return null;
  const places: { node: Text; offset: number }[] = [];
  let read = '';
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const sign = bare(node.data[offset] ?? '');
      if (sign === '') continue;
      read += sign;
      places.push({ node, offset });
    }
  }
  let at = read.indexOf(wanted);
  for (let skip = nth; skip > 0 && at >= 0; skip -= 1) at = read.indexOf(wanted, at + 1);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = box.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** How many times the words of a finding stand before it. */
export function timesBefore(text: string, start: number, end: number): number {
  const words = bare(text.slice(start, end));
  const before = bare(text.slice(0, start));
  let times = 0;
  if (words === '') return 0;
  for (let at = before.indexOf(words); at >= 0; at = before.indexOf(words, at + 1)) times += 1;
  return times;
}
