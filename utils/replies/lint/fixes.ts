import type { Reading, Sentence } from './read.ts';
import type { Fix } from './types.ts';

type Tongue = 'en' | 'fa';

/** Sentences that stand in for what should not be said, or are added; without their full stop. */
export const SAY = {
  doOurBest: {
    en: "We'll do our best and keep you posted",
    fa: 'تمام تلاشمون رو می‌کنیم و خبرتون می‌کنیم',
  },
  sorry: { en: "We're sorry about this", fa: 'بابت این موضوع عذر می‌خوایم' },
  sendPrivately: {
    en: 'Please send us the details by DM',
    fa: 'لطفاً اطلاعات رو دایرکت کنید',
  },
  dm: {
    en: "Please send us a DM and we'll take it from there",
    fa: 'لطفاً بهمون دایرکت بدید تا پیگیری کنیم',
  },
} as const satisfies Record<string, Record<Tongue, string>>;

const MARKS = /[.!?؟…。！？"'”’»)\]\s]+$/u;

/** Puts another sentence in place of one; its full stop stays. */
export function insteadOf({ text }: Reading, { start, end }: Sentence, words: string): Fix {
  const whole = text.slice(start, end);
  const tail = MARKS.exec(whole)?.[0].length ?? 0;
  const question = tail > 0 && /[?؟]/.test(whole.slice(-tail));
  if (tail === 0) return { start, end, text: words };
  return question ? { start, end, text: `${words}.` } : { start, end: end - tail, text: words };
}

/** "Hi Anna," and «سلام مریم جان!»: an acknowledgement stands after it. */
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|سلام|درود|صبح بخیر|عصر بخیر|وقت بخیر)(?![\p{L}])[^.!?؟,،\n]{0,40}[.!,،\n]+\s*/iu;

/** Puts a sentence at the beginning, after a greeting. */
export function atStart({ text }: Reading, words: string): Fix {
  const at = GREETING.exec(text)?.[0].length ?? 0;
  const glue = at > 0 && !/\s/.test(text[at - 1] ?? '') ? ' ' : '';
  // After "Hi Anna," the sentence goes on in small letters, and what follows begins a new one.
  const goesOn = /[,،]\s*$/.test(text.slice(0, at));
  const said = goesOn ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const next = /^[a-z]/.exec(text.slice(at))?.[0] ?? '';
  return { start: at, end: at + next.length, text: `${glue}${said}. ${next.toUpperCase()}` };
}

/** Adds a sentence at the end. */
export function atEnd({ text }: Reading, words: string): Fix {
  const end = text.trimEnd().length;
  const stop = /[.!?؟…]$|\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(0, end)) ? '' : '.';
  return { start: end, end, text: `${stop} ${words}.` };
}
