import { triage } from '../../utils/triage/index.ts';
import { type Lesson, learn } from '../../utils/triage/learning/index.ts';
import { SENTIMENTS, type Triage } from '../../utils/triage/types.ts';
import { accuracy, type Pairs } from './triage/metrics.ts';
import { readRows } from './triage/rows.ts';

const STEPS = [0, 10, 25, 50, 100, 200, 500];

/**
 * `learning FILE.jsonl[.gz]`: has the engine corrected on the first rows of a set where it is wrong,
 * as a person would, and measures the feeling of all other rows; and whether what it read rightly
 * before is still read so.
 */
export async function run([file]: string[]): Promise<number> {
  if (!file) {
    console.error('usage: npm run eval -- learning FILE.jsonl[.gz]');
    return 2;
  }
  const read = (text: string) => triage(text, { routes: [] });
  const rows = readRows(file).flatMap(({ id, text, label }) => {
    const sentiment = SENTIMENTS.find((one) => one === label);
    return sentiment ? [{ id, text, sentiment, base: read(text) }] : [];
  });
  const half = Math.floor(rows.length / 2);
  const rest = rows.slice(half);
  console.log('corrections  accuracy  of what was right, still right');
  for (const count of STEPS) {
    const lessons = lessonsOf(rows.slice(0, half), count);
    if (lessons === null) break;
    const taught = learn(lessons, read);
    const given = rest.map((row): [typeof row, Triage] => [row, taught(row.text, row.base)]);
    const pairs: Pairs = given.map(([row, now]) => [row.sentiment, now.sentiment]);
    const kept = given.filter(([row]) => row.base.sentiment === row.sentiment);
    const still = kept.filter(([row, now]) => now.sentiment === row.sentiment).length;
    const percent = (share: number) => (share * 100).toFixed(1).padStart(9);
    console.log(
      `${String(count).padStart(11)}${percent(accuracy(pairs))}${percent(still / kept.length)}`,
    );
  }
  return 0;
}

interface Known {
  id: string;
  text: string;
  sentiment: Triage['sentiment'];
  base: Triage;
}

/** What is wrong is corrected, what is right is handled as it stands, until so many are corrected. */
function lessonsOf(rows: readonly Known[], corrections: number): Lesson[] | null {
  const lessons: Lesson[] = [];
  let corrected = 0;
  for (const [at, { id, text, sentiment, base }] of rows.entries()) {
    if (corrected === corrections) return lessons;
    if (base.sentiment !== sentiment) corrected += 1;
    lessons.push({ caseId: id, text, at, taught: { sentiment } });
  }
  return null;
}
