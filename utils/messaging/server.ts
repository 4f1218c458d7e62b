import { browser } from '../browser.ts';
import { type Answer, answerOf, MessageError } from './errors.ts';
import type { BackgroundMessage, PageMessage, ToBackground, ToPage } from './protocol.ts';
import { proveSender, type Sender } from './sender.ts';
import { type From, SENDERS, validate } from './validators.ts';

export type BackgroundHandlers = {
  [K in BackgroundMessage]: (
    data: ToBackground[K]['in'],
    sender: Sender,
  ) => ToBackground[K]['out'] | Promise<ToBackground[K]['out']>;
};

export type PageHandlers = {
  [K in PageMessage]: (data: ToPage[K]['in']) => ToPage[K]['out'] | Promise<ToPage[K]['out']>;
};

/** Answers messages in the background: the sender proven, the payload checked, the rest refused. */
export function serveBackground(handlers: BackgroundHandlers): void {
  listen(async (message, senderFacts) => {
    const sender = proveSender(senderFacts, browser.runtime.id, browser.runtime.getURL(''));
    const name = message.name as BackgroundMessage;
    const allowed: readonly From[] | undefined = Object.hasOwn(SENDERS, name)
      ? SENDERS[name]
      : undefined;
    if (!sender || !allowed?.includes(sender.from))
      throw new MessageError('error.refused', String(name));
    const handler = handlers[name] as (data: unknown, sender: Sender) => unknown;
    return handler(validate(name, message.data), sender);
  });
}

type Message = { name?: unknown; data?: unknown };
type Handle = (message: Message, sender: Parameters<typeof proveSender>[0]) => Promise<unknown>;

function listen(handle: Handle): void {
  // `sendResponse` with `return true`: a promise as answer is not understood by every browser.
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Parameters<typeof proveSender>[0],
    sendResponse: (answer: Answer<unknown>) => void,
  ) => {
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    handle(message as Message, sender).then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) => sendResponse(answerOf(error)),
    );
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
