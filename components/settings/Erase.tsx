import { useState } from 'react';
import { send } from '../../utils/messaging/client.ts';
import { TextField } from '../ui/Field.tsx';
import { useFailure } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';

/** Everything goes; only after the word has been typed. */
export function Erase() {
  const { t } = useWords();
  const failure = useFailure();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState('');
  const word = t('options.eraseWord');
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== word) return;
        send('backup:erase', {}).then(
          () => {
            setTyped('');
            setOutcome(t('options.erased'));
            localStorage.removeItem('hamdel-panel');
          },
          (error) => setOutcome(failure(error)),
        );
      }}
    >
      <h3>{t('options.erase')}</h3>
      <p className="soft">{t('options.eraseWhat')}</p>
      <div className="fields">
        <TextField
          label={t('options.eraseType', { word })}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button danger" disabled={typed.trim() !== word}>
          {t('options.eraseGo')}
        </button>
      </div>
      <p role="status">{outcome}</p>
    </form>
  );
}
