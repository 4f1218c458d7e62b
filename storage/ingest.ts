import { choose, ownHandles } from '../utils/cases/choose.ts';
import type { StoredCase } from '../utils/cases/project.ts';
import { settling } from '../utils/cases/settling.ts';
import { answeredCase, fingerprint, isEdit } from '../utils/cases/talk.ts';
import type { CaseComment, NewEvent } from '../utils/cases/types.ts';
import type { Author, CapturedComment, CapturedPost } from '../utils/networks/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf } from '../utils/sla/index.ts';
import type { Triage } from '../utils/triage/types.ts';
import { db } from './database.ts';
import { append } from './events.ts';
import { reader } from './lessons.ts';
import { rememberAuthors } from './people.ts';
import { rememberPosts } from './posts.ts';

export interface Batch {
  comments: CapturedComment[];
  posts: CapturedPost[];
  own: Author | null;
}

export interface IngestResult {
  id: string;
  caseId: string | null;
  fresh: boolean;
}

/**
 * Takes in what a page showed, in one transaction: all of the batch or nothing. Sending a batch
 * again changes nothing, so the page may retry until it hears of success.
 * @param now Unix milliseconds
 */
export async function ingest(
  batch: Batch,
  settings: Settings,
  now: number,
): Promise<IngestResult[]> {
  const context = { book: bookOf(settings.sla), now };
  const read = await reader(settings);
  return db.transaction('rw', [db.events, db.cases, db.people, db.posts], async () => {
    const talk = await TalkOfBatch.load(batch);
    const comments = batch.comments.toSorted(asWritten);
    const events = comments.flatMap((comment) => talk.eventsFor(comment, settings, { now, read }));
    const settled = append(events, context).then((rows) =>
      append(
        rows.flatMap((row) => settling(row, settings.resolveOnAnswer)),
        context,
      ),
    );
    const authors = events.flatMap((event) => (event.type === 'captured' ? [event.comment] : []));
    const posts = batch.posts.filter((post) => talk.keeps(post));
    // Side by side wherever nothing depends on the other: each wait is a turn of the store.
    await Promise.all([settled, rememberAuthors(authors), rememberPosts(posts, now)]);
    return talk.results;
  });
}

/** A page may tell a reply before the comment that it answers: each comes after what it is about. */
function asWritten(a: CapturedComment, b: CapturedComment): number {
  return a.posted.at - b.posted.at || Number(a.parentId !== null) - Number(b.parentId !== null);
}

/** The cases that a batch may touch, kept up to date while the batch is worked through. */
class TalkOfBatch {
  readonly results: IngestResult[] = [];
  private readonly rows = new Map<string, Known>();
  private readonly posts: Map<string, CapturedPost>;
  private readonly own: Author | null;

  private constructor(batch: Batch, rows: readonly StoredCase[]) {
    this.own = batch.own;
    this.posts = new Map(batch.posts.map((post) => [post.id, post]));
    for (const row of rows) this.rows.set(row.id, row);
  }

  static async load(batch: Batch): Promise<TalkOfBatch> {
    const ids = new Set(batch.comments.map((comment) => comment.id));
    const parents = new Set(batch.comments.flatMap((c) => (c.parentId ? [c.parentId] : [])));
    const loose = batch.comments.filter((comment) => comment.own && comment.parentId === null);
    const [byId, inThread, onPost] = await Promise.all([
      db.cases.bulkGet([...ids.union(parents)]),
      parents.size === 0
        ? []
        : db.cases
            .where('parentId')
            .anyOf([...parents])
            .toArray(),
      casesOnPosts(loose),
    ]);
    return new TalkOfBatch(batch, [
      ...byId.filter((row) => row !== undefined),
      ...inThread,
      ...onPost,
    ]);
  }

  /** A post is remembered for its cases alone: posts of strangers are left alone too. */
  keeps(post: CapturedPost): boolean {
    return [...this.rows.values()].some((row) => `${post.network}:${row.postId}` === post.id);
  }

  eventsFor(comment: CapturedComment, settings: Settings, { now, read }: Reading): NewEvent[] {
    const ours = comment.own || this.isOurs(comment, settings);
    const known = this.rows.get(comment.id);
    if (ours) return this.answer(comment);
    if (known) return this.again(comment, known, read);
    return this.followUp(comment, now) ?? this.start(comment, settings, read);
  }

