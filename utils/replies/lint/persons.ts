import { Kept } from '../../triage/kept.ts';
import { infinitiveOf, isDeniedVerb } from '../../triage/persian-verbs.ts';
import type { Token } from '../../triage/tokens.ts';

/** Past stems that are said to customers and stand in no list of everyday verbs. */
const FORMAL =
  /^(?:ن|ن?می)?(?:فرمود|پذیرفت|پرداخت|فروخت|پوشید|شست|شمرد|سپرد|برداشت|پیچوند|رسوند|برگردوند|سوزوند|شکوند|چسبوند)/;
/** Present stems that end like past ones: «می‌افتید», «می‌فرستید», «می‌دید». */
const LOOKS_PAST = /^(?:افت|گرد|بند|پسند|خند|فرست|د)$/;
const ENDING = /(?:ه?(?:اید|این)|ید|ین|یم|ی|م|ند|ن|د|ه)$/;
const PARTICLE = /^(?:بر|باز|در|وا)(?=ن?می)/;

/**
 * What a finite verb of Persian says of its subject, as words that frames can name: `youdid`
 * «کردید», `younotdid` «نکرده‌اید», `youwould` «می‌کردی», `youdo`, `younotdo`, `wedid`, `wewill`
 * «می‌کنیم», `wewont`, `itwill` «می‌رسه», `itwont`. Undefined for everything else, so for what may
 * be bidden or wished («بکنید», «نکنید»).
 */
export function personOf(word: string): string | undefined {
  const norm = word.replace(PARTICLE, '').replace(/(?<=ی[دن])ش$/, '');
  const verb = infinitiveOf(norm);
  const goesOn = /^ن?می/.test(norm);
  const formal = FORMAL.test(norm);
  if (verb === undefined && !formal && !/^ن?می..+(?:ید|ین|یم|م)$/.test(norm)) return undefined;
  // «ندید» is what somebody else did not see; «هستید» says what one is.
  if (norm === verb?.slice(0, -1) || /^(?:هست|نیست)/.test(norm)) return undefined;
  const end = ENDING.exec(norm)?.[0] ?? '';
  const who = /^(?:ه?ای[دن]|ید|ین|ی)$/.test(end) ? 'you' : /م$/.test(end) ? 'we' : 'it';
  const denied = verb === undefined ? norm.startsWith('ن') : isDeniedVerb(verb);
  const bare = norm.slice(0, norm.length - end.length).replace(/^ن?می/, '');
  const past = formal || (/[تد]$/.test(bare) && !LOOKS_PAST.test(bare) && !isBidden(norm, verb));
  if (!goesOn) return past && who !== 'it' ? `${who}${denied ? 'not' : ''}did` : undefined;
  if (past) return who === 'you' && !denied ? 'youwould' : undefined;
  if (who === 'you') return denied ? 'younotdo' : 'youdo';
  return `${who}${denied ? 'wont' : 'will'}`;
}

/** «بدید» of «دادن», where «بردید» is of «بردن». */
const isBidden = (norm: string, verb: string | undefined): boolean =>
  norm.startsWith('ب') && verb?.startsWith('ب') === false;

/** Short spellings of chats. */
const SPOKEN: Record<string, string> = {
  ک: 'که',
  ب: 'به',
  اگ: 'اگه',
  دیگ: 'دیگه',
  چن: 'چند',
  انقد: 'انقدر',
  اصن: 'اصلا',
  مطمعن: 'مطمئن',
  حتمن: 'حتما',
};

/** The words, Persian verbs with their person and chat spellings written out among their forms. */
export function withPersons(words: readonly Token[]): Token[] {
  return words.map((word) =>
    word.kind !== 'word' || word.norm < 'ء' ? word : { ...word, forms: PERSONED.of(word) },
  );
}

const PERSONED = new Kept(personed);

function personed({ norm, forms }: Token): string[] {
  const spoken = Object.hasOwn(SPOKEN, norm) ? SPOKEN[norm] : undefined;
  if (spoken !== undefined) return [...forms, spoken];
  const person = personOf(norm);
  if (person === undefined) return forms;
  // «کردیم» without its «م» would be «کردی», another person's.
  const own = /یم$/.test(norm) ? forms.filter((form) => form !== norm.slice(0, -1)) : forms;
  return [...own, person];
}
