import { ezafe, vocative } from './persian-joining.ts';
import type { Filled, SlotValues } from './types.ts';

const OPEN = '{{';
const CLOSE = '}}';
/** A slot's name as templates write it; anything else between braces is ordinary text. */
const NAME = /^[a-z][a-zA-Z0-9]{0,30}$/;
const CHOICE = 'choice:';

/** How a value is joined to the words around it; see `persian-joining.ts`. */
const FORMS = { ezafe, vocative } as const;
type Form = keyof typeof FORMS;

/** One slot of a template: `{{name}}`, `{{name|there}}`, `{{name:ezafe}}` or `{{choice:a|b}}`. */
export interface Slot {
  /** What is asked for, and the key of its value: the name, or the whole of a choice. */
  ask: string;
  /** Null: the value stands as it is. */
  form: Form | null;
  /** Stands in where there is no value, as it is written; undefined: the slot must be filled. */
  fallback: string | undefined;
  /** What can be chosen; null where anything may be written. */
  options: string[] | null;
}

/** Reads what stands between the braces; null where it is no slot. */
function slotOf(inner: string): Slot | null {
  const text = inner.trim();
  if (text.startsWith(CHOICE)) return choiceOf(text);
  const bar = inner.indexOf('|');
  const head = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const colon = head.indexOf(':');
  const ask = (colon < 0 ? head : head.slice(0, colon)).trim();
  if (!NAME.test(ask)) return null;
  const form = colon < 0 ? '' : head.slice(colon + 1).trim();
  return {
    ask,
    form: Object.hasOwn(FORMS, form) ? (form as Form) : null,
    fallback: bar < 0 ? undefined : inner.slice(bar + 1),
    options: null,
  };
}

/** A choice without anything to choose stays a slot: raw braces must not go out. */
function choiceOf(text: string): Slot {
  const found = text.slice(CHOICE.length).split('|');
  const options = [...new Set(found.map((one) => one.trim()))].filter((one) => one !== '');
  return {
    ask: CHOICE + options.join('|'),
    form: null,
    fallback: undefined,
    options: options.length === 0 ? null : options,
  };
}

/** A value the person really gave: not inherited, and more than spaces. */
function givenValue(slots: SlotValues, ask: string): string | undefined {
  const value: unknown = Object.hasOwn(slots, ask) ? slots[ask] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Cuts a text into literal parts and slots, in one pass. */
export function partsOf(text: string): (string | Slot)[] {
  const parts: (string | Slot)[] = [];
  let done = 0;
  let open = text.indexOf(OPEN);
  while (open >= 0) {
    const close = text.indexOf(CLOSE, open + OPEN.length);
    if (close < 0) break;
    // Of "{{{{name}}" only the innermost braces are a slot's.
    const start = text.lastIndexOf(OPEN, close - 1);
    const slot = slotOf(text.slice(start + OPEN.length, close));
    if (slot) {
      parts.push(text.slice(done, start), slot);
      done = close + CLOSE.length;
    }
    open = text.indexOf(OPEN, close + CLOSE.length);
  }
  parts.push(text.slice(done));
  return parts;
}

/**
 * The slots that still stand in a text, each asked for once. Nothing with one of them may go out:
 * not even one with a fallback, whose words the person has not seen in their place.
 */
export function slotsIn(text: string): Slot[] {
  const found = new Map<string, Slot>();
  for (const part of partsOf(text)) {
    if (typeof part !== 'string' && !found.has(part.ask)) found.set(part.ask, part);
  }
  return [...found.values()];
}

/**
 * Puts values into the slots of a template. A value is text and nothing else: braces in somebody's
 * name stay braces, because the result is never read as a template again. Linear; never throws.
 * @param template a template, or its text
 * @returns the text, and what is asked for by slots with neither value nor fallback, which stay
 * open in it
 */
export function fill(template: { text: string } | string, slots: SlotValues): Filled {
  const missing = new Set<string>();
  const parts = partsOf(typeof template === 'string' ? template : template.text);
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    const { ask, form, fallback } = part;
    const value = givenValue(slots, ask);
    if (value !== undefined) return form ? FORMS[form](value) : value;
    if (fallback !== undefined) return fallback;
    missing.add(ask);
    return `${OPEN}${ask}${form ? `:${form}` : ''}${CLOSE}`;
  });
  return { text: text.join(''), missing: [...missing] };
}
