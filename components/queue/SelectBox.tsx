import { type MouseEvent, memo } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { useWords } from '../ui/Words.tsx';
import { pointByKey } from './useQueueKeys.ts';

/**
 * Chooses a row for something that is done to several. It lies over the face, and shows where the
 * pointer or the keyboard is and once anything is chosen.
 * @param reached the keyboard stands on this row: one more Tab leads here, and from no other row
 * @param order the ids of the rows as they stand in the list, for choosing a whole stretch
 */
export const SelectBox = memo(function SelectBox({
  row,
  checked,
  reached,
  order,
}: {
  row: StoredCase;
  checked: boolean;
  reached: boolean;
  order: () => string[];
}) {
  const { t } = useWords();
  const { toggle, select } = useSelection.getState();
  const press = (event: MouseEvent) => {
    const { selected } = useSelection.getState();
    const last = selected.at(-1);
    if (!event.shiftKey || last === undefined) return toggle(row.id);
    select([...selected, ...between(order(), last, row.id)]);
  };
  return (
    <input
      type="checkbox"
      className="row-select"
      aria-label={t('select.one', { name: row.author.name || t('person.unknown') })}
      tabIndex={reached ? 0 : -1}
      checked={checked}
      onFocus={(event) => pointByKey(event, row.id)}
      onClick={press}
      // React wants to hear of it; the click says whether Shift was held.
      onChange={() => {}}
    />
  );
});

/** The ids from one row to another, both with them, the other one last. */
function between(order: readonly string[], from: string, to: string): string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return a <= b ? order.slice(a, b + 1) : order.slice(b, a + 1).reverse();
}
