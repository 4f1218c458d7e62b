import { Check, Circle, CircleDot, CircleSlash } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import type { Words } from '../../utils/i18n.ts';
import type { CoachState } from '../../utils/replies/coach.ts';
import { termsNow } from '../../utils/sla/book.ts';
import { clocks, isEstimate } from '../../utils/sla/index.ts';
import type { Policy } from '../../utils/sla/types.ts';
import { useSelection } from '../store.ts';
import { ClockMark } from '../ui/Clock.tsx';
import { useBook } from '../ui/useBook.ts';
import { useWords } from '../ui/Words.tsx';

const MINUTE = 60_000;

/** The three-step plan, with a clock at the two steps that have one. */
export function Rail({ row, now }: { row: StoredCase; now: number }) {
  const words = useWords();
  const { t } = words;
  const book = useBook();
  // What just happened is already known, even where the shown time is still older.
  const moment = Math.max(now, row.updatedAt);
  const { acknowledge, nextReply, resolve } = clocks(row.clock, book, moment);
  const policy = termsNow(row.clock, book);
  const about = isEstimate(row.clock);
  const owed = nextReply.find((clock) => clock.at === null);
  const answered = acknowledge.at !== null;
  const resolved = row.status === 'resolved';
  if (!row.needsReply && !answered && !resolved) return null;
  const warm = resolved || row.clock.answers.length > 1 || row.dm?.privateSentAt != null;
  const states = [answered, warm, resolved];
  const next = states.indexOf(false);
  const step = (index: number) =>
    states[index] ? ('done' as const) : index === next ? ('now' as const) : ('later' as const);
  return (
    <section aria-label={t('step.heading')}>
      <ol className="rail">
        <Step
          state={step(0)}
          title={t('step.acknowledge')}
          what={t('step.acknowledgeWhat', { time: within(policy.acknowledge.span, policy, words) })}
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
          what={t('step.resolveWhat', { time: within(policy.resolve.span, policy, words) })}
        >
          <ClockMark clock={resolve} now={moment} about={about} />
        </Step>
      </ol>
    </section>
  );
}

/** "12 h", "12 h in working hours". @param length milliseconds */
export function within(length: number, { hours }: Policy, { t, span }: Words): string {
  return [span(Math.round(length / MINUTE)), hours && t('step.inHours')].filter(Boolean).join(' ');
}

interface StepProps {
  /** Of a plan that also says what is next, the step to take is `now`. */
  state: CoachState;
  title: string;
  what: string;
  /** Another way to take the step, where it is the next one. */
  more?: ReactNode;
  /** What helps to take it, under it. */
  below?: ReactNode;
  children?: ReactNode;
}

const ICONS = { done: Check, now: CircleDot, next: Circle, later: Circle, skipped: CircleSlash };
const SAID = {
  done: 'step.done',
  now: 'coach.now',
  next: 'step.next',
  later: 'step.later',
  skipped: 'coach.skipped',
} as const;

export function Step({ state, title, what, more, below, children }: StepProps) {
  const { t } = useWords();
  const Icon = ICONS[state];
  return (
    <li className={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <Icon size={16} aria-hidden="true" />
      <span>
        {title}{' '}
        <span className={state === 'next' ? 'step-said small' : 'hidden-word'}>
          {t(SAID[state])}
        </span>
      </span>
      <span className="step-clock">{children}</span>
      {state === 'now' && (
        <span className="step-what small soft">
          {what} {more}
        </span>
      )}
      {below}
    </li>
  );
}

/** For an answer that Hamdel cannot see: on the phone, or by a colleague elsewhere. */
export function AnsweredElsewhere() {
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
