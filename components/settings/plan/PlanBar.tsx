import { useWords } from '../../ui/Words.tsx';
import { usePlan } from './PlanContext.tsx';

/** Says what a changed plan would do to open cases, and puts it in force or takes it back. */
export function PlanBar() {
  const { t } = useWords();
  const { isChanged, problems, refused, effect, save, discard } = usePlan();
  if (!isChanged && refused === 0) return null;
  const faults = problems.length + refused;
  const broken = faults > 0;
  return (
    <section className="plan-bar" aria-label={t('plan.changed')}>
      <p role="status" className="grow">
        {broken
          ? t('plan.broken', { n: faults })
          : effect === null
            ? t('plan.counting')
            : t('plan.effect', { n: effect.changed, open: effect.open })}
        {!broken && effect !== null && effect.overdue > 0 && (
          <> {t('plan.overdue', { n: effect.overdue })}</>
        )}
      </p>
      <button type="button" className="button" onClick={discard}>
        {t('plan.discard')}
      </button>
      <button type="button" className="button button-primary" disabled={broken} onClick={save}>
        {t('plan.save')}
      </button>
    </section>
  );
}
