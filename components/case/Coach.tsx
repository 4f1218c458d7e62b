import { useLiveQuery } from 'dexie-react-hooks';
import { contextOf } from '../../storage/briefs.ts';
import type { StoredCase } from '../../storage/cases.ts';
import { eventsOf } from '../../storage/events.ts';
import { listTemplates } from '../../storage/templates.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { type CoachStepId, coachOf, type Coach as Plan } from '../../utils/replies/coach.ts';
import { type StepWords, wordsForStep } from '../../utils/replies/coach-words.ts';
import { termsNow } from '../../utils/sla/book.ts';
import { clocks, isEstimate } from '../../utils/sla/index.ts';
import type { Clock } from '../../utils/sla/types.ts';
import type { Draft } from '../reply/useDraft.ts';
import { ClockMark } from '../ui/Clock.tsx';
import { useBook } from '../ui/useBook.ts';
import { useSettings, useWords } from '../ui/Words.tsx';
import { AnsweredElsewhere, Step, within } from './Rail.tsx';

interface Props {
  row: StoredCase;
  plan: Plan;
  now: number;
  draft: Draft;
}

/** The plan of a complaint; undefined while it is read, null where there is none to follow. */
export function useCoach(row: StoredCase): Plan | null | undefined {
  return useLiveQuery(async () => coachOf(await eventsOf(row.id)), [row.id, row.updatedAt]);
}

const TITLES: Record<CoachStepId, MessageKey> = {
  acknowledge: 'step.acknowledge',
  empathise: 'coach.empathise',
  move: 'coach.move',
  resolve: 'step.resolve',
  close: 'coach.close',
};

/** The three steps of a complaint and its end: what is done, what is due now, and the words for it. */
export function Coach({ row, plan, now, draft }: Props) {
  const words = useWords();
  const { t } = words;
  const book = useBook();
  const moment = Math.max(now, row.updatedAt);
  const all = clocks(row.clock, book, moment);
  const policy = termsNow(row.clock, book);
  const offered = useStepWords(row, plan);
  const about = isEstimate(row.clock);
  const owed = all.nextReply.find((clock) => clock.at === null);

  const what: Record<CoachStepId, string> = {
    acknowledge: t('step.acknowledgeWhat', {
      time: within(policy.acknowledge.span, policy, words),
    }),
    empathise: t('coach.empathiseWhat'),
    move: t(row.dm ? 'coach.moveSend' : 'coach.moveWhat'),
    resolve: t('coach.resolveWhat'),
    close: t('coach.closeWhat'),
  };
  const clockOf = (id: CoachStepId): Clock | undefined => {
    if (id === 'acknowledge') return all.acknowledge;
    if (id === 'resolve') return all.resolve;
    if (id !== plan.now) return undefined;
    return plan.target === 'nextReply' ? owed : plan.target ? all[plan.target] : undefined;
  };
  return (
    <section aria-label={t('step.heading')} className="coach">
      <h3>{t('step.heading')}</h3>
      <ol className="rail">
        {plan.steps.map(({ id, state }) => {
          const clock = clockOf(id);
          return (
            <Step
              key={id}
              state={state}
              title={t(TITLES[id])}
              what={what[id]}
              more={id === 'acknowledge' && <AnsweredElsewhere />}
              below={
                state === 'now' &&
                offered && <StepOffer offered={offered} plan={plan} draft={draft} />
              }
            >
              {clock && state !== 'skipped' && (
                <ClockMark clock={clock} now={moment} about={about && clock !== owed} />
              )}
            </Step>
          );
        })}
      </ol>
      {plan.now === null && <p className="soft small">{t('coach.closed')}</p>}
    </section>
  );
}

/** The words for the step, one press away from the draft. */
function StepOffer({ offered, plan, draft }: { offered: StepWords; plan: Plan; draft: Draft }) {
  const { t } = useWords();
  const channel = plan.words?.channel ?? 'public';
  const isChosen = draft.of(channel).text === offered.text;
  return (
    <button
      type="button"
      className="step-what quoted words"
      aria-pressed={isChosen}
      aria-label={`${t('coach.words')}: ${offered.text}`}
      lang={offered.language}
      dir={offered.language === 'fa' ? 'rtl' : 'ltr'}
      onClick={() => draft.choose(channel, offered.text, offered.templateId)}
    >
      {offered.text}
    </button>
  );
}

function useStepWords(row: StoredCase, plan: Plan): StepWords | null {
  const { language } = useWords();
  const settings = useSettings();
  const found = useLiveQuery(async () => {
    if (!plan.words) return null;
    const [context, templates] = await Promise.all([
      contextOf(row, settings, language),
      listTemplates(),
    ]);
    return wordsForStep(plan, context, templates);
    // Drafts change the row all the time, and nothing of what is offered.
  }, [row.id, row.talk.length, row.dm === null, plan.now, plan.words?.channel, settings, language]);
  return found ?? null;
}
