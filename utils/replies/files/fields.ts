import { HOSTS } from '../../networks/hosts.ts';
import type { NetworkId } from '../../networks/types.ts';
import { INTENTS, SENTIMENTS } from '../../triage/types.ts';
import { isTag, MOST_TAGS, readTags } from '../tags.ts';
import { TOPICS } from '../topics.ts';
import { LONGEST_TEXT, STEPS, type Template } from '../types.ts';

/** What a file holds of a template, in the order of its columns. */
export const FIELDS = [
  'id',
  'language',
  'channel',
  'step',
  'text',
  'tags',
  'favourite',
  'disabled',
  'intents',
  'sentiments',
  'networks',
  'topic',
  'pairedWith',
] as const;
export type Field = (typeof FIELDS)[number];

/** Why a row is refused: a message key, and what it is about. */
export interface Reason {
  key: string;
  value?: string;
  /** What may stand there; for the message. */
  among?: string;
}

/** One row as it was read: what is not there was not said. */
export type RawRow = Partial<Record<Field, unknown>>;

/** A template made of a row, over what is stored under its id. */
export type Made = { template: Template } | { refused: Reason };

const LONGEST_ID = 100;
const NETWORKS = Object.keys(HOSTS) as NetworkId[];
const YES = new Set(['true', '1', 'yes', 'بله', 'آره']);

class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.key);
    this.reason = reason;
  }
}

/**
 * Makes a template of a row. What the row does not say stays as it is stored, or has its default.
 * @param id the row's own, or a fresh one where it has none
 * @param stored the template that has this id now
 */
export function makeTemplate(raw: RawRow, id: string, stored: Template | undefined): Made {
  try {
    return { template: made(raw, id, stored) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason };
    throw error;
  }
}

function made(raw: RawRow, id: string, stored: Template | undefined): Template {
  const text = raw.text === undefined && stored ? stored.text : textOf(raw.text);
  const tags = raw.tags === undefined ? (stored?.tags ?? []) : tagsOf(raw.tags);
  const topic = one(raw.topic, TOPICS, 'topic', stored?.topic);
  const pairedWith = raw.pairedWith === undefined ? stored?.pairedWith : plain(raw.pairedWith);
  const favourite = yes(raw.favourite, stored?.favourite);
  const disabled = yes(raw.disabled, stored?.disabled);
  return {
    id,
    language: needed(raw.language, ['en', 'fa'] as const, 'language', stored?.language),
    text,
    channel: needed(raw.channel, ['public', 'dm'] as const, 'channel', stored?.channel),
    step: needed(raw.step, STEPS, 'step', stored?.step),
    intents: several(raw.intents, INTENTS, 'intents', stored?.intents),
    sentiments: several(raw.sentiments, SENTIMENTS, 'sentiments', stored?.sentiments),
    networks: several(raw.networks, NETWORKS, 'networks', stored?.networks),
    ...(pairedWith && { pairedWith: pairedWith.slice(0, LONGEST_ID) }),
    ...(topic && { topic }),
    ...(tags.length > 0 && { tags }),
    ...(favourite && { favourite }),
    ...(disabled && { disabled }),
  };
}

/** The id that a row names; empty where it names none. @returns a reason where it cannot be one */
export function idOf(raw: RawRow): string | { refused: Reason } {
  const id = plain(raw.id);
  if (id.length <= LONGEST_ID) return id;
  return { refused: { key: 'files.bad.id', value: id.slice(0, 40) } };
}

/** Of a cell or a value: text without what stands around it; anything that is no text is none. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed().trim() : '';
}

function textOf(value: unknown): string {
  const text = plain(value).replace(/\r\n?/g, '\n');
  if (text === '') throw new Refusal({ key: 'files.bad.noText' });
  if (text.length > LONGEST_TEXT) {
    const [value, among] = [String(text.length), String(LONGEST_TEXT)];
    throw new Refusal({ key: 'files.bad.long', value, among });
  }
  if (text.split('{{').length !== text.split('}}').length) {
    throw new Refusal({ key: 'bad.slotOpen' });
  }
  return text;
}

function tagsOf(value: unknown): string[] {
  const tags = partsOf(value).flatMap(readTags);
  const bad = tags.find((tag) => !isTag(tag));
  if (bad !== undefined) throw new Refusal({ key: 'files.bad.tag', value: bad.slice(0, 40) });
  const all = [...new Set(tags)];
  if (all.length > MOST_TAGS)
    throw new Refusal({ key: 'files.bad.tags', value: String(MOST_TAGS) });
  return all;
}

const partsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(plain) : [plain(value)];

function yes(value: unknown, stored = false): boolean {
  if (value === undefined) return stored;
  return typeof value === 'boolean' ? value : YES.has(plain(value).toLowerCase());
}

function known<T extends string>(text: string, among: readonly T[], field: Field): T {
  const small = text.toLowerCase();
  const found = among.find((one) => one.toLowerCase() === small);
  if (found !== undefined) return found;
  throw new Refusal({
    key: `files.bad.${field}`,
    value: text.slice(0, 40),
    among: among.join(', '),
  });
}

function needed<T extends string>(
  value: unknown,
  among: readonly T[],
  field: Field,
  stored: T | undefined,
): T {
  if (value === undefined && stored !== undefined) return stored;
  return known(plain(value), among, field);
}

function one<T extends string>(
  value: unknown,
  among: readonly T[],
  field: Field,
  stored: string | undefined,
): T | undefined {
  if (value === undefined) return among.find((own) => own === stored);
  const text = plain(value);
  return text === '' ? undefined : known(text, among, field);
}

function several<T extends string>(
  value: unknown,
  among: readonly T[],
  field: Field,
  stored: readonly T[] = [],
): T[] {
  if (value === undefined) return [...stored];
  const names = partsOf(value).flatMap(readTags);
  const found = new Set(names.map((name) => known(name, among, field)));
  return among.filter((own) => found.has(own));
}

/** A template as the cells of a file: lists with `; ` between their parts. */
export function cellsOf(template: Template): string[] {
  return FIELDS.map((field) => {
    const value = template[field];
    if (Array.isArray(value)) return value.join('; ');
    return value === undefined || value === false ? '' : String(value);
  });
}

/** What differs between two templates, in the order of the columns. Empty and missing are the same. */
export function differences(a: Template, b: Template): Field[] {
  const [left, right] = [cellsOf(inListOrder(a)), cellsOf(inListOrder(b))];
  return FIELDS.filter((_, at) => left[at] !== right[at]);
}

/** In which order somebody ticked the intents says nothing. */
const inListOrder = (template: Template): Template => ({
  ...template,
  intents: template.intents.toSorted(),
  sentiments: template.sentiments.toSorted(),
  networks: template.networks.toSorted(),
  tags: (template.tags ?? []).toSorted(),
});
