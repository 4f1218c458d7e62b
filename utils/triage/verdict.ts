import { likelihood, likelihoodKept } from './likelihood.ts';
import type { Odds } from './model/wants.ts';
import { needsReply } from './reply.ts';
import type { Ruling } from './rules.ts';
import { READ_LIMIT } from './tokens.ts';
import { BY_WEIGHT, INTENTS, type Intent, type Sentiment, TEAMS } from './types.ts';

/** What is made of a text before the person's routes and threshold. */
export interface Verdict {
  sentiment: Sentiment;
  score: number;
  intents: Intent[];
  /** See `Triage.pressing`. */
  pressing: number;
  team: string;
  needsReply: boolean;
  confidence: number;
}

/** By the model, which has heard the rules; in a language that it was not trained on, by the rules. */
export function verdictOf(ruled: Ruling, odds: Odds | null): Verdict {
  return odds ? byModel(ruled, odds) : byRules(ruled);
}

/** What rules alone are worth where no list and no model was made for the language. */
const BY_RULES = 0.3;

const byRules = (ruled: Ruling): Verdict => ({
  sentiment: ruled.feeling.mood,
  score: ruled.feeling.score,
  intents: ruled.intents,
  pressing: ruled.pressing,
  team: ruled.team.team,
  needsReply: needsReply(ruled.intents, ruled.tokens.length),
  confidence: sureness(ruled, BY_RULES),
});

function byModel(ruled: Ruling, odds: Odds): Verdict {
  const intents = intentsBy(ruled, odds);
  const first = intents[0] ?? 'chatter';
  return {
    ...feltBy(ruled, odds),
    intents,
    pressing: pressingBy(ruled, odds, intents),
    team: teamBy(ruled, odds, intents),
    needsReply: needsReply(intents, ruled.tokens.length, odds.reply),
    confidence: sureness(ruled, likelihood(odds[first])),
  };
}

/** What is left of it where most of the text was not read. */
const CUT = 0.6;

/** How sure the engine is of the first intent, 0 to 1. */
const sureness = ({ read }: Ruling, sure: number): number =>
  Math.round(sure * (read.length < READ_LIMIT ? 1 : CUT) * 100) / 100;

/** Small talk is nothing else; who promotes promotes, and who complains may leave a link. */
const ALONE: readonly Intent[] = ['chatter', 'spam'];
/** A second intent is named where it is nearly as likely as the first, in log-odds. */
const NEARLY = 2;

/**
 * What the word of the rules adds where they see what the model cannot, such as where a link leads,
 * in log-odds.
 */
const HEARD: Partial<Record<Intent, number>> = { spam: 2, suggestion: 1.5, question: 1 };
/** What their silence takes: no asking word stands there, no insult, no wish to buy. */
const UNHEARD: Partial<Record<Intent, number>> = { question: -1.2, abuse: -1.5, lead: -0.7 };

/** A mark that the rules take for no question stands there for effect ("are you kidding me?"). */
const FOR_EFFECT = -1;
const ASKING_MARK = /[?؟]/;
/** Where nothing is likely, small talk is what it is, if it is nearly as likely as the best. */
const DOUBT = 0.1;

/** Harm that is told without a grave word takes so many words to tell; below, this is taken. */
const TOLD_IN = 5;
const NOT_TOLD = -2;

function heard(ruled: Ruling, odds: Odds): Record<Intent, number> {
  const now = { ...odds };
  for (const intent of INTENTS) {
    now[intent] += (ruled.intents.includes(intent) ? HEARD : UNHEARD)[intent] ?? 0;
  }
  if (!ruled.intents.includes('question') && ASKING_MARK.test(ruled.read))
    now.question += FOR_EFFECT;
  if (ruled.tokens.length < TOLD_IN && !ruled.intents.includes('crisis')) now.crisis += NOT_TOLD;
  return now;
}

/**
 * A question beside something else is named from here on where the rules hear one and a mark stands
 * there, in log-odds: to answer one that was not meant costs little.
 */
const ASKED = -0.5;

/** A grievance beside a question is named where it is likely at all, or from here on where the rules hear one. */
const GRIEVED = -1;

/**
 * The likeliest intent and those that are likely too and not far behind. Small talk stands alone;
 * of an unlikely question the rules know whether it is asked for effect.
 */
