// The sandbox's own endpoint (not a network's): open pages ask it what changed since last time.
import type { SandboxState } from './state.ts';
import { type Answer, type Ask, json } from './wire.ts';

export function answerSandbox(state: SandboxState, ask: Ask): Answer {
  if (ask.path !== '/__sandbox/poll') return json({ error: 'not found' }, 404);
  const since = Number(ask.query.get('since') ?? '0');
  const network = ask.host === 'www.linkedin.com' ? 'linkedin' : 'instagram';
  const events = state.events
    .slice(since)
    .filter(
      (e) =>
        (e.type === 'message-added'
          ? state.threads.find((t) => t.id === e.threadId)?.network
          : e.comment.network) === network,
    )
    .map((e) =>
      e.type === 'message-added'
        ? {
            ...e,
            mine:
              e.message.from === state.instagramAccount || e.message.from === state.linkedinAccount,
          }
        : { ...e, author: state.person(network, e.comment.author) },
    );
  return json({ event: state.events.length, events, switches: state.switches() });
}
