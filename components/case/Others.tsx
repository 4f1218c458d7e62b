import { useLiveQuery } from 'dexie-react-hooks';
import { casesOfPerson, type StoredCase } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { useWords } from '../ui/Words.tsx';

const SHOWN = 6;

/** Other cases of the same person: whoever writes the third time should not hear the first answer. */
export function Others({ row, now }: { row: StoredCase; now: number }) {
  const words = useWords();
  const found = useLiveQuery(() => casesOfPerson(row.personId, SHOWN), [row.personId]) ?? [];
  const others = found.filter((other) => other.id !== row.id);
  const { open } = useSelection.getState();
  if (others.length === 0) return null;
  return (
    <section className="others">
      <h3>{words.t('case.others', { name: row.author.name })}</h3>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" className="other" onClick={() => open(other.id)}>
              <span className="one-line" dir="auto">
                {other.text}
              </span>
              <span className="soft small">
                {words.t(`status.${other.status}`)}, {words.when(other.clock.postedAt, now)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
