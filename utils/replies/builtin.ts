import en from '../../assets/templates/en.json' with { type: 'json' };
import fa from '../../assets/templates/fa.json' with { type: 'json' };
import type { Template } from './types.ts';

/** The shipped templates. Their shape is checked by a test, so none of it is checked at run time. */
const SHIPPED = [...en, ...fa] as Template[];

/** The templates that Hamdel ships, English and Persian; a fresh copy each time. */
export function builtInTemplates(): Template[] {
  return structuredClone(SHIPPED);
}

/** The same without the copy, for reading only. */
export function shippedTemplates(): readonly Template[] {
  return SHIPPED;
}
