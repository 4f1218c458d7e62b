import { Check, Circle, CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { termsNow } from '../../utils/sla/book.ts';
import { clocks, isEstimate } from '../../utils/sla/index.ts';
import { useSelection } from '../store.ts';
import { ClockMark } from '../ui/Clock.tsx';
import { useBook } from '../ui/useBook.ts';
import { useWords } from '../ui/Words.tsx';

const MINUTE = 60_000;

/** The three-step plan, with a clock at the two steps that have one. */
export function Rail({ row, now }: { row: StoredCase; now: number }) {
  const { t, span } = useWords();
  const book = useBook();
  // What just happened is already known, even where the shown time is still older.
  const moment = Math.max(now, row.updatedAt);
  const { acknowledge, nextReply, resolve } = clocks(row.clock, book, moment);
  const policy = termsNow(row.clock, book);
  const about = isEstimate(row.clock);
  const within = (length: number) =>
    [span(Math.round(length / MINUTE)), policy.hours && t('step.inHours')]
      .filter(Boolean)
      .join(' ');
  const owed = nextReply.find((clock) => clock.at === null);
  const answered = acknowledge.at !== null;
  const resolved = row.status === 'resolved';
  if (!row.needsReply && !answered && !resolved) return null;
  const warm = resolved || row.clock.answers.length > 1 || row.dm?.privateSentAt != null;
  const states = [answered, warm, resolved];
  const next = states.indexOf(false);
  const step = (index: number) =>
    states[index] ? ('done' as const) : index === next ? ('next' as const) : ('later' as const);
  return (
    <section aria-label={t('step.heading')}>
      <ol className="rail">
        <Step
          state={step(0)}
          title={t('step.acknowledge')}
          what={t('step.acknowledgeWhat', { time: within(policy.acknowledge.span) })}
          more={row.status !== 'void' && <AnsweredElsewhere />}
        >
          <ClockMark clock={acknowledge} now={moment} about={about} />
        </Step>
        <Step state={step(1)} title={t('step.empathise')} what={t('step.empathiseWhat')}>
          {owed && <ClockMark clock={owed} now={moment} about={false} />}
        </Step>
        <Step
          state={step(2)}
          title={t('step.resolve')}
          what={t('step.resolveWhat', { time: within(policy.resolve.span) })}
        >
          <ClockMark clock={resolve} now={moment} about={about} />
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  state: 'done' | 'next' | 'later';
  title: string;
  what: string;
  /** Another way to take the step, where it is the next one. */
  more?: ReactNode;
  children?: ReactNode;
}

const ICONS = { done: Check, next: CircleDot, later: Circle };

function Step({ state, title, what, more, children }: StepProps) {
  const { t } = useWords();
  const Icon = ICONS[state];
  return (
    <li className={`step step-${state}`} aria-current={state === 'next' ? 'step' : undefined}>
      <Icon size={16} aria-hidden="true" />
      <span>
        {title} <span className="hidden-word">{t(`step.${state}`)}</span>
      </span>
      <span className="step-clock">{children}</span>
      {state === 'next' && (
        <span className="step-what small soft">
          {what} {more}
        </span>
      )}
    </li>
  );
}

/** For an answer that Hamdel cannot see: on the phone, or by a colleague elsewhere. */
function AnsweredElsewhere() {
  const { t } = useWords();
  const isOpen = useSelection((state) => state.form === 'answered');
  const { ask } = useSelection.getState();
  return (
    <button
      type="button"
      className="button button-link small"
      aria-expanded={isOpen}
      title={t('reply.answeredHint')}
      onClick={() => ask(isOpen ? null : 'answered')}
    >
      {t('reply.answered')}
    </button>
  );
}
