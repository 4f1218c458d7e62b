import { INTENTS, SENTIMENTS, type Triage } from '../../../utils/triage/types.ts';
import {
  accuracy,
  type ClassScore,
  macroF1,
  multiScores,
  type Pairs,
  scoreOf,
  scoresOf,
} from './metrics.ts';
import { PEERS } from './peers.ts';
import type { Row } from './rows.ts';

export interface Judged {
  row: Row;
  triage: Triage;
}

/** Language tags are told for short comments, where it is hardest. */
const SHORT = 60;
const percent = (share: number) => (share * 100).toFixed(1).padStart(5);

const line = (name: string, pairs: Pairs, labels: readonly string[]) => {
  const scores = scoresOf(pairs, labels);
  const each = scores.map(
    ({ label, precision, recall }) => `${label} P${percent(precision)} R${percent(recall)}`,
  );
  return `${name.padEnd(18)} accuracy ${percent(accuracy(pairs))}  macro-F1 ${percent(macroF1(scores))}  ${each.join('  ')}`;
};

const classLine = ({ label, precision, recall, f1, rows }: ClassScore) =>
  `  ${label.padEnd(14)} P${percent(precision)}  R${percent(recall)}  F1${percent(f1)}  (${rows})`;

/** Feeling, ours beside the peers'. A set of two classes is read by the sign of the score. */
function feeling(judged: readonly Judged[]): string[] {
  const wanted = ({ row }: Judged) => row.sentiment ?? row.label ?? '';
  const rows = judged.filter((one) => SENTIMENTS.some((label) => label === wanted(one)));
  if (rows.length === 0) return [];
  const two = rows.every((one) => wanted(one) !== 'neutral');
  const sign = (score: number) => (score >= 0 ? 'positive' : 'negative');
  const ours: Pairs = rows.map((one) => [
    wanted(one),
    two ? sign(one.triage.score) : one.triage.sentiment,
  ]);
  const peers = PEERS.map((peer) => {
    const pairs: Pairs = rows.map((one) => {
      const score = peer.score(one.row.text);
      return [wanted(one), two ? sign(score) : peer.mood(score)];
    });
    return line(peer.name, pairs, SENTIMENTS);
  });
  return [
    `sentiment, ${rows.length} rows${two ? ', two classes' : ''}`,
    line('hamdel', ours, SENTIMENTS),
    ...peers,
  ];
}

/** Sets that ask for one intent: what its label is called there, and which intent of ours it is. */
const TWO_CLASS: Record<string, Triage['intents'][number]> = {
  spam: 'spam',
  complaint: 'complaint',
  suggestion: 'suggestion',
  'feature request': 'suggestion',
};

function oneIntent(judged: readonly Judged[]): string[] {
  const label = Object.keys(TWO_CLASS).find((own) => judged.some(({ row }) => row.label === own));
  const intent = label === undefined ? undefined : TWO_CLASS[label];
  if (label === undefined || !intent) return [];
  const pairs: Pairs = judged.map(({ row, triage }) => [
    row.label === label ? 'yes' : 'no',
    triage.intents.includes(intent) ? 'yes' : 'no',
  ]);
  return [`${intent} or not, ${judged.length} rows`, line('hamdel', pairs, ['yes', 'no'])];
}

function language(judged: readonly Judged[]): string[] {
  const rows = judged.filter(({ row }) => row.lang !== undefined && row.text.length <= SHORT);
  if (rows.length === 0) return [];
  const pairs: Pairs = rows.map(({ row, triage }) => [row.lang ?? '', triage.language]);
  const wrong = new Map<string, number>();
  for (const [expected, given] of pairs) {
    if (expected === given) continue;
    const key = `${expected}→${given}`;
    wrong.set(key, (wrong.get(key) ?? 0) + 1);
  }
  const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 6);
  const told = worst.map(([key, n]) => `${key} ${n}`).join('  ');
  return [
    `language, ${rows.length} of up to ${SHORT} characters: ${percent(accuracy(pairs))}  ${told}`,
  ];
}

/** The hand-labelled fields, for one origin. */
function byHand(name: string, judged: readonly Judged[]): string[] {
  const rows = judged.filter(({ row }) => row.intents !== undefined);
  if (rows.length === 0) return [];
  const intents = multiScores(
    rows.map(({ row, triage }) => ({ expected: row.intents ?? [], given: triage.intents })),
    INTENTS,
  );
  const pairs = (of: (one: Judged) => readonly [string, string]): Pairs => rows.map(of);
  const reply = scoreOf(
    'true',
    pairs(({ row, triage }) => [String(row.needsReply), String(triage.needsReply)]),
  );
  const pressing = (urgency: string | undefined) =>
    urgency === 'crisis' || urgency === 'high' ? 'pressing' : 'not';
  const urgent = scoreOf(
    'pressing',
    pairs(({ row, triage }) => [pressing(row.urgency), pressing(triage.urgency)]),
  );
  const team = accuracy(pairs(({ row, triage }) => [row.team ?? 'none', triage.team]));
  return [
    `by hand, ${name}, ${rows.length} rows`,
    `intents macro-F1 ${percent(macroF1(intents))}`,
    ...intents.map(classLine),
    `needs a reply: P${percent(reply.precision)}  R${percent(reply.recall)}  F1${percent(reply.f1)}`,
    `high or crisis: P${percent(urgent.precision)}  R${percent(urgent.recall)}`,
    `team: accuracy ${percent(team)}`,
  ];
}

/** Everything that can be said of rows that have labels, as lines. */
export function report(judged: readonly Judged[]): string[] {
  const origins = [...new Set(judged.flatMap(({ row }) => row.origin ?? []))];
  return [
    ...feeling(judged),
    ...oneIntent(judged),
    ...language(judged),
    ...byHand('all', judged),
    ...origins.flatMap((origin) =>
      byHand(
        origin,
        judged.filter(({ row }) => row.origin === origin),
      ),
    ),
  ];
}
