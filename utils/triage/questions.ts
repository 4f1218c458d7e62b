import type { CueMatch } from './cues.ts';
import type { Token } from './tokens.ts';
import type { LanguageTag } from './types.ts';

export interface Asked {
  /** Every token, marks too: a question mark is one. */
  all: readonly Token[];
  cues: readonly CueMatch[];
  language: LanguageTag;
  /** A complaint stands in the same text. */
  angry: boolean;
  /** A wish to buy does; what it asks is then part of it. */
  buying: boolean;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

/** May stand before a question: "Hi there, how do I …", "please can you …". */
const OPENERS = words(
  "hi hey hello there dear team please so and also but ok okay quick question guys sir well yo um i we i'd i'm just would was",
);
const ASKING = words(
  'what which when where who whom whose why how do does did can could will would is are was were has have had should may shall am ' +
    "any anyone anybody what's where's when's who's how's whats wheres hows",
);
/** Hang on the end of what is said, or are only surprise: "nice, isn't it?", "really?" */
const TAGS = words(
  'right really seriously no yes ok okay huh eh what lol wtf isnt arent wasnt doesnt dont didnt it he she they you we much anyone not hey guys omg haha true yeah agree',
);
const ENDINGS = words('right huh eh no yes lol haha ok okay innit yeah');
/** Asked for effect: nobody waits for an answer. By the words that a sentence begins with. */
const RHETORICAL = [
  'who cares',
  'who knew',
  'who knows',
  'who else',
  'who is with',
  'who is here',
  "who's here",
  'whos here',
  'who is listening',
  "who's listening",
  'who is watching',
  "who's watching",
  'who is still',
  "who's still",
  'who came',
  'who agrees',
  'who needs',
  'who would',
  'who wants',
  'anyone else',
  'anyone here',
  'anyone still',
  'anyone in',
  'anyone listening',
  'anyone watching',
  'anybody else',
  'anybody here',
  'am i the only',
  'is it just me',
  'is it only me',
  'are you kidding',
  'are you joking',
  'are you serious',
  'are you fucking',
  'are you out of',
  'are you crazy',
  'is this a joke',
  'is this how',
  'is that how',
  'is this your',
  'is this what',
  'is this some',
  'do you even',
  'do you guys even',
  'do you really',
  'do you think',
  'do you want',
  'do you know what',
  'did you really',
  'did you guys',
  'can you imagine',
  'can you believe',
  'could you be any',
  'could it be any',
  'can it get',
  'could this get',
  'how about no',
  'how can you',
  'how could you',
  'how dare',
  'how hard',
  'how is this',
  'how is that',
  'how cool',
  'how cute',
  'how great',
  'how awesome',
  'how many times',
  'how much more',
  'how much longer',
  'how stupid',
  'how amazing',
  'how old are you',
  'what kind of',
  'what the',
  'what is wrong with',
  "what's wrong with",
  'what a',
  "what's not to",
  'what is not to',
  'what could go',
  'what more',
  'what else',
  "what's next",
  'what is the point',
  "what's the point",
  'what happened to',
  'what planet',
  'what were you',
  'what would we',
  'where would',
  'why am i not',
  'why am i here',
  'why even',
  'why not',
  'why so',
  'why would',
  'why bother',
  'why the',
  'when will you learn',
  'when will they learn',
  'when will people',
  'will you ever',
  'would you believe',
  'مگه',
  'مگر',
  'اخه',
  'کی گفته',
  'چه خبره',
  'چه وضعشه',
];
/** The words that follow, by the first. */
const FOR_EFFECT = Map.groupBy(
  RHETORICAL.map((line) => line.split(' ')),
  ([first = '']) => first,
);
/** A bare «قیمت؟» or "Saturday?" asks; a long sentence with a mark and nothing else is wonder. */
const SHORT = 5;

/**
 * Whether a text wants an answer. Sentence by sentence: a mark makes a question of what begins as
 * one or is short; what is asked for effect, hangs on the end or is said in anger makes none.
 * Without a mark it takes an asking cue, in English at the beginning of a sentence.
 */
export function asks(asked: Asked): boolean {
  const { cues, language, angry } = asked;
  const strong = cues.filter(
    ({ value }) => value.label === 'question' && value.strength === 'strong',
  );
  const bought = cues.filter(({ value }) => value.label === 'lead' && value.strength === 'strong');
  return sentencesOf(asked.all).some((sentence) => {
    const within = (cue: CueMatch) => cue.from >= sentence.from && cue.from < sentence.to;
    if (asked.buying && bought.some(within)) return false;
    if (isForEffect(sentence.words)) return false;
    const cued = strong.some(within);
    if (!cued && hangsOn(sentence.words)) return false;
    if (sentence.marked) {
      if (angry) return cued;
      // Persian asks with the words of a statement; only the mark tells.
      if (language !== 'en') return true;
      return cued || begins(sentence.words) || (isShort(sentence.words) && !toFriends(asked.all));
    }
    if (angry || !cued) return false;
    return (
      language !== 'en' ||
      strong.some((cue) => within(cue) && opens(sentence.words, cue.from - sentence.from))
    );
  });
}

interface Sentence {
  /** Places among the words and emoji of the text. */
  from: number;
  to: number;
  words: Token[];
  marked: boolean;
}

/** Cuts at marks; the place of a word is counted without marks, links and handles. */
function sentencesOf(all: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence = { from: 0, to: 0, words: [], marked: false };
  for (const token of all) {
    if (token.kind === 'mark') {
      sentence.marked = /[?؟]/.test(token.norm);
      sentences.push(sentence);
      sentence = { from: sentence.to, to: sentence.to, words: [], marked: false };
    } else if (token.kind === 'word' || token.kind === 'emoji') {
      sentence.words.push(token);
      sentence.to += 1;
    }
  }
  sentences.push(sentence);
  return sentences;
}

/** The words of a sentence after greetings and emoji. */
function trimmed(sentence: readonly Token[]): Token[] {
  const first = sentence.findIndex(({ kind, norm }) => kind === 'word' && !OPENERS.has(norm));
  return first === -1 ? [] : sentence.slice(first);
}

function isForEffect(sentence: readonly Token[]): boolean {
  const told = trimmed(sentence);
  const plain = told.filter(({ kind }) => kind === 'word');
  if (plain.length > 0 && plain.length <= 3 && plain.every(({ forms }) => forms.some(isTag))) {
    return true;
  }
  const lines = FOR_EFFECT.get(told[0]?.norm ?? '') ?? [];
  return lines.some((line) => line.every((word, at) => told[at]?.norm === word));
}

/** "Lovely place, right?" tells. */
const hangsOn = (sentence: readonly Token[]): boolean =>
  sentence.length > 2 && ENDINGS.has(sentence.at(-1)?.norm ?? '') && !begins(sentence);

const isTag = (form: string): boolean => TAGS.has(form);

const begins = (sentence: readonly Token[]): boolean =>
  trimmed(sentence)[0]?.forms.some((form) => ASKING.has(form)) ?? false;

const isShort = (sentence: readonly Token[]): boolean =>
  sentence.filter(({ kind }) => kind === 'word').length <= SHORT;

/** Two people are called first: it is them who are asked. */
const toFriends = ([first, second]: readonly Token[]): boolean =>
  first?.kind === 'handle' && second?.kind === 'handle';

/** Whether nothing but greetings stands before the word with this place in the sentence. */
const opens = (sentence: readonly Token[], place: number): boolean =>
  sentence.slice(0, place).every(({ kind, norm }) => kind === 'emoji' || OPENERS.has(norm));
