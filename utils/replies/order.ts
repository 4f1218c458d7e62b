import { shippedTemplates } from './builtin.ts';
import { type ListedTemplate, MOST_TEMPLATES, type Template } from './types.ts';

const SHIPPED = new Set(shippedTemplates().map(({ id }) => id));

/**
 * Templates in the person's own order, each with its place there. Own ones that are not in it yet
 * come first, shipped ones last, both as they came.
 */
export function inOrder(
  templates: readonly Template[],
  order: readonly string[],
): ListedTemplate[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Template) => places.get(id) ?? (SHIPPED.has(id) ? order.length : -1);
  return templates
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((template) => {
      const rank = places.get(template.id);
      return rank === undefined ? template : { ...template, rank };
    });
}

/**
 * The whole order after one template was put elsewhere in the list that the person sees.
 * @param all ids of every template as they stand now
 * @param shown ids of those on the screen, in the same order
 * @param to its place among the shown ones, from 0; who stands there makes room
 * @returns the same order where there is no such place
 */
export function movedTo(
  all: readonly string[],
  shown: readonly string[],
  id: string,
  to: number,
): string[] {
  const at = shown.indexOf(id);
  const neighbour = shown[to];
  if (at < 0 || at === to || neighbour === undefined) return [...all];
  const rest = all.filter((one) => one !== id);
  const place = rest.indexOf(neighbour) + (to > at ? 1 : 0);
  return rest.toSpliced(place, 0, id).slice(0, MOST_TEMPLATES);
}
