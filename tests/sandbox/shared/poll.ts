// Asks the server for news, so comments added, edited or deleted by a test (or by another tab)
// appear and disappear without a reload.
import type { Message, Person, SandboxComment, Switches } from '../types.ts';
import { config, switches } from './config.ts';

export type PageEvent =
  | {
      type: 'comment-added' | 'comment-edited' | 'comment-deleted';
      comment: SandboxComment;
      author: Person;
    }
  | { type: 'message-added'; threadId: string; message: Message; mine: boolean };

type Listener = (event: PageEvent) => void;

const listeners = new Set<Listener>();
const EVERY_MS = 300;
let event = config.event;

export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

async function poll(): Promise<void> {
  try {
    const response = await fetch(`/__sandbox/poll?since=${event}`);
    const answer = (await response.json()) as {
      event: number;
      events: PageEvent[];
      switches: Switches;
    };
    Object.assign(switches, answer.switches);
    event = answer.event;
    for (const one of answer.events) for (const listener of [...listeners]) listener(one);
  } catch {
    // The server is going away, or the page is; try again at the next beat.
  }
  setTimeout(poll, EVERY_MS);
}

setTimeout(poll, EVERY_MS);
