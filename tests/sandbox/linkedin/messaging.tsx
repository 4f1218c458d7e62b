// Messaging: the list of conversations and the open one.
import { type ReactNode, useEffect, useState } from 'react';
import { addCss } from '../shared/classes.ts';
import { config, now } from '../shared/config.ts';
import { go } from '../shared/navigation.ts';
import { listen } from '../shared/poll.ts';
import { ago, clock } from '../shared/time.ts';
import type { Message } from '../types.ts';
import { loadProfile, loadThreads, sendMessage, type ThreadData } from './data.ts';
import { MessageForm } from './message-form.tsx';
import { useLoaded } from './pages.ts';
import { absolute, Face, L, toast } from './parts.tsx';

addCss(`
.msg-overlay{display:flex;height:calc(100vh - 110px);min-height:420px}.msg-conversations-container{width:230px;border-inline-end:1px solid var(--line);overflow-y:auto}
.msg-conversation-listitem{display:flex;gap:8px;padding:12px;border-bottom:1px solid var(--line)}.msg-conversation-listitem--active{background:var(--hover)}.msg-conversation-card__message-snippet{color:var(--soft);font-size:12px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;max-width:150px}
.msg-thread{flex:1;display:flex;flex-direction:column;min-width:0}.msg-title-bar{padding:12px 16px;border-bottom:1px solid var(--line)}.msg-entity-lockup__entity-title{font-weight:600;font-size:16px}
.msg-s-message-list-container{flex:1;overflow-y:auto;padding:16px}.msg-s-message-list-content{list-style:none;margin:0;padding:0}.msg-s-message-list__event{display:flex;gap:8px;margin-bottom:14px}.msg-s-message-group__name{font-weight:600}.msg-s-message-group__timestamp{color:var(--soft);font-size:12px;margin-inline-start:6px}.msg-s-event-listitem__body{white-space:pre-wrap;overflow-wrap:anywhere}
.msg-form{border-top:1px solid var(--line);padding:10px 16px}.msg-form__msg-content-container{position:relative;background:var(--hover);border-radius:8px;padding:10px 12px}.msg-form__contenteditable{outline:none;min-height:60px;max-height:160px;overflow-y:auto;white-space:pre-wrap;overflow-wrap:anywhere}.msg-form__contenteditable p{margin:0}
.msg-form__placeholder{position:absolute;top:10px;inset-inline-start:12px;color:var(--soft);pointer-events:none}.msg-form__footer{display:flex;justify-content:flex-end;padding-top:8px}.msg-form__send-button{background:var(--blue);color:var(--card);border-radius:16px;font-weight:600;padding:5px 16px}.msg-form__send-button:disabled{background:var(--line);color:var(--soft);cursor:default}
`);

function Conversation({ thread }: { thread: ThreadData }): ReactNode {
  const [messages, setMessages] = useState<Message[]>(thread.messages);
  useEffect(
    () =>
      listen((event) => {
        if (event.type !== 'message-added' || event.threadId !== thread.id) return;
        setMessages((old) =>
          old.some((m) => m.id === event.message.id) ? old : [...old, event.message],
        );
      }),
    [thread.id],
  );
  async function send(text: string): Promise<boolean> {
    const draft: Message = {
      id: `optimistic-${Math.random()}`,
      from: thread.mine,
      text,
      at: now(),
    };
    const rest = (old: Message[]): Message[] => old.filter((m) => m.id !== draft.id);
    setMessages((old) => [...old, draft]);
    try {
      const made = await sendMessage(thread.id, text);
      setMessages((old) => [...rest(old).filter((m) => m.id !== made.id), made]);
      return true;
    } catch {
      setMessages(rest);
      toast(L.messageFailed);
      return false;
    }
  }
  const { actor } = thread;
  return (
    <div className="msg-thread">
      <div className="msg-title-bar">
        <a className="msg-thread__link-to-profile" href={absolute(actor.path)}>
          <h2 className="msg-entity-lockup__entity-title" dir="auto">
            {actor.name}
          </h2>
          <div className="t-12" dir="auto">
            {actor.headline}
          </div>
        </a>
      </div>
      <div className="msg-s-message-list-container">
        <ul className="msg-s-message-list-content">
          {messages.map((m) => {
            const mine = m.from === thread.mine;
            const who = mine ? config.me : actor;
            return (
              <li
                key={m.id}
                className="msg-s-message-list__event"
                style={{ opacity: m.id.startsWith('optimistic') ? 0.6 : 1 }}
              >
                <Face
                  actor={{ handle: who.handle, name: who.name, kind: mine ? 'person' : actor.kind }}
                  size={40}
                />
                <div>
                  <span className="msg-s-message-group__name">{who.name}</span>
                  <time className="msg-s-message-group__timestamp">{clock(config.lang, m.at)}</time>
                  <p className="msg-s-event-listitem__body" dir="auto">
                    {m.text}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
      <MessageForm onSend={send} />
    </div>
  );
}

export function Messaging({
  thread,
  recipient,
}: {
  thread: string | null;
  recipient: string | null;
}): ReactNode {
  // A recipient without a conversation gets one, and the address follows.
  const data = useLoaded(async () => {
    const made = recipient ? (await loadProfile(recipient)).thread : null;
    return { threads: await loadThreads(), made };
  }, `${thread}/${recipient}`);
  useEffect(() => {
    if (data?.made) go(`/messaging/thread/${data.made}/`);
  }, [data?.made]);
  if (!data) return null;
  const open = data.threads.find((t) => t.id === thread);
  const list = data.threads.filter((t) => t.messages.length > 0 || t.id === thread);
  return (
    <div className="artdeco-card msg-overlay">
      <div className="msg-conversations-container">
        {list.map((t) => (
          <a
            key={t.id}
            className={`msg-conversation-listitem ${t.id === thread ? 'msg-conversation-listitem--active' : ''}`}
            href={`/messaging/thread/${t.id}/`}
          >
            <Face actor={t.actor} size={40} />
            <div>
              <div dir="auto">{t.actor.name}</div>
              <div className="msg-conversation-card__message-snippet" dir="auto">
                {t.messages.at(-1)?.text}
              </div>
              <div className="t-12">
                {t.messages.length > 0 && ago(config.lang, t.messages.at(-1)?.at ?? 0, now())}
              </div>
            </div>
          </a>
        ))}
      </div>
      {open && <Conversation key={open.id} thread={open} />}
    </div>
  );
}
