import { useEffect, useRef } from 'react';
import { MOST_LEVELS } from '../../../utils/sla/check.ts';
import { useSettings, useWords } from '../../ui/Words.tsx';
import { Adder } from './Adder.tsx';
import { LevelRow } from './LevelRow.tsx';
import type { FieldsProps } from './PolicyForm.tsx';
import { useRowKeys } from './useRowKeys.ts';

/** Whom to tell when a target stays at risk or overdue. */
export function LevelFields({ policy, why, onChange }: FieldsProps) {
  const { t } = useWords();
  const settings = useSettings();
  const { levels } = policy;
  const rows = useRowKeys(levels.length);
  const list = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (isAdding.current) list.current?.lastElementChild?.querySelector('select')?.focus();
    isAdding.current = false;
  }, [levels.length]);
  const isFull = levels.length >= MOST_LEVELS;
  const general = why('levels');
  return (
    <fieldset className="policy-part">
      <legend>{t('policy.levels')}</legend>
      <p className="soft small">{t('policy.levelsWhat')}</p>
      <div className="policy-levels" ref={list}>
        {levels.map((level, index) => (
          <LevelRow
            key={rows.keys[index]}
            level={level}
            number={index + 1}
            problem={why(`levels.${index}`)}
            onChange={(part) => onChange({ levels: levels.with(index, { ...level, ...part }) })}
            onRemove={() => {
              rows.drop(index);
              onChange({ levels: levels.toSpliced(index, 1) });
              adder.current?.focus();
            }}
          />
        ))}
      </div>
      {general && <p className="refusal">{general}</p>}
      <Adder
        word={t('policy.levelNew')}
        full={isFull ? t('policy.levelsFull', { max: MOST_LEVELS }) : null}
        buttonRef={adder}
        onAdd={() => {
          isAdding.current = true;
          const notify = { team: settings.teams[0]?.id ?? '' };
          const level = { target: 'acknowledge', at: 'breach', afterMinutes: 0 } as const;
          onChange({ levels: [...levels, { ...level, notify }] });
        }}
      />
    </fieldset>
  );
}
