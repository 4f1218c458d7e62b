import {
  ArrowLeft,
  Check,
  Clock8,
  ListChecks,
  type LucideIcon,
  RotateCcw,
  Send,
  StickyNote,
  UserRoundCheck,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { type Form, useSelection } from '../store.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';

/** Who it is, and what can be done with the case. */
export function CaseHead({ row, onBack }: { row: StoredCase; onBack: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const { openMacros } = useSelection.getState();
  const heading = useRef<HTMLHeadingElement>(null);
  // Opening a case takes the keyboard with it; the reader hears whose it is.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const done = row.status === 'resolved' || row.status === 'void';
  return (
    <header className="case-head">
      <div className="case-who">
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('panel.back')}
          title={t('panel.back')}
          onClick={onBack}
        >
          <ArrowLeft className="flip" size={18} aria-hidden="true" />
        </button>
        <h2 ref={heading} tabIndex={-1} className="one-line">
          <bdi>{row.author.name || t('person.unknown')}</bdi>
        </h2>
        <Glyph source={row.source} />
        {row.author.handle !== row.author.name && (
          <bdi className="soft small one-line">{row.author.handle}</bdi>
        )}
      </div>
      {row.status !== 'void' && (
        <div className="case-actions" role="toolbar" aria-label={t('act.label')}>
          <FormButton form="escalate" Icon={Send} wordy />
          <FormButton form="snooze" Icon={Clock8} />
          {row.status === 'waiting' || row.status === 'snoozed' ? (
            <Action
              Icon={RotateCcw}
              word={t('act.activate')}
              onPress={() => act(row.id, { do: 'activate' }, t('done.activate'))}
            />
          ) : (
            <Action
              Icon={UserRoundCheck}
              word={t('act.wait')}
              onPress={() => act(row.id, { do: 'wait' }, t('done.wait'))}
            />
          )}
          <FormButton form="note" Icon={StickyNote} />
          <Action Icon={ListChecks} word={t('macros.title')} onPress={() => openMacros([row.id])} />
          {done ? (
            <Action
              wordy
              Icon={RotateCcw}
              word={t('act.reopen')}
              onPress={() => act(row.id, { do: 'reopen' }, t('done.reopen'))}
            />
          ) : (
            <Action
              wordy
              Icon={Check}
              word={t('act.resolve')}
              onPress={() => act(row.id, { do: 'resolve' }, t('done.resolve'))}
            />
          )}
        </div>
      )}
    </header>
  );
}

interface ActionProps {
  Icon: LucideIcon;
  word: string;
  /** The word stays where there is little room. */
  wordy?: boolean;
  expanded?: boolean | undefined;
  onPress: () => unknown;
}

function Action({ Icon, word, wordy = false, expanded, onPress }: ActionProps) {
  return (
    <button
      type="button"
      className={`button button-quiet ${wordy ? '' : 'icon-when-narrow'}`}
      aria-expanded={expanded}
      title={word}
      onClick={() => void onPress()}
    >
      <Icon size={15} aria-hidden="true" />
      <span>{word}</span>
    </button>
  );
}

function FormButton({
  form,
  Icon,
  wordy,
}: {
  form: Form & keyof typeof FORM_WORDS;
  Icon: LucideIcon;
  wordy?: boolean;
}) {
  const { t } = useWords();
  const open = useSelection((state) => state.form === form);
  const { ask } = useSelection.getState();
  return (
    <Action
      Icon={Icon}
      word={t(FORM_WORDS[form])}
      wordy={wordy ?? false}
      expanded={open}
      onPress={() => ask(open ? null : form)}
    />
  );
}

const FORM_WORDS = { escalate: 'act.escalate', snooze: 'act.snooze', note: 'act.note' } as const;