function intentsBy(ruled: Ruling, odds: Odds): Intent[] {
  const now = heard(ruled, odds);
  const first = INTENTS.reduce((best, intent) => (now[intent] > now[best] ? intent : best));
  if (first === 'question' && now.question <= 0) return ruled.intents;
  if (now[first] <= 0 && now.chatter > now[first] - DOUBT) return ['chatter'];
  if (ALONE.includes(first)) return [first];
  const asked = ruled.intents.includes('question') && ASKING_MARK.test(ruled.read);
  // An insult with a grievance in it is a grievance; a rude word for a thing is nothing else.
  const hurt = first === 'abuse' && ruled.intents.includes('complaint');
  if (hurt && !ruled.intents.includes('abuse')) return ['complaint'];
  const grieved = now.complaint > (ruled.intents.includes('complaint') ? GRIEVED : 0);
  return BY_WEIGHT.filter(
    (intent) =>
      intent === first ||
      (intent === 'complaint' && first === 'question' && grieved) ||
      (intent === 'complaint' && hurt) ||
      (intent === 'question' && asked && now.question > ASKED) ||
      (!ALONE.includes(intent) && now[intent] > 0 && now[intent] > now[first] - NEARLY),
  );
}

/** Who only praises or promotes is not kept waiting. */
const PATIENT: readonly Intent[] = ['praise', 'spam', 'suggestion'];
/** How much surer the signs must be than the model, in log-odds: it knows what stands beside them. */
const SIGNS = 1;
/** How much surer the model must be of people who want nothing of us. */
const NO_WISH = 1;
/** Between the least and the most that is said. */
const EDGE = 0.001;

/** The model's word, or clear signs ("third time I write") that it missed. */
function pressingBy(ruled: Ruling, odds: Odds, intents: readonly Intent[]): number {
  if (intents.includes('crisis')) return 1;
  if (intents.every((intent) => PATIENT.includes(intent))) return 0;
  const signs = Math.min(1 - EDGE, Math.max(EDGE, ruled.pressing));
  const wishless = intents.every((intent) => NOBODY.includes(intent)) ? NO_WISH : 0;
  const pressing = Math.max(odds.high, Math.log(signs / (1 - signs)) - SIGNS) - wishless;
  return likelihoodKept(pressing);
}

/** What needs nobody needs no team. */
const NOBODY: readonly Intent[] = ['chatter', 'spam', 'abuse'];

function teamBy(ruled: Ruling, odds: Odds, intents: readonly Intent[]): string {
  // Who wants to buy is served, whatever it is that they want.
  if (intents[0] === 'lead') return 'care';
  if (intents[0] && ALONE.includes(intents[0])) return 'none';
  const best = TEAMS.reduce((first, team) => (odds[team] > odds[first] ? team : first));
  if (odds[best] > 0) return best;
  // Words of a subject decide where the model is of two minds.
  const wished = intents.some((intent) => !NOBODY.includes(intent));
  return wished && ruled.team.matches.length > 0 ? ruled.team.team : 'none';
}

/** How much a clear wish moves the score of feeling. */
const PULL = 0.2;
/** Log-odds that a grievance must have to be felt where no word is bad, and to outweigh good words. */
const CLEAR = 1.2;
const CLEARER = 1.5;
/** Small talk this likely, and this far before a grievance or praise, is no feeling towards us. */
const TALK = 2;
const TALK_AHEAD = 3;
/** The least that a score says of a mood that is not neutral. */
const LEAST = 0.3;

/**
 * The feeling of the words, corrected by what is wanted: "it came open" names nothing bad, and
 * bad words of the weather are not meant for us.
 */
function feltBy({ feeling }: Ruling, odds: Odds): Pick<Verdict, 'sentiment' | 'score'> {
  const grief = Math.max(odds.complaint, odds.crisis);
  const joy = odds.praise;
  const pull = PULL * Math.tanh((joy - grief) / 2);
  const score = Math.max(-1, Math.min(1, feeling.score + pull));
  const { mood } = feeling;
  const meant = grief > joy && grief > odds.chatter;
  const grieved =
    (mood === 'neutral' && grief > CLEAR && meant) ||
    (mood === 'positive' && grief > CLEARER && grief > joy + CLEARER);
  if (grieved) return { sentiment: 'negative', score: Math.min(score, -LEAST) };
  const talk = odds.chatter > TALK && odds.chatter > Math.max(grief, joy) + TALK_AHEAD;
  if (mood === 'neutral' || talk) return { sentiment: 'neutral', score };
  return {
    sentiment: mood,
    score: mood === 'positive' ? Math.max(score, 0) : Math.min(score, 0),
  };
}
