import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { MOST_WARNINGS } from '../../../utils/sla/check.ts';
import { useWords } from '../../ui/Words.tsx';
import { checkShare, numberOf } from '../checks.ts';
import { Adder } from './Adder.tsx';
import { DraftText } from './DraftText.tsx';
import { DurationField } from './DurationField.tsx';
import type { FieldsProps } from './PolicyForm.tsx';
import { useRowKeys } from './useRowKeys.ts';

/** Minutes that a new warning begins with: the first that is not there yet. */
const BEGINNINGS = [60, 30, 15, 120];

/** From when a target is at risk, and the warnings before it is due. */
export function AheadFields({ policy, why, onChange }: FieldsProps) {
  const words = useWords();
  const { t } = words;
  const { warnBefore, riskAt } = policy;
  const rows = useRowKeys(warnBefore.length);
  const fresh = useRef<HTMLInputElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (isAdding.current) fresh.current?.focus();
    isAdding.current = false;
  }, [warnBefore.length]);
  const change = (index: number, minutes: number) =>
    onChange({ warnBefore: warnBefore.with(index, minutes) });
  const isFull = warnBefore.length >= MOST_WARNINGS;
  const general = why('warnBefore');
  return (
    <fieldset className="policy-part">
      <legend>{t('policy.ahead')}</legend>
      <div className="policy-share">
        <DraftText
          label={t('policy.riskAt')}
          inputMode="decimal"
          value={riskAt}
          write={(share) => words.number(Math.round(share * 10_000) / 100)}
          read={(text) => {
            const refused = checkShare(text);
            if (!refused) return { value: Math.round(numberOf(text) * 100) / 10_000 };
            const kept = t('policy.keptShare', { share: words.percent(riskAt) });
            return { refusal: `${t(refused.key, refused.params)} ${kept}` };
          }}
          problem={why('riskAt')}
          onChange={(share) => onChange({ riskAt: share })}
        />
      </div>
      {warnBefore.map((minutes, index) => (
        <div className="fields" key={rows.keys[index]}>
          <DurationField
            label={t('policy.warning', { n: index + 1 })}
            minutes={minutes}
            problem={why(`warnBefore.${index}`)}
            inputRef={index === warnBefore.length - 1 ? fresh : undefined}
            onChange={(next) => change(index, next)}
          />
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t('panel.remove', { name: t('policy.warningOne', { n: index + 1 }) })}
            onClick={() => {
              rows.drop(index);
              onChange({ warnBefore: warnBefore.toSpliced(index, 1) });
              adder.current?.focus();
            }}
          >
            <Trash2 size={15} aria-hidden="true" />
          </button>
        </div>
      ))}
      {general && <p className="refusal">{general}</p>}
      <Adder
        word={t('policy.warningNew')}
        full={isFull ? t('policy.warningsFull', { max: MOST_WARNINGS }) : null}
        buttonRef={adder}
        onAdd={() => {
          isAdding.current = true;
          const minutes = BEGINNINGS.find((own) => !warnBefore.includes(own)) ?? 1;
          onChange({ warnBefore: [...warnBefore, minutes] });
        }}
      />
    </fieldset>
  );
}