  private isOurs(comment: CapturedComment, settings: Settings): boolean {
    const handles = ownHandles(comment.network, this.own?.handle ?? null, settings);
    return handles.has(comment.author.handle.toLowerCase());
  }

  private answer(reply: CapturedComment): NewEvent[] {
    const scope = [...this.rows.values()].filter(
      (row) => reply.parentId !== null || row.postId === reply.postId,
    );
    const target = answeredCase(reply, scope);
    this.results.push({ id: reply.id, caseId: target?.id ?? null, fresh: false });
    if (!target) return [];
    return [
      {
        caseId: target.id,
        actor: 'page',
        type: 'answered',
        via: 'public',
        text: reply.text,
        replyId: reply.id,
        at: reply.posted.at,
        key: `answered:${reply.id}`,
      },
    ];
  }

  private again(comment: CapturedComment, known: Known, read: Reading['read']): NewEvent[] {
    this.results.push({ id: comment.id, caseId: known.id, fresh: false });
    const base = { caseId: known.id, actor: 'page' as const };
    const events: NewEvent[] = [];
    if (known.clock.void) events.push({ ...base, type: 'seenAgain' });
    if (isEdit(known.text, comment.text) && known.text !== '') {
      const key = `edited:${comment.id}:${fingerprint(comment.text)}`;
      events.push({ ...base, type: 'editedOnPage', text: comment.text, key });
      events.push(judge(comment, read, `triaged:${key}`)); // other words, other meaning
    }
    return events;
  }

  /** A further message of the same person in the same thread belongs to the talk, not to a new case. */
  private followUp(comment: CapturedComment, now: number): NewEvent[] | null {
    const parent = comment.parentId ? this.rows.get(comment.parentId) : undefined;
    if (!parent || parent.author.handle !== comment.author.handle) return null;
    this.results.push({ id: comment.id, caseId: parent.id, fresh: false });
    return [
      {
        caseId: parent.id,
        actor: 'page',
        type: 'customerReplied',
        replyId: comment.id,
        text: comment.text,
        seenAt: now,
        at: comment.posted.at,
        key: `replied:${comment.id}`,
      },
    ];
  }

  private start(comment: CapturedComment, settings: Settings, read: Reading['read']): NewEvent[] {
    const chosen = choose(comment, this.posts, this.own?.handle ?? null, settings);
    this.results.push({
      id: comment.id,
      caseId: chosen ? comment.id : null,
      fresh: chosen !== null,
    });
    if (!chosen) return [];
    const kept = commentOf(comment);
    this.rows.set(comment.id, {
      id: comment.id,
      author: comment.author,
      parentId: comment.parentId,
      postId: comment.postId,
      text: comment.text,
      clock: { postedAt: comment.posted.at, precision: comment.posted.precision, void: false },
    });
    return [
      {
        caseId: comment.id,
        actor: 'page',
        type: 'captured',
        comment: kept,
        why: chosen.why,
        watchTerms: chosen.watchTerms,
        key: `captured:${comment.id}`,
      },
      judge(comment, read, `triaged:${comment.id}`),
    ];
  }
}

/** When it is, and how comments are read now. */
interface Reading {
  now: number;
  read: (text: string) => Triage;
}

function judge({ id, text }: CapturedComment, read: Reading['read'], key: string): NewEvent {
  return { caseId: id, actor: 'hamdel', type: 'triaged', triage: read(text), key };
}

interface Known {
  id: string;
  author: Author;
  parentId: string | null;
  postId: string | null;
  text: string;
  clock: { postedAt: number; precision: number; void: boolean };
}

function commentOf(comment: CapturedComment): CaseComment {
  const { network, kind, author, text, posted, permalink, postId, parentId } = comment;
  return { source: network, kind, author, text, posted, permalink, postId, parentId };
}

async function casesOnPosts(comments: readonly CapturedComment[]): Promise<StoredCase[]> {
  const keys = comments.flatMap((c) =>
    c.postId ? [[c.postId, c.network] as [string, string]] : [],
  );
  if (keys.length === 0) return [];
  return db.cases.where('[postId+source]').anyOf(keys).toArray();
}
