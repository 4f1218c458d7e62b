import type { CaseRow } from '../utils/cases/types.ts';
import type { CaseBrief } from '../utils/messaging/protocol.ts';
import { moveToDm, suggest, topicsOf } from '../utils/replies/index.ts';
import type { ReplyContext, ReplyLanguage, Template } from '../utils/replies/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf, clocks } from '../utils/sla/index.ts';
import { getCases } from './cases.ts';
import { db } from './database.ts';
import { listTemplates } from './templates.ts';

/** Above this many cases at once nobody reads suggestions: they are left out. */
const WITH_SUGGESTIONS = 5;

/**
 * Everything that a toolbar or a case view needs of these cases, in the order asked for.
 * @param language the person's own, for comments whose language is not one of ours
 * @param now Unix milliseconds
 */
export async function briefsOf(
  ids: readonly string[],
  settings: Settings,
  language: ReplyLanguage,
  now: number,
): Promise<CaseBrief[]> {
  const rows = await getCases(ids);
  const book = bookOf(settings.sla);
  const templates = rows.length <= WITH_SUGGESTIONS ? await listTemplates() : null;
  const enabled = templates?.filter((template) => !template.disabled) ?? null;
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      row,
      clocks: clocks(row.clock, book, now),
      teams: settings.teams.map(({ id, name }) => ({ id, name })),
      ...(enabled
        ? await repliesFor(row, settings, language, enabled)
        : { suggestions: [], move: null }),
    })),
  );
}

async function repliesFor(
  row: CaseRow,
  settings: Settings,
  language: ReplyLanguage,
  templates: Template[],
): Promise<Pick<CaseBrief, 'suggestions' | 'move'>> {
  const context = await contextOf(row, settings, language);
  const pair = row.dm ? null : moveToDm(context, templates);
  return {
    suggestions: suggest(context, templates),
    move: pair && pair.missing.length === 0 ? pair : null,
  };
}

/** What the choice of a reply depends on, for one case. */
export async function contextOf(
  row: CaseRow,
  settings: Settings,
  language: ReplyLanguage,
): Promise<ReplyContext> {
  const account = settings.accounts.find(
    (own) => own.network === row.source && own.kind === 'brand',
  );
  const team = settings.teams.find((one) => one.id === row.team);
  return {
    language: replyLanguage(row, language),
    network: row.source,
    channel: 'public',
    intents: row.intents,
    topics: topicsOf(row.text),
    sentiment: row.sentiment,
    acknowledged: row.clock.answers.length > 0,
    movedToDm: row.dm !== null,
    slots: {
      ...settings.variables,
      ...(firstName(row) && { name: firstName(row) }),
      ...(account && { account: account.name || account.handle }),
      ...(team?.contact && { contact: team.contact }),
    },
    recentTemplateIds: await recentTemplates(row),
  };
}

function replyLanguage(row: CaseRow, fallback: ReplyLanguage): ReplyLanguage {
  const tag = row.triage?.language;
  if (tag === 'fa' || tag === 'fa-Latn') return 'fa';
  return tag === 'en' ? 'en' : fallback;
}

/** The name to greet with: a first name where people show one; a handle is no name. */
function firstName(row: CaseRow): string {
  if (row.author.name === '' || row.author.name === row.author.handle) return '';
  return row.author.name.split(/\s+/)[0] ?? '';
}

/** Templates that were put into boxes under the same post lately, newest first. */
async function recentTemplates(row: CaseRow): Promise<string[]> {
  if (row.postId === null) return [];
  const siblings = await db.cases
    .where('[postId+source]')
    .equals([row.postId, row.source])
    .reverse()
    .limit(200)
    .toArray();
  return siblings
    .filter((other) => other.id !== row.id && other.usedTemplates.length > 0)
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .flatMap((other) => other.usedTemplates.toReversed())
    .slice(0, 20);
}
