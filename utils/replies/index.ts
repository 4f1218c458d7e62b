import { shippedTemplates } from './builtin.ts';
import { leadingIntent } from './plan.ts';
import { allowed, type Scored, score } from './score.ts';
import { fill } from './slots.ts';
import type { ReplyContext, Suggestion, Template } from './types.ts';

export { builtInTemplates } from './builtin.ts';
export { leadingIntent, stepsAhead } from './plan.ts';
export { fitsPlace } from './score.ts';
export { fill } from './slots.ts';
export { topicsOf } from './topics.ts';

/** Both halves of taking a talk out of the public eye. */
export interface MoveToDm {
  publicText: string;
  privateText: string;
  templateId: string;
  /** Slots open in either half. */
  missing: string[];
}

/** What a second suggestion of the same step loses, so that three ways on are offered, not one. */
const SAME_STEP = 25;

/**
 * The replies that fit best, best first. Deterministic; the order of `templates` does not matter.
 * Built-in templates fill up where the person's own are too few, except those switched off.
 * A public complaint that is not yet in a private channel always gets one "move" with its draft.
 * @param limit how many; the panel has room for three
 */
export function suggest(context: ReplyContext, templates: Template[], limit = 3): Suggestion[] {
  const ranked = rank(context, templates, limit);
  const chosen = freshFirst(pickVaried(ranked, limit));
  const swapped = wantsMove(context) ? withMove(chosen, ranked, templates) : chosen;
  return swapped.map((item) => suggestionOf(item, context, templates));
}

/**
 * The best pair of a public line and a private draft for this comment, whatever the channel of
 * `context`; null where there is no usable pair in this language among `templates`.
 */
export function moveToDm(context: ReplyContext, templates: Template[]): MoveToDm | null {
  const inPublic: ReplyContext = { ...context, channel: 'public', movedToDm: false };
  const best = templates
    .filter((template) => allowed(template, inPublic) && partnerOf(template, templates))
    .map((template) => score(template, inPublic))
    .sort(byScore)[0];
  if (!best) return null;
  const { text, missing, privateText, templateId } = suggestionOf(best, context, templates);
  return privateText === undefined ? null : { publicText: text, privateText, templateId, missing };
}

/** All of `templates`, best first for this comment; none is left out. */
export const rankFor = (context: ReplyContext, templates: readonly Template[]): Template[] =>
  templates
    .map((template) => score(template, context))
    .sort(byScore)
    .map(({ template }) => template);

function rank(context: ReplyContext, templates: Template[], limit: number): Scored[] {
  const known = new Set(templates.map((template) => template.id));
  const own = templates.filter((template) => allowed(template, context));
  const spare = shippedTemplates().filter((t) => !known.has(t.id) && allowed(t, context));
  const recent = recentTexts(context, templates);
  const ranked = [...own, ...(own.length < limit ? spare : [])]
    .map((template) => score(template, context, recent.indexOf(template.text)))
    .sort(byScore);
  const first = new Map(ranked.toReversed().map((item) => [item.template.text, item]));
  return ranked.filter((item) => first.get(item.template.text) === item);
}

/** Whoever reads the talk sees texts, not ids: a copy of what was just used is no fresh reply. */
function recentTexts({ recentTemplateIds }: ReplyContext, templates: Template[]): string[] {
  if (recentTemplateIds.length === 0) return [];
  const texts = new Map([...shippedTemplates(), ...templates].map(({ id, text }) => [id, text]));
  return recentTemplateIds.map((id) => texts.get(id) ?? '');
}

/** The place of what the person has not put in order. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Ties go by the person's own order, then by id: code units, so that no locale changes it. */
function byScore(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [a.template.rank ?? LAST, b.template.rank ?? LAST];
  if (left !== right) return left - right;
  return a.template.id < b.template.id ? -1 : 1;
}

function pickVaried(ranked: readonly Scored[], limit: number): Scored[] {
  const left = [...ranked];
  const chosen: Scored[] = [];
  const worth = (item: Scored) =>
    item.score - SAME_STEP * chosen.filter((c) => c.template.step === item.template.step).length;
  while (chosen.length < limit && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}

/** What was used a moment ago under the same post is not offered first again, where anything fits. */
function freshFirst(chosen: Scored[]): Scored[] {
  const first = chosen[0];
  const unused = chosen.filter((item) => !item.recent);
  const fresh =
    unused.find(({ fits }) => fits) ?? unused.find(({ template }) => template.intents.length === 0);
  if (!first?.recent || !fresh) return chosen;
  return [fresh, ...chosen.filter((item) => item !== fresh)];
}

function wantsMove(context: ReplyContext): boolean {
  const { channel, movedToDm } = context;
  return channel === 'public' && !movedToDm && leadingIntent(context) === 'complaint';
}

function withMove(chosen: Scored[], ranked: Scored[], templates: Template[]): Scored[] {
  const moves = (item: Scored) =>
    item.template.step === 'move' && partnerOf(item.template, templates) !== undefined;
  const best = ranked.find(moves);
  if (!best || chosen.length < 2 || chosen.some(moves)) return chosen;
  return [...chosen.slice(0, -1), best];
}

function partnerOf(template: Template, templates: Template[]): Template | undefined {
  const id = template.pairedWith;
  if (id === undefined) return undefined;
  const isIt = (other: Template) =>
    other.id === id && other.channel === 'dm' && other.language === template.language;
  const own = templates.find((other) => other.id === id);
  if (own) return isIt(own) && !own.disabled ? own : undefined;
  return shippedTemplates().find(isIt);
}

function suggestionOf(item: Scored, context: ReplyContext, templates: Template[]): Suggestion {
  const { template, filled, reasons } = item;
  const partner = partnerOf(template, templates);
  const draft = partner ? fill(partner, context.slots) : undefined;
  return {
    templateId: template.id,
    language: template.language,
    text: filled.text,
    missing: [...new Set([...filled.missing, ...(draft?.missing ?? [])])],
    step: template.step,
    reasons,
    ...(draft ? { privateText: draft.text } : {}),
  };
}
