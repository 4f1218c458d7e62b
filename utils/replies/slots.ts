import type { Filled, SlotValues } from './types.ts';

const OPEN = '{{';
const CLOSE = '}}';
/** A slot's name as templates write it; anything else between braces is ordinary text. */
const NAME = /^[a-z][a-zA-Z0-9]{0,30}$/;

interface Slot {
  name: string;
  /** Stands in where there is no value; undefined: the slot must be filled. */
  fallback: string | undefined;
}

/** Reads what stands between the braces: `name` or `name|fallback`; null where it is no slot. */
function slotOf(inner: string): Slot | null {
  const bar = inner.indexOf('|');
  const name = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  if (!NAME.test(name)) return null;
  return { name, fallback: bar < 0 ? undefined : inner.slice(bar + 1) };
}

/** A value the person really gave: not inherited, and more than spaces. */
function givenValue(slots: SlotValues, name: string): string | undefined {
  const value: unknown = Object.hasOwn(slots, name) ? slots[name] : undefined;
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
 * Puts values into the slots of a template. A value is text and nothing else: braces in somebody's
 * name stay braces, because the result is never read as a template again. Linear; never throws.
 * @param template a template, or its text
 * @returns the text, and the names of slots with neither value nor fallback, which stay open in it
 */
export function fill(template: { text: string } | string, slots: SlotValues): Filled {
  const missing: string[] = [];
  const parts = partsOf(typeof template === 'string' ? template : template.text);
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    const value = givenValue(slots, part.name) ?? part.fallback;
    if (value !== undefined) return value;
    if (!missing.includes(part.name)) missing.push(part.name);
    return `${OPEN}${part.name}${CLOSE}`;
  });
  return { text: text.join(''), missing };
}
