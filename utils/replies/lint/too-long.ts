import type { Rule } from './reply.ts';

/** Characters that a public comment may have on each network (the networks' own limits, 2026). */
const LIMITS: Record<string, number> = {
  x: 280,
  linkedin: 1250,
  instagram: 2200,
  youtube: 10_000,
  facebook: 8000,
};

/**
 * The published weights of X (docs.x.com, "Counting characters", configuration v3 of twitter-text):
 * these ranges of code points weigh one, all others two, an address 23, an emoji two however long.
 */
const LIGHT: [from: number, to: number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const ADDRESS = 23;
const HEAVY = 2;
const PARTS =
  /(?:https?:\/\/[^\s]+|(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|co|ir|example|info|app|dev|shop|store|uk|de|fr|es|it|eu|us|me|tv|ly|gl|ai)(?:\/[^\s]*)?(?![\p{L}\p{N}.@-]))|(\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)|([\s\S])/giu;

/** How much of X's 280 a text takes. Linear. */
export function weightOnX(text: string): number {
  let weight = 0;
  for (const [, emoji, sign] of text.normalize('NFC').matchAll(PARTS)) {
    if (emoji !== undefined) weight += isSign(emoji) ? weightOf(emoji) : HEAVY;
    else weight += sign === undefined ? ADDRESS : weightOf(sign);
  }
  return weight;
}

/** "©" and "™" have the property of emoji and are letters. */
const isSign = (emoji: string) => emoji.length === 1 && (emoji.codePointAt(0) ?? 0) < 0x2190;

function weightOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return LIGHT.some(([from, to]) => from <= code && code <= to) ? 1 : HEAVY;
}

/** `too-long` (method R6): over the network's limit, and by how much. Public comments only. */
export const tooLong: Rule = ({ input: { reply, network, channel } }) => {
  const limit = Object.hasOwn(LIMITS, network) ? LIMITS[network] : undefined;
  if (channel !== 'public' || limit === undefined) return [];
  const text = reply.trim();
  const length = network === 'x' ? weightOnX(text) : [...text].length;
  if (length <= limit) return [];
  const why = { key: 'lint.too-long', params: { over: length - limit, limit } } as const;
  return [{ rule: 'too-long', start: 0, end: reply.length, severity: 'warn', why }];
};
