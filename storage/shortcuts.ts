import type { FoundTemplate, ToBackground } from '../utils/messaging/protocol.ts';
import { fill, fitsPlace, rankFor } from '../utils/replies/index.ts';
import { indexOf, search } from '../utils/replies/search.ts';
import type { ReplyLanguage } from '../utils/replies/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { contextOf } from './briefs.ts';
import { getCases } from './cases.ts';
import { listTemplates } from './templates.ts';

/** More than the person reads while typing is no help. */
const OFFERED = 5;

/**
 * Templates for what was typed after `/` in a network's box, best first: those that hold the words,
 * in the language of the comment, or the person's own where the page does not tell which it is.
 * @param language the person's own
 */
export async function findTemplates(
  { network, channel, caseId, query }: ToBackground['templates:find']['in'],
  settings: Settings,
  language: ReplyLanguage,
): Promise<FoundTemplate[]> {
  const [row] = caseId === null ? [] : await getCases([caseId]);
  const context = row ? { ...(await contextOf(row, settings, language)), channel } : null;
  const place = { language: context?.language ?? language, channel, network };
  const templates = (await listTemplates()).filter((template) => fitsPlace(template, place));
  // Without a word to look for, what fits the comment best; with one, what holds it best.
  const all = context ? rankFor(context, templates) : templates;
  const ranked = query === '' ? all : search(indexOf(all), query);
  const slots = context?.slots ?? settings.variables;
  return ranked.slice(0, OFFERED).map((template) => ({
    templateId: template.id,
    language: template.language,
    ...fill(template, slots),
  }));
}
