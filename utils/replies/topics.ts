import { PhraseBook } from '../triage/phrases.ts';
import { tokenise } from '../triage/tokens.ts';

/**
 * What complaints are mostly about, and then who else writes: a partner, somebody who compares,
 * an applicant, a journalist. Templates name one of these as their `topic`.
 */
export const TOPICS = [
  'late',
  'broken',
  'refund',
  'rude',
  'noAnswer',
  'content',
  'partner',
  'competitor',
  'job',
  'press',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Words that settle a topic by themselves: a wrong topic in a reply is worse than none. */
const WORDS: Record<Topic, string> = {
  late:
    "still waiting for my order|hasn't arrived|never arrived|haven't received|delivery is late|late delivery|" +
    'arrived late|days late|weeks late|where is my order|where is my package|where is my parcel|delayed|' +
    'هنوز نرسیده|هنوز نرسید|به دستم نرسیده|دیر رسید|هنوز نیومده|هنوز ارسال نشده|سفارشم نرسیده|سفارشم کجاست|' +
    'hanooz naresid|hanooz nareside',
  broken:
    "broken|defective|faulty|damaged|cracked|stopped working|doesn't work|not working|fell apart|shattered|" +
    'خراب|خرابه|شکسته|معیوب|کار نمی‌کنه|پاره|ترک خورده|kharab|shekaste',
  refund:
    'refund|money back|charged twice|overcharged|double charged|پولم رو پس|پولمو پس|پولم رو برگردون|' +
    'پولمو برگردون|برگشت نخورده|پولم برنگشت|poolamo pas',
  rude:
    'rude|disrespectful|insulted me|shouted at me|yelled at me|بی‌ادب|بی‌ادبی|بی‌احترامی|بدبرخورد|' +
    'برخورد بد|برخورد زشت|توهین کرد',
  noAnswer:
    'no one answers|nobody answers|no reply|no response|no answer|nobody replies|ignoring me|ignored me|' +
    'جواب نمی‌دید|جواب نمی‌دین|جواب ندادید|جواب نمی‌دن|پاسخگو نیستید|جوابگو نیستید|کسی جواب|' +
    'javab nemidid|javab nemidin',
  content:
    'typo|spelling mistake|wrong link|broken link|dead link|غلط املایی|لینک خرابه|لینک اشتباه',
  partner:
    'collab|collaborate with you|collaboration|partnership|partner with you|work with your brand|' +
    'sponsorship|sponsor|influencer|content creator|brand ambassador|affiliate|reseller|' +
    'اینفلوئنسر|بلاگر|همکاری تبلیغاتی|تبلیغ پیجتون|پیشنهاد همکاری|همکاری با برندتون|اسپانسر|اسپانسری|' +
    'نمایندگی فروش|اخذ نمایندگی',
  // A rival's name is among the person's own watch words; these are the words around it.
  competitor:
    'compared to your competitor|compared to your competitors|your competitor|your competitors|' +
    'than your competitors|رقیبتون|رقبایتان|رقباتون|رقیب‌هاتون',
  job:
    'are you hiring|job opening|job openings|any vacancies|vacancy|vacancies|internship|send my cv|' +
    'send my resume|apply for a job|استخدام|کارآموز|کارآموزی|رزومه|فرصت شغلی',
  press:
    'journalist|reporter|press release|press inquiry|press enquiry|press contact|media inquiry|' +
    'media enquiry|interview request|podcast guest|خبرنگار|خبرنگارم|روابط عمومی|مصاحبه|پادکست',
};

const BOOK = new PhraseBook<Topic>();
for (const topic of TOPICS) for (const phrase of WORDS[topic].split('|')) BOOK.add(phrase, topic);

/** What a complaint is about, in the order of {@link TOPICS}; empty where the text does not say. */
export function topicsOf(text: string): Topic[] {
  const words = tokenise(text).filter((token) => token.kind === 'word');
  const found = new Set(BOOK.find(words).map((match) => match.value));
  return TOPICS.filter((topic) => found.has(topic));
}
