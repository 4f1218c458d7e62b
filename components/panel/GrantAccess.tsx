import { useState } from 'react';
import type { NetworkId } from '../../utils/networks/types.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { useWords } from '../ui/Words.tsx';

/** Asks the browser for access to networks, straight from the click as browsers demand. */
export function GrantAccess({
  networks,
  label,
  onChange,
}: {
  networks: NetworkId[];
  label?: string;
  onChange: () => void;
}) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<'granted' | 'denied' | null>(null);
  const ask = () => {
    requestHosts(networks).then(
      (granted) => {
        setAnswer(granted ? 'granted' : 'denied');
        onChange();
      },
      () => setAnswer('denied'),
    );
  };
  return (
    <>
      <button type="button" className="button" onClick={ask}>
        {label ?? t('health.grant')}
      </button>
      {answer && (
        <p className="soft" role="status">
          {t(`health.${answer}`)}
        </p>
      )}
    </>
  );
}
