import { LONGEST_NAME, type MacroProblem, MOST_STEPS } from '../../../utils/macros/check.ts';
import { Refusal } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

/** What is wrong, at its place. */
export function ProblemLine({ problem, id }: { problem: MacroProblem; id?: string }) {
  const { t } = useWords();
  const max = problem.key === 'name' ? LONGEST_NAME : MOST_STEPS;
  return <Refusal {...(id && { id })}>{t(`macro.bad.${problem.key}`, { max })}</Refusal>;
}
