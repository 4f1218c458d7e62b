import { en } from '../../assets/messages/en.ts';
import { fa } from '../../assets/messages/fa.ts';

type Messages = Record<keyof typeof en, string>;

/** Words of the card that says how a comment is read: the labels are called as in the panel. */
const labelsIn = (words: Messages) => ({
  feeling: words['triage.feeling'],
  aboutWhat: words['triage.about'],
  urgency: words['triage.urgency'],
  team: words['triage.team'],
  answer: words['reading.answer'],
  corrected: words['triage.corrected'],
  foreign: words['triage.foreign'],
  noLanguage: words['triage.noLanguage'],
  negative: words['sentiment.negative'],
  neutral: words['sentiment.neutral'],
  positive: words['sentiment.positive'],
  complaint: words['intent.complaint'],
  question: words['intent.question'],
  praise: words['intent.praise'],
  suggestion: words['intent.suggestion'],
  lead: words['intent.lead'],
  spam: words['intent.spam'],
  abuse: words['intent.abuse'],
  chatter: words['intent.chatter'],
  crisis: words['intent.crisis'],
  high: words['urgency.high'],
  normal: words['urgency.normal'],
  low: words['urgency.low'],
  noTeam: words['team.none'],
  needsReply: words['triage.needsReply'],
  noNeed: words['triage.noReply'],
});

export const READING_WORDS = { en: labelsIn(en), fa: labelsIn(fa) };
