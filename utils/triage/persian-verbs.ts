/**
 * Everyday verbs: infinitive, past stems, present stems, as spoken and as written. Letters are
 * spelt as `normaliseWord` leaves them («ا» for «آ»).
 */
const VERBS: [infinitive: string, past: string, present: string][] = [
  ['بودن', 'بود', 'باش'],
  ['رسیدن', 'رسید', 'رس'],
  ['دادن', 'داد', 'ده د'],
  ['کردن', 'کرد', 'کن'],
  ['شدن', 'شد', 'شو ش'],
  ['داشتن', 'داشت', 'دار'],
  ['خوردن', 'خورد', 'خور'],
  ['خریدن', 'خرید', 'خر'],
  ['گرفتن', 'گرفت', 'گیر'],
  ['گفتن', 'گفت', 'گو گ'],
  ['رفتن', 'رفت', 'رو ر'],
  ['فرستادن', 'فرستاد', 'فرست'],
  ['زدن', 'زد', 'زن'],
  ['دیدن', 'دید', 'بین'],
  ['خواستن', 'خواست', 'خواه خوا'],
  ['تونستن', 'تونست توانست', 'تون توان'],
  ['دونستن', 'دونست دانست', 'دون دان'],
  ['گذاشتن', 'گذاشت ذاشت', 'گذار ذار'],
  ['کشیدن', 'کشید', 'کش'],
  ['پسندیدن', 'پسندید', 'پسند'],
  ['چسبیدن', 'چسبید', 'چسب'],
  ['بردن', 'برد', 'بر'],
  ['موندن', 'موند ماند', 'مون مان'],
  ['شکستن', 'شکست', 'شکن'],
  ['پختن', 'پخت', 'پز'],
  ['فهمیدن', 'فهمید', 'فهم'],
  ['ریختن', 'ریخت', 'ریز'],
  ['نوشتن', 'نوشت', 'نویس'],
  ['خوندن', 'خوند خواند', 'خون خوان'],
  ['گشتن', 'گشت گردید', 'گرد'],
  ['نمودن', 'نمود', 'نما نمای'],
  ['یافتن', 'یافت', 'یاب'],
  ['بستن', 'بست', 'بند'],
  ['شنیدن', 'شنید', 'شنو'],
  ['پرسیدن', 'پرسید', 'پرس'],
  ['اومدن', 'اومد امد', 'ا ای'],
  ['اوردن', 'اورد', 'ار اور'],
  ['افتادن', 'افتاد', 'افت'],
  ['ارزیدن', 'ارزید', 'ارز'],
  ['انداختن', 'انداخت', 'نداز انداز'],
];

const split = (list: string): string[] => list.split(' ');
const PAST_ENDS = ['', ...split('م ی یم ید ین ن ند ه هم هام هاند هان هایم هاید هاین هاست ش')];
const PRESENT_ENDS = split('م ی ه د یم ید ین ن ند مش نش ید');
/** Of «بودن» and «داشتن» in the present, which take no «می». */
const IS = split('هست هستم هستی هستیم هستید هستین هستن هستند است');
const IS_NOT = split('نیست نیستم نیستی نیستیم نیستید نیستین نیستن نیستند نیس نیستش');
const HAVE = split('دارم داری داره دارد داریم دارید دارین دارن دارند دارش');
/** Nouns and names that look like a verb: "purchase", "bread", "she", "four", "work of". */
const NO_VERB = new Set(split('خرید بخش برم بدم بدن برد گشت ساخت شکست پخت بست نده ندید بدین بدی'));

/** «نیومدن» of «اومدن», «نیاوردن» of «آوردن», «ندادن» of «دادن». */
function deny(infinitive: string): string {
  if (infinitive === 'اوردن') return 'نیاوردن';
  return infinitive.startsWith('ا') && infinitive !== 'ارزیدن'
    ? `نی${infinitive.slice(1)}`
    : `ن${infinitive}`;
}

function addForms(forms: Map<string, string>, infinitive: string, past: string, present: string) {
  const denied = deny(infinitive);
  const add = (form: string, lemma: string) => {
    if (!NO_VERB.has(form) && !forms.has(form)) forms.set(form, lemma);
  };
  // «نیومد», «نیفتاد», «بیار»: a glide parts the prefix from a vowel.
  const glide = /^ا/.test(past) ? ['ی', 'یا'] : [''];
  for (const stem of split(past)) {
    const bare = glide.length > 1 ? stem.slice(1) : stem;
    for (const end of PAST_ENDS) {
      add(stem + end, infinitive);
      add(`می${stem}${end}`, infinitive);
      add(`نمی${stem}${end}`, denied);
      for (const link of glide) add(`ن${link}${bare}${end}`, denied);
    }
  }
  for (const stem of split(present)) {
    for (const end of PRESENT_ENDS) {
      add(`می${stem}${end}`, infinitive);
      add(`نمی${stem}${end}`, denied);
      // A stem of one letter makes words like «نشه» and «بره», but also «ندم» and «بدن».
      if (glide.length === 1) {
        add(`ب${stem}${end}`, infinitive);
        if (stem.length > 1) add(`ن${stem}${end}`, denied);
      }
    }
  }
}

function allForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const form of IS) forms.set(form, 'بودن');
  for (const form of IS_NOT) forms.set(form, 'نبودن');
  for (const form of HAVE) {
    forms.set(form, 'داشتن');
    forms.set(`ن${form}`, 'نداشتن');
  }
  for (const [infinitive, past, present] of VERBS) addForms(forms, infinitive, past, present);
  forms
    .set('نشه', 'نشدن')
    .set('نمیرزه', 'نارزیدن')
    .set('میرزه', 'ارزیدن')
    .set('ندید', 'ندیدن')
    .set('نیاد', 'نیومدن');
  return forms;
}

/** About 8,000 spoken and written forms, made once. */
const FORMS = allForms();
const DENIED = new Set(VERBS.map(([infinitive]) => deny(infinitive)));

/**
 * The infinitive of a finite verb, denied ones with their «ن»: «نمیدن», «ندادید» and «نداده‌اند» →
 * «ندادن», «می‌ارزه» → «ارزیدن». Undefined for what is no verb of the list.
 * @param norm as `normaliseWord` leaves it, half-spaces gone
 */
export const infinitiveOf = (norm: string): string | undefined => FORMS.get(norm);

/** Whether an infinitive of `infinitiveOf` is a denied one. */
export const isDeniedVerb = (infinitive: string): boolean => DENIED.has(infinitive);
