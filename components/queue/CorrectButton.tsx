import { memo } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { Feeling } from '../ui/Feeling.tsx';
import { useWords } from '../ui/Words.tsx';
import { pointByKey } from './useQueueKeys.ts';

/**
 * The mark of the feeling in a row, to be pressed where it is wrong. It stands beside the row's own
 * button: one button cannot hold another.
 * @param reached the keyboard stands on this row: one more Tab leads here, and from no other row
 */
export const CorrectButton = memo(function CorrectButton({
  row,
  reached,
}: {
  row: StoredCase;
  reached: boolean;
}) {
  const { t } = useWords();
  const { correct } = useSelection.getState();
  const said = t('triage.change', {
    label: t('triage.feeling'),
    value: t(`sentiment.${row.sentiment}`),
  });
  return (
    <button
      type="button"
      className={`row-correct row-correct-${row.sentiment}`}
      aria-label={said}
      aria-haspopup="dialog"
      title={said}
      tabIndex={reached ? 0 : -1}
      onFocus={(event) => pointByKey(event, row.id)}
      onClick={() => correct(row.id)}
    >
      <Feeling of={row.sentiment} said={false} />
    </button>
  );
});
