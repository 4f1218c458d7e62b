// Messages: the list of conversations and the open one.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { config, now } from '../shared/config.ts';
import { listen } from '../shared/poll.ts';
import { ago, clock } from '../shared/time.ts';
import { type MessageNode, query, type ThreadNode } from './data.ts';
import { Icon } from './icons.tsx';
import { MessageBox, type MessageBoxHandle } from './message-box.tsx';
import { Avatar, L, TextButton, toast } from './parts.tsx';
import { css, sx } from './styles.ts';

function List({ threads, open }: { threads: ThreadNode[]; open: string | null }): ReactNode {
  return (
    <div
      className={sx({
        width: 340,
        'border-inline-end': '1px solid var(--line)',
        'overflow-y': 'auto',
        'flex-shrink': 0,
        '@media (max-width:1000px)': { width: 90 },
      })}
    >
      <div className={sx(css.bold, { padding: '28px 20px 18px', 'font-size': 18 })} dir="ltr">
        {config.me.handle}
      </div>
      {threads.map((t) => {
        const last = t.messages.at(-1);
        return (
          <a
            key={t.thread_id}
            href={`/direct/t/${t.thread_id}/`}
            role="link"
            tabIndex={0}
            className={sx(css.middle, {
              gap: 12,
              padding: '8px 20px',
              'background-color': open === t.thread_id ? 'var(--hover)' : 'transparent',
            })}
          >
            <Avatar user={t.user.username} size={48} />
            <div className={sx(css.grow, { '@media (max-width:1000px)': { display: 'none' } })}>
              <div dir="auto">{t.user.full_name}</div>
              <div
                className={sx(css.small, css.soft, {
                  overflow: 'hidden',
                  'text-overflow': 'ellipsis',
                  'white-space': 'nowrap',
                })}
                dir="auto"
              >
                {last
                  ? `${last.mine ? `${L.you}: ` : ''}${last.text} · ${ago(config.lang, last.at, now())}`
                  : ''}
              </div>
            </div>
          </a>
        );
      })}
    </div>
  );
}

function Bubble({ message, user }: { message: MessageNode; user: string }): ReactNode {
  return (
    <div
      className={sx(css.row, {
        'justify-content': message.mine ? 'flex-end' : 'flex-start',
        gap: 8,
        margin: '3px 0',
        opacity: message.id.startsWith('pending') ? 0.6 : 1,
      })}
    >
      {!message.mine && <Avatar user={user} size={28} />}
      <div
        dir="auto"
        title={clock(config.lang, message.at)}
        className={sx(css.wrap, {
          'max-width': '60%',
          padding: '8px 14px',
          'border-radius': 20,
          'background-color': message.mine ? 'var(--mine)' : 'var(--field)',
          color: message.mine ? '#fff' : 'inherit',
        })}
      >
        {message.text}
      </div>
    </div>
  );
}

