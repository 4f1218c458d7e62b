import type { Slot } from './slots.ts';

/** The input that fits what a slot asks for. */
export type Asking =
  | { kind: 'choice'; options: string[] }
  | { kind: 'line'; type: 'text' | 'url' | 'email' | 'tel'; ltr: boolean }
  | { kind: 'long' };

/** Names that say what stands in them; everything else is a line of text. */
const TYPES: Record<string, 'url' | 'email' | 'tel'> = {
  link: 'url',
  url: 'url',
  email: 'email',
  phone: 'tel',
  mobile: 'tel',
};
const LONG = new Set(['answer', 'solution', 'reason']);

export function askingOf({ ask, options }: Pick<Slot, 'ask' | 'options'>): Asking {
  if (options) return { kind: 'choice', options };
  if (LONG.has(ask)) return { kind: 'long' };
  const type = Object.hasOwn(TYPES, ask) ? TYPES[ask] : undefined;
  return { kind: 'line', type: type ?? 'text', ltr: type !== undefined };
}
