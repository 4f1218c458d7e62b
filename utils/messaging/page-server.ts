import { runtime } from '../runtime.ts';
import { answerOf } from './errors.ts';
import type { PageHandlers } from './server.ts';

/**
 * Answers messages in a content script; only the extension's own pages and background can send
 * to a tab, and the sender's id is checked all the same.
 * @returns a function that stops listening
 */
export function servePage(handlers: PageHandlers): () => void {
  const listener = (
    message: { name?: unknown; data?: unknown } | undefined,
    sender: { id?: string },
    sendResponse: (answer: unknown) => void,
  ) => {
    const name = message?.name;
    const own = runtime()?.id;
    if (!own || sender.id !== own || typeof name !== 'string' || !Object.hasOwn(handlers, name))
      return undefined;
    const handler = handlers[name as keyof PageHandlers] as (data: unknown) => unknown;
    new Promise((resolve) => resolve(handler(message?.data))).then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) => sendResponse(answerOf(error)),
    );
    return true;
  };
  runtime()?.onMessage.addListener(listener);
  return () => runtime()?.onMessage.removeListener(listener);
}
