import { builtInTemplates } from '../utils/replies/index.ts';
import type { Template } from '../utils/replies/types.ts';
import { db } from './database.ts';

/** Built-in templates with the person's own and edited ones in their place. */
export async function listTemplates(): Promise<Template[]> {
  const own = new Map((await db.templates.toArray()).map((template) => [template.id, template]));
  const builtIn = builtInTemplates().map((template) => {
    const edited = own.get(template.id);
    own.delete(template.id);
    return edited ?? template;
  });
  return [...own.values(), ...builtIn];
}

export async function saveTemplate(template: Template): Promise<void> {
  await db.templates.put(template);
}

/** Removes an own template, or brings a built-in one back to its first form. */
export async function removeTemplate(id: string): Promise<void> {
  await db.templates.delete(id);
}
