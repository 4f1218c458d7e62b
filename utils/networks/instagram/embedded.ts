/** A comment as the page's own JSON tells it; recognised by its shape, since paths rotate. */
export interface EmbeddedComment {
  id: string;
  text: string;
  /** Unix milliseconds. */
  at: number;
  parentId: string | null;
  handle: string;
  name: string | null;
}

/** Deepest nesting that is walked; the page's own stays below 40. */
const DEEPEST = 80;

const parsed = new WeakMap<Element, EmbeddedComment[]>();

/** All comments in the JSON that the page embeds, by id. Each script is parsed once. */
export function embeddedComments(document: Document): Map<string, EmbeddedComment> {
  const found = new Map<string, EmbeddedComment>();
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    let comments = parsed.get(script);
    if (!comments) {
      comments = commentsIn(script.textContent ?? '');
      parsed.set(script, comments);
    }
    for (const comment of comments) found.set(comment.id, comment);
  }
  return found;
}

/** Comments in one JSON text; an empty list where it is none. */
export function commentsIn(json: string): EmbeddedComment[] {
  if (!json.includes('"created_at"') || !json.includes('"pk"')) return [];
  const found: EmbeddedComment[] = [];
  try {
    walk(JSON.parse(json), found, 0);
  } catch {
    return []; // not JSON after all: the DOM still tells everything but the exact text
  }
  return found;
}

function walk(value: unknown, found: EmbeddedComment[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const comment = commentOf(value as Record<string, unknown>);
  if (comment) found.push(comment);
  for (const child of Object.values(value)) walk(child, found, depth + 1);
}

function commentOf(value: Record<string, unknown>): EmbeddedComment | null {
  const user = value.user as Record<string, unknown> | null | undefined;
  const { pk, text, created_at: created, parent_comment_id: parent } = value;
  if (typeof text !== 'string' || typeof created !== 'number') return null;
  if ((typeof pk !== 'string' && typeof pk !== 'number') || typeof user?.username !== 'string')
    return null;
  return {
    id: String(pk),
    text,
    at: created * 1000,
    parentId: parent ? String(parent) : null,
    handle: user.username,
    name: typeof user.full_name === 'string' && user.full_name !== '' ? user.full_name : null,
  };
}
