import { runtime } from '../runtime.ts';
import { type Answer, MessageError } from './errors.ts';
import type { BackgroundMessage, ToBackground } from './protocol.ts';

/**
 * Asks the background.
 * @throws MessageError with a key: what the background refused, or `error.noBackground` where
 * nobody answered (the worker died, or the extension was updated under an open page).
 */
export async function send<K extends BackgroundMessage>(
  name: K,
  data: ToBackground[K]['in'],
): Promise<ToBackground[K]['out']> {
  const answer = await ask(() => sendOrFail({ name, data }));
  return unwrap<ToBackground[K]['out']>(answer);
}

/** Where the extension was updated under this page, there is nobody to ask any more. */
async function sendOrFail(message: unknown): Promise<unknown> {
  const api = runtime();
  if (!api?.id) throw new Error('Extension context invalidated.');
  return api.sendMessage(message);
}

/** @throws MessageError where the call itself fails */
export async function ask(
  call: () => Promise<unknown>,
  key = 'error.noBackground',
): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    throw new MessageError(key, error instanceof Error ? error.message : String(error));
  }
}

/** The value of an answer. @throws MessageError where it is none, or a refusal */
export function unwrap<T>(answer: unknown, missing = 'error.noBackground'): T {
  const reply = answer as Answer<T> | undefined;
  if (!reply) throw new MessageError(missing);
  if (!reply.ok) throw new MessageError(reply.key, reply.detail);
  return reply.value;
}