function Conversation({ thread }: { thread: ThreadNode }): ReactNode {
  const [messages, setMessages] = useState(thread.messages);
  const [filled, setFilled] = useState(false);
  const box = useRef<MessageBoxHandle>(null);
  const end = useRef<HTMLDivElement>(null);
  const user = thread.user.username;

  useEffect(
    () =>
      listen((event) => {
        if (event.type !== 'message-added' || event.threadId !== thread.thread_id) return;
        const { id, from, text, at } = event.message;
        setMessages((old) =>
          old.some((m) => m.id === id)
            ? old
            : [...old, { id, sender: from, mine: event.mine, text, at }],
        );
      }),
    [thread.thread_id],
  );
  useEffect(() => {
    if (messages.length) end.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);

  async function send(): Promise<void> {
    const text = box.current?.text().trim() ?? '';
    if (!text) return;
    box.current?.clear();
    const draft: MessageNode = {
      id: `pending-${Math.random()}`,
      sender: config.me.handle,
      mine: true,
      text,
      at: now(),
    };
    setMessages((old) => [...old, draft]);
    const rest = (old: MessageNode[]): MessageNode[] => old.filter((m) => m.id !== draft.id);
    try {
      const data = await query('IGDirectTextSendMutation', { thread_id: thread.thread_id, text });
      const { message } = data.ig_direct_text_send as { message: MessageNode };
      setMessages((old) => [...rest(old).filter((m) => m.id !== message.id), message]);
    } catch {
      setMessages(rest);
      box.current?.fill(text);
      toast(L.messageFailed);
    }
  }
  return (
    <div className={sx(css.column, css.grow, { height: '100vh' })}>
      <div className={sx(css.between, { padding: 16, 'border-bottom': '1px solid var(--line)' })}>
        <a href={`/${user}/`} role="link" tabIndex={0} className={sx(css.middle, css.gap12)}>
          <Avatar user={user} size={44} />
          <div>
            <h2 dir="auto" className={sx({ 'font-size': 16, margin: 0 })}>
              {thread.user.full_name}
            </h2>
            <span dir="auto" className={sx(css.small, css.soft)}>
              {user}
            </span>
          </div>
        </a>
        <Icon name="more" label={L.more} />
      </div>
      <div className={sx(css.grow, { 'overflow-y': 'auto', padding: 16 })} role="grid">
        <div
          className={sx(css.column, { 'align-items': 'center', gap: 8, padding: '16px 0 28px' })}
        >
          <Avatar user={user} size={96} />
          <div dir="auto" className={sx(css.bold, { 'font-size': 18 })}>
            {thread.user.full_name}
          </div>
          <a href={`/${user}/`} role="link" tabIndex={0} className={sx(css.greyButton)}>
            {L.viewProfile}
          </a>
        </div>
        {messages.map((m) => (
          <Bubble key={m.id} message={m} user={user} />
        ))}
        <div ref={end} />
      </div>
      <div className={sx({ padding: 16 })}>
        <div
          className={sx(css.middle, {
            gap: 10,
            border: '1px solid var(--line)',
            'border-radius': 22,
            padding: '10px 16px',
          })}
        >
          <Icon name="emoji" label={L.emoji} />
          <MessageBox
            handle={box}
            label={L.message}
            placeholder={L.messagePlaceholder}
            onFilled={setFilled}
            onEnter={() => void send()}
          />
          {filled && (
            <TextButton className={sx(css.blueButton)} onClick={() => void send()}>
              {L.send}
            </TextButton>
          )}
        </div>
      </div>
    </div>
  );
}

export function Inbox({ threadId }: { threadId: string | null }): ReactNode {
  const [threads, setThreads] = useState<ThreadNode[]>([]);
  const [thread, setThread] = useState<ThreadNode | null>(null);
  useEffect(() => {
    query('PolarisDirectInboxQuery', {}).then((data) => {
      const list = data.get_slide_mailbox as ThreadNode[];
      setThreads(
        list
          .filter((t) => t.messages.length > 0 || t.thread_id === threadId)
          .sort((a, b) => b.last_at - a.last_at),
      );
    });
    if (threadId) {
      query('IGDThreadDetailMainViewContainerQuery', { thread_id: threadId }).then(
        (data) => setThread(data.get_slide_thread_nullable as ThreadNode),
        () => setThread(null),
      );
    }
  }, [threadId]);
  return (
    <div className={sx(css.row, { height: '100vh' })}>
      <div className={sx(css.row, { height: '100%' })}>
        <List threads={threads} open={threadId} />
      </div>
      {thread ? (
        <Conversation thread={thread} />
      ) : (
        <div
          className={sx(css.column, css.grow, {
            'align-self': 'stretch',
            'align-items': 'center',
            'justify-content': 'center',
            gap: 10,
          })}
        >
          <Icon name="messages" label={L.messages} size={72} />
          <div className={sx({ 'font-size': 20 })}>{L.yourMessages}</div>
        </div>
      )}
    </div>
  );
}
