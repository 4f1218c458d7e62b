import { builtInTemplates } from '../utils/replies/index.ts';
import { inOrder } from '../utils/replies/order.ts';
import type { ListedTemplate, Template } from '../utils/replies/types.ts';
import { db } from './database.ts';
import { readSettings } from './settings.ts';

/** Built-in templates with the person's own and edited ones in their place, in the person's order. */
export async function listTemplates(): Promise<ListedTemplate[]> {
  const [stored, { templateOrder }] = await Promise.all([db.templates.toArray(), readSettings()]);
  const own = new Map(stored.map((template) => [template.id, template]));
  const builtIn = builtInTemplates().map((template) => {
    const edited = own.get(template.id);
    own.delete(template.id);
    return edited ? withTags(edited, template) : template;
  });
  return inOrder([...own.values(), ...builtIn], templateOrder);
}

/** One that was edited before there were tags is found by those it is shipped with. */
const withTags = (edited: Template, { tags }: Template): Template =>
  edited.tags === undefined && tags ? { ...edited, tags } : edited;

export async function saveTemplate(template: Template): Promise<void> {
  await db.templates.put(template);
}

/** Removes an own template, or brings a built-in one back to its first form. */
export async function removeTemplate(id: string): Promise<void> {
  await db.templates.delete(id);
}
