import type { CaseRow } from '../utils/cases/types.ts';
import { browserZone, now as clock } from '../utils/clock.ts';
import type { CaseBrief } from '../utils/messaging/protocol.ts';
import { type Habits, habitsFor } from '../utils/replies/habits.ts';
import { moveToDm, suggest, topicsOf } from '../utils/replies/index.ts';
import type { Topic } from '../utils/replies/topics.ts';
import type { ReplyContext, ReplyLanguage, Template } from '../utils/replies/types.ts';
import { replyLanguage, slotValues } from '../utils/replies/values.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf, clocks } from '../utils/sla/index.ts';
import { getCases } from './cases.ts';
import { db } from './database.ts';
import { habits } from './habits.ts';
import { getPost } from './posts.ts';
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
  const chosen = templates ? await habits(now) : null;
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      row,
      clocks: clocks(row.clock, book, now),
      teams: settings.teams.map(({ id, name }) => ({ id, name })),
      ...(templates && chosen
        ? await repliesFor(row, settings, language, { templates, chosen, now })
        : { suggestions: [], move: null }),
    })),
  );
}

async function repliesFor(
  row: CaseRow,
  settings: Settings,
  language: ReplyLanguage,
  { templates, chosen, now }: { templates: Template[]; chosen: Habits; now: number },
): Promise<Pick<CaseBrief, 'suggestions' | 'move'>> {
  const context = {
    ...(await contextOf(row, settings, language, now)),
    habits: habitsFor(row, chosen),
  };
  const pair = row.dm ? null : moveToDm(context, templates);
  return {
    suggestions: suggest(context, templates),
    move: pair && pair.missing.length === 0 ? pair : null,
  };
}

/** What the choice of a reply depends on, for one case. @param at Unix milliseconds */
export async function contextOf(
  row: CaseRow,
  settings: Settings,
  language: ReplyLanguage,
  at: number = clock(),
): Promise<ReplyContext> {
  const own = replyLanguage(row, language);
  const post = await getPost(row.source, row.postId);
  const sources = {
    settings,
    book: bookOf(settings.sla),
    now: at,
    timeZone: browserZone(),
    postText: post?.text,
  };
  return {
    language: own,
    network: row.source,
    channel: 'public',
    intents: row.intents,
    topics: topicsFor(row, settings),
    sentiment: row.sentiment,
    acknowledged: row.clock.answers.length > 0,
    movedToDm: row.dm !== null,
    slots: slotValues(row, own, sources),
    recentTemplateIds: await recentTemplates(row),
  };
}

/** What the words say, and what the person listens for. */
function topicsFor(row: CaseRow, settings: Settings): Topic[] {
  const isRival = settings.watchTerms.some(
    ({ kind, term }) => kind === 'competitor' && row.watchTerms.includes(term),
  );
  return [...topicsOf(row.text), ...(isRival ? (['competitor'] as const) : [])];
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
