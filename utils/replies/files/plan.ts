import { slotsIn } from '../slots.ts';
import { MOST_TEMPLATES, type Template } from '../types.ts';
import { differences, type Field, idOf, makeTemplate, type Reason } from './fields.ts';
import { MOST_ROWS, type PlacedRow } from './read.ts';

/** What happens to one row of a file. */
export interface RowPlan {
  /** Line of a CSV file, or place in a JSON list, from 1. */
  place: number;
  /** The beginning of its text, to know it by; empty where it has none. */
  text: string;
  outcome: 'new' | 'changed' | 'same' | 'refused';
  /** What changes, for `changed`. */
  fields: Field[];
  reason: Reason | null;
}

export interface ImportPlan {
  rows: RowPlan[];
  /** What is to be stored: new and changed ones. */
  take: Template[];
}

/** What a plan is made against. */
export interface Present {
  /** All templates, shipped and own. */
  templates: readonly Template[];
  /** Names of slots that something is known to stand for. */
  slots: ReadonlySet<string>;
  /** A fresh id for a row that names none. */
  newId: () => string;
}

/** Slots that Hamdel fills in or asks for by itself. */
export const KNOWN_SLOTS = [
  'name',
  'account',
  'contact',
  'link',
  'product',
  'answer',
  'post',
  'team',
  'greeting',
  'today',
  'weekday',
  'until',
] as const;

const SHOWN = 80;

/** Says for each row what would happen, and gathers what is to be stored. Changes nothing. Pure. */
export function planImport(rows: readonly PlacedRow[], present: Present): ImportPlan {
  const take: Template[] = [];
  const state: State = {
    ...present,
    byId: new Map(present.templates.map((template) => [template.id, template])),
    byText: new Map(present.templates.map((template) => [textKey(template), template.id])),
    seen: new Set(),
    room: MOST_TEMPLATES - present.templates.length,
  };
  const plans = rows.map((row, at) => {
    const plan = at < MOST_ROWS ? planRow(row, state) : refuse(row, tooMany(MOST_ROWS));
    if (!plan.take) return plan.row;
    take.push(plan.take);
    state.byId.set(plan.take.id, plan.take);
    state.byText.set(textKey(plan.take), plan.take.id);
    return plan.row;
  });
  return { rows: plans, take };
}

interface State extends Present {
  byId: Map<string, Template>;
  /** Who has a text now. */
  byText: Map<string, string>;
  /** Ids that this file has named. */
  seen: Set<string>;
  /** How many more templates can be stored. */
  room: number;
}

interface Planned {
  row: RowPlan;
  take?: Template;
}

const tooMany = (most: number): Reason => ({ key: 'files.bad.many', value: String(most) });
/** The same words in another channel are another template. */
const textKey = ({ language, channel, text }: Template) => `${language} ${channel} ${text}`;

function refuse({ place, raw }: PlacedRow, reason: Reason): Planned {
  const text = typeof raw.text === 'string' ? excerpt(raw.text) : '';
  return { row: { place, text, outcome: 'refused', fields: [], reason } };
}

const excerpt = (text: string) => text.slice(0, 500).toWellFormed().trim().slice(0, SHOWN);

function planRow(row: PlacedRow, state: State): Planned {
  const named = idOf(row.raw);
  if (typeof named !== 'string') return refuse(row, named.refused);
  if (named !== '' && state.seen.has(named)) {
    return refuse(row, { key: 'files.bad.doubleId', value: named });
  }
  if (named !== '') state.seen.add(named);
  const stored = state.byId.get(named);
  const made = makeTemplate(row.raw, named || state.newId(), stored);
  if ('refused' in made) return refuse(row, made.refused);
  const { template } = made;
  const unknown = slotsIn(template.text).find(
    ({ ask, options }) => options === null && !state.slots.has(ask),
  );
  if (unknown) return refuse(row, { key: 'files.bad.slot', value: unknown.ask });
  const twin = state.byText.get(textKey(template));
  const fields = stored ? differences(stored, template) : [];
  const plan = (outcome: RowPlan['outcome']): RowPlan => ({
    place: row.place,
    text: excerpt(template.text),
    outcome,
    fields,
    reason: null,
  });
  if (stored && fields.length === 0) return { row: plan('same') };
  if (twin !== undefined && twin !== stored?.id)
    return refuse(row, { key: 'files.bad.doubleText' });
  if (stored) {
    // Its words of before are free again for another row.
    state.byText.delete(textKey(stored));
    return { row: plan('changed'), take: template };
  }
  if (state.room <= 0) return refuse(row, tooMany(MOST_TEMPLATES));
  state.room -= 1;
  return { row: plan('new'), take: template };
}
