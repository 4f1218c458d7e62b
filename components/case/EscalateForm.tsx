import { useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { useSelection } from '../store.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { useAct } from '../ui/useAct.ts';
import { useSettings, useWords } from '../ui/Words.tsx';
import { Contact } from './Contact.tsx';

/** Hands a case to a team, with the reason that they need (method F1, F2). */
export function EscalateForm({ row }: { row: StoredCase }) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const act = useAct();
  const { ask } = useSelection.getState();
  const first = settings.teams[0]?.id ?? 'care';
  const [team, setTeam] = useState(row.team === 'none' ? first : row.team);
  const [reason, setReason] = useState('');
  const name = teamName(team, settings, words);
  return (
    <form
      className="notice form"
      onSubmit={(event) => {
        event.preventDefault();
        ask(null);
        void act(
          row.id,
          { do: 'escalate', team, reason: reason.trim() },
          t('done.escalate', { team: name }),
        );
      }}
    >
      <SelectField
        label={t('escalate.team')}
        value={team}
        choices={settings.teams.map(({ id }) => ({
          value: id,
          name: teamName(id, settings, words),
        }))}
        onChoose={setTeam}
      />
      <TextField
        label={t('escalate.reason')}
        placeholder={t('escalate.reasonHint')}
        value={reason}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <Contact row={row} team={team} reason={reason} />
      <div className="form-end">
        <button type="submit" className="button">
          {t('escalate.go')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => ask(null)}>
          {t('panel.cancel')}
        </button>
      </div>
    </form>
  );
}
