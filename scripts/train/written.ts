import { LABELS, type Label } from '../../utils/triage/model/wants.ts';
import { INTENTS, TEAMS } from '../../utils/triage/types.ts';
import type { Labelled } from './fit-labels.ts';
import { type LabelledLine, labelledLine, labelledLines, unreadable } from './lines.ts';

const FOLDER = new URL('./wants/', import.meta.url);
/** What a good manager answers, where the line does not say otherwise. */
const ANSWERED = ['complaint', 'question', 'praise', 'suggestion', 'lead', 'crisis'];
const WORDS = new Set<string>([...INTENTS, ...TEAMS, 'none', 'high', 'silent', 'reply']);

/** A line of `wants/*.txt`. */
export interface WrittenLine extends Labelled {
  file: string;
  labels: Set<string>;
}

/**
 * The comments that we wrote for training (`wants/*.txt`), `LABELS | TEXT` a line.
 * @throws Error where a line has a label that is not known, no text, or not one team
 */
export const writtenComments = (): WrittenLine[] => labelledLines(FOLDER, isLabel).map(commentOf);

export const writtenOf = (line: string, file: string): WrittenLine =>
  commentOf(labelledLine(line, file, isLabel));

const isLabel = (name: string): boolean => WORDS.has(name);

function commentOf({ file, labels: named, text }: LabelledLine): WrittenLine {
  const teams = named.filter((name) => name === 'none' || TEAMS.some((team) => team === name));
  if (teams.length !== 1) throw unreadable(`${named.join(' ')} | ${text}`, file);
  const has = (name: string) => named.includes(name);
  const replied = has('reply') || (!has('silent') && ANSWERED.some(has));
  const yes = (label: Label): boolean => {
    if (label === 'reply') return replied;
    return label === 'high' ? has('high') || has('crisis') : has(label);
  };
  const answers = LABELS.map((label) => Number(yes(label)));
  return { text, answers, weight: 1, file, labels: new Set(named) };
}
