// A mention in LinkedIn's data is written `@[Mahnaz Golriz](in/mahnaz-golriz)`. Pages show a link,
// the network's JSON has plain text with marked ranges.
export interface Segment {
  text: string;
  /** A site path such as /in/mahnaz-golriz/; null for plain text. */
  href: string | null;
}

const MENTION = /@\[([^\]]+)\]\(((?:in|company)\/[\w-]+)\)/gu;

export function segments(source: string): Segment[] {
  const out: Segment[] = [];
  let end = 0;
  for (const found of source.matchAll(MENTION)) {
    if (found.index > end) out.push({ text: source.slice(end, found.index), href: null });
    out.push({ text: found[1] ?? '', href: `/${found[2]}/` });
    end = found.index + found[0].length;
  }
  if (end < source.length) out.push({ text: source.slice(end), href: null });
  return out;
}

export const plainText = (source: string): string =>
  segments(source)
    .map((s) => s.text)
    .join('');

export const mention = (name: string, path: string): string =>
  `@[${name}](${path.replace(/^\/|\/$/g, '')})`;
