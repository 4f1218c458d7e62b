import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Intent, Sentiment, Urgency } from '../../../utils/triage/types.ts';

/** A comment with whatever labels a set has. */
export interface Row {
  id: string;
  text: string;
  lang?: string;
  /** Of the public sets: a feeling, or one of two classes. */
  label?: string;
  sentiment?: Sentiment;
  intents?: Intent[];
  urgency?: Urgency;
  team?: string;
  needsReply?: boolean;
  /** Of the hand-labelled set: `real` or `written`. */
  origin?: string;
}

/** Reads rows, one JSON object a line, plain or gzipped. @throws Error that names a broken line */
export function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Row];
    } catch {
      throw new Error(`${file}: line ${index + 1} is no JSON`);
    }
  });
}
