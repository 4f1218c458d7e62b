// Times and numbers as the networks show them in each language.
import type { Lang } from '../types.ts';

const LOCALES: Record<Lang, string> = { en: 'en-US', fa: 'fa-IR', pt: 'pt-BR' };

export const localNumber = (lang: Lang, n: number): string =>
  new Intl.NumberFormat(LOCALES[lang]).format(n);

export function shortNumber(lang: Lang, n: number): string {
  return new Intl.NumberFormat(
    LOCALES[lang],
    n < 10_000 ? {} : { notation: 'compact', maximumFractionDigits: 1 },
  ).format(n);
}

export const longDate = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(LOCALES[lang], {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(at);

export const monthDay = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', day: 'numeric' }).format(at);

export const clock = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { hour: 'numeric', minute: '2-digit' }).format(at);

const UNITS: Record<Lang, Record<'m' | 'h' | 'd' | 'w' | 'mo', (n: string) => string>> = {
  en: {
    m: (n) => `${n}m`,
    h: (n) => `${n}h`,
    d: (n) => `${n}d`,
    w: (n) => `${n}w`,
    mo: (n) => `${n}mo`,
  },
  fa: {
    m: (n) => `${n} دقیقه`,
    h: (n) => `${n} ساعت`,
    d: (n) => `${n} روز`,
    w: (n) => `${n} هفته`,
    mo: (n) => `${n} ماه`,
  },
  pt: {
    m: (n) => `${n} min`,
    h: (n) => `${n} h`,
    d: (n) => `${n} d`,
    w: (n) => `${n} sem`,
    mo: (n) => `${n} m`,
  },
};
const NOW: Record<Lang, string> = { en: 'now', fa: 'اکنون', pt: 'agora' };

/** "4h", "۴ ساعت", "4 h". LinkedIn has months; Instagram stays with weeks. */
export function ago(lang: Lang, at: number, now: number, months = false): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return NOW[lang];
  const n = (value: number): string => localNumber(lang, Math.floor(value));
  if (minutes < 60) return UNITS[lang].m(n(minutes));
  if (minutes < 1440) return UNITS[lang].h(n(minutes / 60));
  if (minutes < 10_080) return UNITS[lang].d(n(minutes / 1440));
  if (months && minutes > 43_200) return UNITS[lang].mo(n(minutes / 43_200));
  return UNITS[lang].w(n(minutes / 10_080));
}
