import { browserZone } from '../../../utils/clock.ts';
import { isTimeZone } from '../../../utils/sla/temporal.ts';
import { useNow } from '../../ui/useNow.ts';
import { useWords } from '../../ui/Words.tsx';
import { SavedText } from '../SavedText.tsx';
import { timeIn } from './moments.ts';

const NAMES = 'time-zone-names';
const ZONES = [...new Set([browserZone(), ...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/** Suggestions for all zone fields, the browser's own first. */
export function ZoneNames() {
  return (
    <datalist id={NAMES}>
      {ZONES.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}

export function Zone({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const words = useWords();
  const now = useNow();
  const time = timeIn(zone, now);
  return (
    <div className="zone">
      <SavedText
        label={words.t('calendar.zone')}
        value={zone}
        dir="ltr"
        list={NAMES}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        check={(text) =>
          isTimeZone(text.trim()) ? null : { key: 'bad.sla.zone', params: { zone: text.trim() } }
        }
        onSave={(text) => onChange(usualName(text.trim()))}
      />
      {time !== null && (
        <p className="soft small digits">
          {words.t('calendar.zoneNow', { time: words.time(time) })}
        </p>
      )}
    </div>
  );
}

/** `asia/tehran` as it is usually written. */
function usualName(typed: string): string {
  return ZONES.find((zone) => zone.toLowerCase() === typed.toLowerCase()) ?? typed;
}
