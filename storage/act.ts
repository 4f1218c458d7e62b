import { personIdOf } from '../utils/cases/captured.ts';
import { endsWithAnswer, eventsFor } from '../utils/cases/commands.ts';
import { fingerprint } from '../utils/cases/talk.ts';
import type { CaseEvent, NewEvent } from '../utils/cases/types.ts';
import type { CaseAction } from '../utils/messaging/protocol.ts';
import type { NetworkId } from '../utils/networks/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf } from '../utils/sla/index.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';
import { append, eventsOf } from './events.ts';
import { noteLesson, reader } from './lessons.ts';
import { rememberAuthors } from './people.ts';

/** Thrown where a case that is asked for is not stored; the key names the message to show. */
export class UnknownCase extends Error {
  readonly key = 'error.unknownCase';
}

/**
 * Carries out what a person did to a case.
 * @throws UnknownCase where there is no such case
 */
export async function act(
  caseId: string,
  action: CaseAction,
  settings: Settings,
  now: number,
): Promise<StoredCase> {
  const context = { book: bookOf(settings.sla), now };
  return db.transaction('rw', [db.events, db.cases, db.lessons], async () => {
    const log: CaseEvent[] = await eventsOf(caseId);
    const before = await db.cases.get(caseId);
    if (!before) throw new UnknownCase(caseId);
    let row = (await append(eventsFor(caseId, action, log), context))[0] ?? before;
    if (action.do === 'answeredElsewhere' && settings.resolveOnAnswer && endsWithAnswer(row)) {
      row = (await append([{ caseId, actor: 'hamdel', type: 'resolved' }], context))[0] ?? row;
    }
    await noteLesson(row, action, now);
    return row;
  });
}

/** Ends cases whose comment is gone from the page. @returns how many were open until now. */
export async function voidVanished(ids: readonly string[], settings: Settings, now: number) {
  const context = { book: bookOf(settings.sla), now };
  return db.transaction('rw', [db.events, db.cases], async () => {
    const rows = (await db.cases.bulkGet([...ids])).filter((row) => row && !row.clock.void);
    const events = rows.flatMap((row): NewEvent[] =>
      row ? [{ caseId: row.id, actor: 'page', type: 'deletedOnPage' }] : [],
    );
    return (await append(events, context)).length;
  });
}

/** Notes private messages that appeared on the page of a talk that was moved there. */
export async function noteDirectMessages(
  message: { network: NetworkId; handle: string; texts: readonly string[] },
  settings: Settings,
  now: number,
): Promise<number> {
  const context = { book: bookOf(settings.sla), now };
  return db.transaction('rw', [db.events, db.cases], async () => {
    const personId = personIdOf(message.network, message.handle);
    const rows = await db.cases.where('personId').equals(personId).toArray();
    const moved = rows.filter(
      (row) => row.dm && row.status !== 'void' && row.status !== 'resolved',
    );
    const talk = moved.toSorted((a, b) => (b.dm?.startedAt ?? 0) - (a.dm?.startedAt ?? 0))[0];
    if (!talk) return 0;
    const events = message.texts.map((text): NewEvent => {
      // The same words are the same message, unless the talk was moved anew.
      const key = `dm:${talk.id}:${talk.dm?.startedAt}:${fingerprint(text)}`;
      return {
        caseId: talk.id,
        actor: 'page',
        type: 'answered',
        via: 'dm',
        text,
        replyId: null,
        key,
      };
    });
    return (await append(events, context)).length;
  });
}

/** Makes a case of text that a person chose on any page. @returns its id */
export async function addByHand(
  chosen: { text: string; author: string; url: string },
  settings: Settings,
  now: number,
): Promise<string> {
  const context = { book: bookOf(settings.sla), now };
  const caseId = `other:${fingerprint(`${chosen.url}\n${chosen.text}`)}`;
  const comment = {
    source: 'other' as const,
    kind: 'comment' as const,
    author: { handle: chosen.author, name: chosen.author },
    text: chosen.text,
    posted: { at: now, precision: 24 * 3_600_000 },
    permalink: chosen.url,
    postId: null,
    parentId: null,
  };
  const judged = (await reader(settings))(chosen.text);
  await db.transaction('rw', [db.events, db.cases, db.people], async () => {
    await append(
      [
        {
          caseId,
          actor: 'person',
          type: 'captured',
          comment,
          why: 'byHand',
          watchTerms: [],
          key: `captured:${caseId}`,
        },
        { caseId, actor: 'hamdel', type: 'triaged', triage: judged, key: `triaged:${caseId}` },
      ],
      context,
    );
    if (chosen.author !== '') await rememberAuthors([comment]);
  });
  return caseId;
}
