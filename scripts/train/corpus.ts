import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SENTIMENTS, type Sentiment } from '../../utils/triage/types.ts';
import { digest } from './digest.ts';
import { ownExamples } from './examples/index.ts';
import { labelledLines } from './lines.ts';
import { writtenComments } from './written.ts';

export interface Example {
  text: string;
  label: Sentiment;
  source: string;
  /** Examples of one group stand on one side of a split. */
  group: string;
}

/** Sets whose licence allows weights that ship; see README.md. How much a set as a whole counts. */
export const SOURCES: Record<string, number> = {
  goemotions: 4,
  vader_tweets: 1,
  vader_amazon: 0.6,
  vader_nyt: 0.6,
  own: 1.5,
  written: 0.7,
  told: 1,
  joined: 1,
};
export const SEED = 20_260;

export interface Corpus {
  examples: Example[];
  /** SHA-256 of what each source is made of. */
  inputs: Record<string, string>;
}

/** Reads the sets from `folder` (`NAME.jsonl.gz`) and adds the examples that we write ourselves. */
export function readCorpus(folder: string): Corpus {
  const examples: Example[] = [];
  const inputs: Record<string, string> = {};
  const own = [...ownExamples(SEED), ...writtenFeelings(), ...toldFeelings()];
  for (const source of Object.keys(SOURCES)) {
    const written = own.filter((one) => one.source === source);
    const rows = written.length > 0 ? written : readSet(folder, source);
    inputs[source] = digestOf(rows);
    examples.push(...rows);
  }
  return { examples, inputs };
}

/** What a source is made of. */
export const digestOf = (examples: readonly Example[]): string =>
  digest(examples, ({ label }) => label);

function readSet(folder: string, source: string): Example[] {
  const text = gunzipSync(readFileSync(join(folder, `${source}.jsonl.gz`))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const row = JSON.parse(line) as { id: string; text: string; label: string };
      const label = SENTIMENTS.find((name) => name === row.label);
      return label ? [{ text: row.text, label, source, group: row.id }] : [];
    });
}

/** Feelings of the English comments that we wrote for wants: what is told of small talk is no feeling. */
function writtenFeelings(): Example[] {
  return writtenComments().flatMap(({ text, file, labels }): Example[] => {
    if (!file.startsWith('en-') || labels.has('chatter') || labels.has('spam')) return [];
    const bad = labels.has('complaint') || labels.has('crisis') || labels.has('abuse');
    const good = labels.has('praise');
    if (bad && good) return [];
    const label = bad ? 'negative' : good ? 'positive' : 'neutral';
    return [{ text, label, source: 'written', group: text }];
  });
}

const FEELINGS = new URL('./feelings/', import.meta.url);

/** What people tell of anything at all, written for this: `feelings/*.txt`, `FEELING | TEXT` a line. */
function toldFeelings(): Example[] {
  const feelingOf = (name: string | undefined) => SENTIMENTS.find((one) => one === name);
  return labelledLines(FEELINGS, (name) => feelingOf(name) !== undefined).flatMap(
    ({ labels, text }) => {
      const label = feelingOf(labels[0]);
      return label ? [{ text, label, source: 'told', group: text }] : [];
    },
  );
}
