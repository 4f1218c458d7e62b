import type { CaseRow } from '../cases/types.ts';
import { wordsOf } from '../i18n.ts';
import { teamName } from '../settings/team-name.ts';
import type { Settings } from '../settings/types.ts';
import { termsNow } from '../sla/book.ts';
import type { PolicyBook } from '../sla/types.ts';
import { computedSlots } from './computed.ts';
import type { ReplyLanguage, SlotValues } from './types.ts';

/** What the values of slots come from, beside the case itself. */
export interface ValueSources {
  settings: Settings;
  book: PolicyBook;
  /** Unix milliseconds, and the IANA zone of the browser. */
  now: number;
  timeZone: string;
  /** First line of the post that the case stands under. */
  postText?: string | undefined;
}

/** Of a post's first line, as much as one would quote, in UTF-16 units. */
const QUOTED = 60;

/** The language to answer a case in. @param fallback for comments whose language is not one of ours */
export function replyLanguage(
  row: Pick<CaseRow, 'triage'>,
  fallback: ReplyLanguage,
): ReplyLanguage {
  const tag = row.triage?.language;
  if (tag === 'fa' || tag === 'fa-Latn') return 'fa';
  return tag === 'en' ? 'en' : fallback;
}

/**
 * The values of slots for one case. The person's own variables go before what is worked out, and
 * what belongs to this very case goes before both. Pure.
 */
export function slotValues(
  row: CaseRow,
  language: ReplyLanguage,
  { settings, book, now, timeZone, postText = '' }: ValueSources,
): SlotValues {
  const account = settings.accounts.find(
    (own) => own.network === row.source && own.kind === 'brand',
  );
  const team = settings.teams.find((one) => one.id === row.team);
  const product = settings.watchTerms.find(
    ({ kind, term }) => kind === 'product' && row.watchTerms.includes(term),
  );
  const post = quoted(postText);
  const name = firstName(row);
  return {
    ...computedSlots({ language, now, timeZone, hours: termsNow(row.clock, book).hours }),
    ...(post && { post }),
    ...(team && { team: teamName(team.id, settings, wordsOf(language)) }),
    ...settings.variables,
    ...(product && { product: product.term }),
    ...(name && { name }),
    ...(account && { account: account.name || account.handle }),
    ...(team?.contact && { contact: team.contact }),
  };
}

/** The name to greet with: a first name where people show one; a handle is no name. */
function firstName(row: CaseRow): string {
  if (row.author.name === '' || row.author.name === row.author.handle) return '';
  return row.author.name.split(/\s+/)[0] ?? '';
}

/** A post in the words of its first line, cut at a word where it is long. */
function quoted(text: string): string {
  const line = text.trim();
  if (line.length <= QUOTED) return line;
  const cut = line.slice(0, QUOTED).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${space > QUOTED / 2 ? cut.slice(0, space) : cut}…`;
}
