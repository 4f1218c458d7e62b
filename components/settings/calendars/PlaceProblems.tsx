import { Refusal } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';

/** What is wrong with the plan in one place: exactly there, or anywhere below it. */
export function PlaceProblems({ place, below = false }: { place: string; below?: boolean }) {
  const { t } = useWords();
  const { problems } = usePlan();
  const here = problems.filter(
    (problem) => problem.place === place || (below && problem.place.startsWith(`${place}.`)),
  );
  return here.map((problem) => (
    <Refusal key={`${problem.place} ${problem.key}`}>{t(problem.key, problem.params)}</Refusal>
  ));
}
