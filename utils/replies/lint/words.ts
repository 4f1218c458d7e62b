import { type Token, tokenise } from '../../triage/tokens.ts';

/** Short forms of English, written out; frames then need one spelling alone. */
const WHOLE: Record<string, string> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  gonna: 'going to',
  gotta: 'got to',
  shoulda: 'should have',
  coulda: 'could have',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youll: 'you will',
  youve: 'you have',
  theyre: 'they are',
  weve: 'we have',
  thats: 'that is',
  theres: 'there is',
  whats: 'what is',
  itll: 'it will',
  u: 'you',
  ur: 'your',
};
const SUFFIXES: [ending: string, word: string][] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
];
const BARE_NOT =
  /^(do|does|did|is|are|was|were|has|have|had|should|could|would|must|need|might)nt$/;
/** Of other words "'s" says whose it is. */
const IS = /^(it|that|this|there|here|what|who|how|where|he|she|everything|nothing|nobody)'s$/;

function wholeOf(norm: string): string[] {
  const whole = WHOLE[norm];
  if (whole !== undefined && Object.hasOwn(WHOLE, norm)) return whole.split(' ');
  if (norm.includes("'")) {
    const is = IS.exec(norm)?.[1];
    if (is !== undefined) return [is, 'is'];
    // "shouldn't've"
    for (const [ending, word] of SUFFIXES) {
      if (norm.endsWith(ending) && norm.length > ending.length)
        return [...wholeOf(norm.slice(0, -ending.length)), word];
    }
  }
  const denied = BARE_NOT.exec(norm)?.[1];
  return denied === undefined ? [norm] : [denied, 'not'];
}

/** "Yours" at the end of a Persian word: «پولتون», «پولتان». Looked up as «تون». */
const YOURS = /..(?:تون|تان|تونو|تونه)$/;

/** «برمی‌گردد»: the half-space stands inside of the verb. */
const BROKEN = /^(?:بر|در|باز|وا)ن?می$/;

/** Puts the two halves of such a verb together. */
function mended(text: string, tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    const tied =
      before && before.end + 1 === token.start && /[\u200c ]/.test(text[before.end] ?? '');
    if (before && tied && token.kind === 'word' && BROKEN.test(before.norm)) {
      const norm = before.norm + token.norm;
      whole[whole.length - 1] = { ...before, norm, forms: [norm], end: token.end };
    } else whole.push(token);
  }
  return whole;
}

/** The words of a reply as the frames of the linter want them, marks left out. */
export function wordsOf(text: string): Token[] {
  return mended(text, tokenise(text)).flatMap((token) => {
    if (token.kind !== 'word') return token.kind === 'mark' ? [] : [token];
    if (YOURS.test(token.norm)) return [{ ...token, forms: [...token.forms, 'تون'] }];
    const whole = wholeOf(token.norm);
    if (whole.length === 1) return [token];
    return whole.map((norm) => ({ ...token, norm, forms: [norm] }));
  });
}
