import type { PageKey, PageWords } from './messages.ts';

/** A message with its parameters put in; values are text, never markup. */
export function say(words: PageWords, key: PageKey, values: Record<string, string> = {}): string {
  return words.messages[key].replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** A span in its largest fitting unit: "3 h", «۳ ساعت». @param milliseconds its length, any sign */
export function span(words: PageWords, milliseconds: number): string {
  const minutes = Math.max(1, Math.round(Math.abs(milliseconds) / 60_000));
  const [key, n] =
    minutes < 60
      ? (['minutes', minutes] as const)
      : minutes < 48 * 60
        ? (['hours', Math.round(minutes / 60)] as const)
        : (['days', Math.round(minutes / 1440)] as const);
  return say(words, key, { n: new Intl.NumberFormat(words.language).format(n) });
}
