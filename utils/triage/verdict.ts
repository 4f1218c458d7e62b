import type { Odds } from './model/wants.ts';
import { needsReply } from './reply.ts';
import type { Ruling } from './rules.ts';
import { READ_LIMIT } from './tokens.ts';
import { INTENTS, type Intent, type Sentiment, TEAMS } from './types.ts';

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
  const intents = intentsBy(heard(ruled, odds));
  const first = intents[0] ?? 'chatter';
  return {
    ...feltBy(ruled, odds),
    intents,
    pressing: pressingBy(ruled, odds, intents),
    team: teamBy(odds),
    needsReply: needsReply(intents, ruled.tokens.length, odds.reply),
    confidence: sureness(ruled, likelihood(odds[first])),
  };
}

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What is left of it where most of the text was not read. */
const CUT = 0.6;

/** How sure the engine is of the first intent, 0 to 1. */
const sureness = ({ read }: Ruling, sure: number): number =>
  Math.round(sure * (read.length < READ_LIMIT ? 1 : CUT) * 100) / 100;

/** A second intent is named where it is nearly as likely as the first, in log-odds. */
const NEARLY = 1.5;
/** In which intents are named: what must not be overlooked first. */
const ORDER: readonly Intent[] = [
  'crisis',
  'complaint',
  'lead',
  'question',
  'suggestion',
  'praise',
  'spam',
  'abuse',
];

/**
 * What the word of the rules adds where the model cannot see what they see, such as where a link
 * leads, in log-odds.
 */
const HEARD: Partial<Record<Intent, number>> = { spam: 2, suggestion: 1.5 };

const heard = (ruled: Ruling, odds: Odds): Record<Intent, number> => ({
  ...odds,
  ...Object.fromEntries(ruled.intents.map((one) => [one, odds[one] + (HEARD[one] ?? 0)])),
});

/** The likeliest intent and those that are likely too and not far behind. Small talk stands alone. */
function intentsBy(odds: Record<Intent, number>): Intent[] {
  const first = INTENTS.reduce((best, intent) => (odds[intent] > odds[best] ? intent : best));
  if (first === 'chatter') return [first];
  return ORDER.filter(
    (intent) => intent === first || (odds[intent] > 0 && odds[intent] > odds[first] - NEARLY),
  );
}

/** Who only praises or promotes is not kept waiting. */
const PATIENT: readonly Intent[] = ['praise', 'spam', 'suggestion'];
/** How much surer the signs must be than the model, in log-odds: it knows what stands beside them. */
const SIGNS = 1;
/** Between the least and the most that is said. */
const EDGE = 0.001;

/** The model's word, or clear signs ("third time I write") that it missed. */
function pressingBy(ruled: Ruling, odds: Odds, intents: readonly Intent[]): number {
  if (intents.includes('crisis')) return 1;
  if (intents.every((intent) => PATIENT.includes(intent))) return 0;
  const signs = Math.min(1 - EDGE, Math.max(EDGE, ruled.pressing));
  const pressing = Math.max(odds.high, Math.log(signs / (1 - signs)) - SIGNS);
  return Math.round(likelihood(pressing) * 1000) / 1000;
}

function teamBy(odds: Odds): string {
  const best = TEAMS.reduce((first, team) => (odds[team] > odds[first] ? team : first));
  return odds[best] > 0 ? best : 'none';
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
    (mood === 'positive' && grief > 0 && grief > joy + CLEARER);
  if (grieved) return { sentiment: 'negative', score: Math.min(score, -LEAST) };
  const talk = odds.chatter > TALK && odds.chatter > Math.max(grief, joy) + TALK_AHEAD;
  if (mood === 'neutral' || talk) return { sentiment: 'neutral', score };
  return {
    sentiment: mood,
    score: mood === 'positive' ? Math.max(score, 0) : Math.min(score, 0),
  };
}
