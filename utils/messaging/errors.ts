/** An error that crosses the wire: `key` names the message to show, `detail` says where. */
export class MessageError extends Error {
  readonly key: string;
  readonly detail: string;

  constructor(key: string, detail = '') {
    super(detail === '' ? key : `${key}: ${detail}`);
    this.name = 'MessageError';
    this.key = key;
    this.detail = detail;
  }
}

export type Answer<T> = { ok: true; value: T } | { ok: false; key: string; detail: string };

/** What is sent back for a thrown value; errors of ours keep their key. */
export function answerOf(error: unknown): Answer<never> {
  if (error instanceof MessageError) return { ok: false, key: error.key, detail: error.detail };
  const key = (error as { key?: unknown } | null)?.key;
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, key: typeof key === 'string' ? key : 'error.storage', detail };
}
