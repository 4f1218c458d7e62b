import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Weekday } from '../../../utils/sla/types.ts';
import { useWords } from '../../ui/Words.tsx';
import { Picks } from '../Picks.tsx';
import { daysOfWeek } from './windows.ts';

export function CopyDay({ day, onCopy }: { day: Weekday; onCopy: (to: Weekday[]) => void }) {
  const { t, weekday, language } = useWords();
  const [isOpen, open] = useState(false);
  const [chosen, choose] = useState<Weekday[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const others = daysOfWeek(language).filter((one) => one !== day);
  const close = () => {
    open(false);
    choose([]);
    button.current?.focus();
  };
  const label = t('calendar.copy', { day: weekday(day) });
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-quiet button-icon day-copy"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open(true))}
      >
        <Copy size={15} aria-hidden="true" />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is inside
        <div className="notice copy-days" onKeyDown={(event) => event.key === 'Escape' && close()}>
          <Picks
            label={t('calendar.copyTo', { day: weekday(day) })}
            options={others.map((value) => ({ value, name: weekday(value) }))}
            chosen={chosen}
            onChange={choose}
          />
          <div className="card-row small">
            <button
              type="button"
              className="button button-primary"
              disabled={chosen.length === 0}
              onClick={() => {
                onCopy(others.filter((one) => chosen.includes(one)));
                close();
              }}
            >
              {t('calendar.copyDo')}
            </button>
            <button type="button" className="button" onClick={() => choose(others)}>
              {t('calendar.copyAll')}
            </button>
            <button type="button" className="button button-quiet" onClick={close}>
              {t('calendar.cancel')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
