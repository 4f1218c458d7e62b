import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { teamName } from '../../../utils/settings/team-name.ts';
import type { StoredLevel } from '../../../utils/sla/plan.ts';
import { Refusal, SelectField } from '../../ui/Field.tsx';
import { useSettings, useWords } from '../../ui/Words.tsx';
import { DraftText } from './DraftText.tsx';
import { DurationField } from './DurationField.tsx';
import { nameRead } from './nameRead.ts';

const TARGETS = ['acknowledge', 'nextReply', 'resolve'] as const;
const KINDS = ['risk', 'breach'] as const;
/** No team's id is empty. */
const PERSON = '';

interface Props {
  level: StoredLevel;
  /** Its place from 1. */
  number: number;
  problem: string | null;
  onChange: (part: Partial<StoredLevel>) => void;
  onRemove: () => void;
}

export function LevelRow({ level, number, problem, onChange, onRemove }: Props) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const id = useId();
  const { notify } = level;
  const team = 'team' in notify ? notify.team : PERSON;
  const isGone = team !== PERSON && settings.teams.every((own) => own.id !== team);
  const whom = [
    ...settings.teams.map((own) => ({ value: own.id, name: teamName(own.id, settings, words) })),
    ...(isGone ? [{ value: team, name: t('policy.levelGoneTeam') }] : []),
    { value: PERSON, name: t('policy.levelPerson') },
  ];
  return (
    <fieldset className="policy-level" aria-describedby={problem ? id : undefined}>
      <legend className="hidden-word">{t('policy.levelOne', { n: number })}</legend>
      <div className="policy-level-head">
        <span className="soft small" aria-hidden="true">
          {t('policy.levelNumber', { n: number })}
        </span>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('panel.remove', { name: t('policy.levelOne', { n: number }) })}
          onClick={onRemove}
        >
          <Trash2 size={15} aria-hidden="true" />
        </button>
      </div>
      <div className="fields">
        <SelectField
          label={t('policy.levelOf')}
          value={level.target}
          choices={TARGETS.map((value) => ({ value, name: t(`policy.target.${value}`) }))}
          onChoose={(target) => onChange({ target })}
        />
        <SelectField
          label={t('policy.levelAt')}
          value={level.at}
          choices={KINDS.map((value) => ({ value, name: t(`policy.levelAt.${value}`) }))}
          onChoose={(at) => onChange({ at })}
        />
        <DurationField
          label={t('policy.levelAfter')}
          minutes={level.afterMinutes}
          least={0}
          onChange={(afterMinutes) => onChange({ afterMinutes })}
        />
        <SelectField
          label={t('policy.levelWhom')}
          value={team}
          choices={whom}
          onChoose={(chosen) =>
            onChange({ notify: chosen === PERSON ? { person: '' } : { team: chosen } })
          }
        />
        {'person' in notify && (
          <DraftText
            label={t('policy.levelPersonName')}
            value={notify.person}
            write={(person) => person}
            read={(text) => nameRead(text, t)}
            onChange={(person) => onChange({ notify: { person } })}
          />
        )}
      </div>
      {problem && <Refusal id={id}>{problem}</Refusal>}
    </fieldset>
  );
}
