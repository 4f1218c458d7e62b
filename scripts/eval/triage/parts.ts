import { triage } from '../../../utils/triage/index.ts';
import { needsReply } from '../../../utils/triage/reply.ts';
import { ruling } from '../../../utils/triage/rules.ts';
import { feelingOf } from '../../../utils/triage/sentiment.ts';
import type { Triage } from '../../../utils/triage/types.ts';
import { PRESSING_FROM, urgencyOf } from '../../../utils/triage/urgency.ts';
import { type Judged, report } from './report.ts';
import type { Row } from './rows.ts';

type Reader = (text: string) => Triage;

/** The engine with less and less left out, to see what each part brings. */
const PARTS: { name: string; read: Reader }[] = [
  { name: 'word lists and emoji alone', read: (text) => byRules(text, { cues: false }) },
  { name: 'and cues and signs: all rules', read: (text) => byRules(text, { cues: true }) },
  { name: 'and both models: all', read: (text) => triage(text, { routes: [] }) },
];

function byRules(text: string, { cues }: { cues: boolean }): Triage {
  const ruled = ruling(text);
  const { tokens, language, intents, pressing, team } = ruled;
  const feeling = feelingOf(tokens, cues ? ruled.cues : [], language, false);
  const felt = { negative: 'complaint', neutral: 'chatter', positive: 'praise' } as const;
  const told = cues ? intents : [felt[feeling.mood]];
  return {
    language,
    sentiment: feeling.mood,
    score: feeling.score,
    intents: [...told],
    urgency: cues ? urgencyOf(intents, pressing, team.team, PRESSING_FROM) : 'normal',
    team: cues ? team.team : 'none',
    needsReply: needsReply(told, tokens.length),
    confidence: 0,
    reasons: [],
  };
}

/** Headline figures of each part, without the peers' and without single classes. */
export function partsReport(rows: readonly Row[]): string[] {
  return PARTS.flatMap(({ name, read }) => {
    const judged: Judged[] = rows.map((row) => ({ row, triage: read(row.text) }));
    const lines = report(judged).filter((line) => HEADLINE.test(line));
    return [`-- ${name}`, ...lines.map((line) => line.replace(/ {2}negative P.*| {2}yes P.*/, ''))];
  });
}

const HEADLINE = /^(?:hamdel|by hand|intents macro|needs a reply|high or crisis|team)/;
