import { useEffect, useId, useRef, useState } from 'react';
import type { ReminderSettings } from '../../../utils/settings/types.ts';
import { TIME_OF_DAY } from '../../../utils/sla/check.ts';
import { Refusal, Switch, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

type Quiet = NonNullable<ReminderSettings['quiet']>;

const FIRST: Quiet = { from: '22:00', to: '08:00' };
const PAUSE = 600;

/** Why these hours cannot be kept; null where they can. */
export function quietFault({ from, to }: Quiet): 'options.quietTime' | 'options.quietSame' | null {
  if (!TIME_OF_DAY.test(from) || !TIME_OF_DAY.test(to)) return 'options.quietTime';
  return from === to ? 'options.quietSame' : null;
}

interface Props {
  quiet: Quiet | null;
  onChange: (quiet: Quiet | null) => void;
}

/** The hours in which nothing is told; they may pass midnight. */
export function QuietHours({ quiet, onChange }: Props) {
  const { t, time } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(quiet ?? FIRST);
  const [isTyping, setTyping] = useState(false);
  const isOn = quiet !== null;
  const { from, to } = quiet ?? typed;
  useEffect(() => {
    if (isOn) setTyped({ from, to });
  }, [isOn, from, to]);
  const fault = quietFault(typed);
  const keep = () => {
    setTyping(false);
    if (!fault && quiet && (typed.from !== from || typed.to !== to)) onChange(typed);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const type = (part: Partial<Quiet>) => {
    setTyping(true);
    setTyped({ ...typed, ...part });
  };
  return (
    <fieldset className="policy-quiet" aria-describedby={`${id}-what`}>
      <legend className="hidden-word">{t('options.quiet')}</legend>
      <Switch
        label={t('options.quietOn')}
        checked={isOn}
        onSwitch={(on) => onChange(on ? (fault ? FIRST : typed) : null)}
      />
      {isOn && (
        <div className="fields">
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              label={t(end === 'from' ? 'options.quietFrom' : 'options.quietTo')}
              type="time"
              value={typed[end]}
              onBlur={keep}
              onChange={(event) => type({ [end]: event.target.value })}
            />
          ))}
        </div>
      )}
      {isOn && fault && !isTyping && <Refusal>{t(fault)}</Refusal>}
      {isOn && (
        <p>
          {t(from < to ? 'options.quietDay' : 'options.quietNight', {
            from: time(from),
            to: time(to),
          })}
        </p>
      )}
      <p className="soft small" id={`${id}-what`}>
        {t('options.quietWhat')}
      </p>
    </fieldset>
  );
}
