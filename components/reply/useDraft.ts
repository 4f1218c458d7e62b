import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { send } from '../../utils/messaging/client.ts';
import type { Channel } from '../../utils/replies/types.ts';
import { writer } from './writer.ts';

interface Written {
  text: string;
  templateId: string | null;
}

export interface Draft extends Written {
  channel: Channel;
  /** What is written has been stored. */
  kept: boolean;
  of(channel: Channel): Written;
  setChannel(channel: Channel): void;
  write(text: string): void;
  /** Puts a text into the box of a channel, to be changed there. */
  choose(channel: Channel, text: string, templateId: string | null): void;
}

const PAUSE = 700;
const NOTHING: Written = { text: '', templateId: null };

function privateIsNext(row: StoredCase): boolean {
  return row.dm?.publicSentAt != null && row.dm.privateSentAt === null;
}

/** The private line of a move that is still to be sent. */
function privateLine({ dm }: StoredCase): string {
  return dm?.privateSentAt === null ? dm.privateText : '';
}

function written(row: StoredCase): Record<Channel, Written> {
  return {
    public: row.drafts.public ?? NOTHING,
    dm: row.drafts.dm ?? { text: privateLine(row), templateId: null },
  };
}

/** What is being written in this case, a text for each channel, stored while one types. */
export function useDraft(row: StoredCase): Draft {
  const [texts, setTexts] = useState(() => written(row));
  const [channel, setChannel] = useState<Channel>(privateIsNext(row) ? 'dm' : 'public');
  const [kept, setKept] = useState(true);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; save: () => void }>(undefined);
  const caseId = row.id;

  const change = useCallback(
    (into: Channel, next: Written) => {
      setTexts((before) => ({ ...before, [into]: next }));
      setKept(false);
      writer.wrote(caseId, next.text);
      clearTimeout(pending.current?.timer);
      const save = () => {
        pending.current = undefined;
        send('case:act', { caseId, action: { do: 'draft', channel: into, ...next } }).then(
          () => setKept(true),
          () => {},
        );
      };
      pending.current = { timer: setTimeout(save, PAUSE), save };
    },
    [caseId],
  );
  // Leaving the case, or closing the panel, must not lose the last words.
  useEffect(() => {
    const saveNow = () => {
      clearTimeout(pending.current?.timer);
      pending.current?.save();
      writer.left(caseId);
    };
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [caseId]);

  useFollow(row, texts, pending, setTexts, setChannel);

  return useMemo(
    () => ({
      ...texts[channel],
      channel,
      kept,
      of: (which) => texts[which],
      setChannel,
      write: (text) => change(channel, { text, templateId: texts[channel].templateId }),
      choose: (into, text, templateId) => {
        setChannel(into);
        change(into, { text, templateId });
      },
    }),
    [texts, channel, kept, change],
  );
}

/**
 * Follows what happens to the case: a draft that was sent leaves its box, one that a macro wrote or
 * took back comes in, and the private one comes. What is being typed is never replaced.
 */
function useFollow(
  row: StoredCase,
  texts: Record<Channel, Written>,
  /** What waits to be stored. */
  pending: { current: unknown },
  setTexts: (change: (before: Record<Channel, Written>) => Record<Channel, Written>) => void,
  setChannel: (channel: Channel) => void,
): void {
  const stored = useRef(row.drafts);
  const current = useRef(texts);
  current.current = texts;
  useEffect(() => {
    for (const channel of ['public', 'dm'] as const) {
      const was = stored.current[channel]?.text ?? '';
      const next = row.drafts[channel] ?? NOTHING;
      if (next.text === was || pending.current) continue;
      if (current.current[channel].text === was) {
        setTexts((before) => ({ ...before, [channel]: next }));
      }
    }
    stored.current = row.drafts;
  }, [row.drafts, pending, setTexts]);

  const privateText = privateLine(row);
  useEffect(() => {
    if (privateText === '') return;
    setTexts((before) =>
      before.dm.text === '' ? { ...before, dm: { text: privateText, templateId: null } } : before,
    );
  }, [privateText, setTexts]);

  const isNext = privateIsNext(row);
  useEffect(() => {
    if (isNext) setChannel('dm');
  }, [isNext, setChannel]);
}
