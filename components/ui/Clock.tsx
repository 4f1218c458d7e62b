import {
  AlarmClock,
  Ban,
  Check,
  CheckCheck,
  CircleAlert,
  Clock3,
  History,
  type LucideIcon,
  Pause,
} from 'lucide-react';
import type { Words } from '../../utils/i18n.ts';
import type { Clock, ClockState } from '../../utils/sla/types.ts';
import { useWords } from './Words.tsx';

/** Each state has its own icon and word: colour is never the only sign. */
const ICONS: Record<ClockState, LucideIcon> = {
  running: Clock3,
  at_risk: AlarmClock,
  paused: Pause,
  met: Check,
  breached: CircleAlert,
  breached_met: CheckCheck,
  void: Ban,
  late_on_arrival: History,
};

const isOpen = ({ state }: Clock) =>
  state === 'running' || state === 'at_risk' || state === 'breached';

function wordOf(clock: Clock, now: number, words: Words): string {
  if (isOpen(clock) && clock.due !== null) return words.distance(clock.due, now);
  return words.t(`clock.${clock.state}`);
}

/** How far off, and when: `3 h left, 14:05`; where room is short, when is said to readers alone. */
export function ClockMark({
  clock,
  now,
  about,
}: {
  clock: Clock;
  now: number;
  /** The posted time is an estimate, and so is what is reckoned from it. */
  about: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const Icon = ICONS[clock.state];
  const at = clock.at ?? clock.due;
  const say = (text: string) => (about ? t('clock.about', { time: text }) : text);
  const hint = [
    t(`clock.${clock.state}Hint`),
    at === null ? '' : words.full(at),
    about ? t('clock.aboutHint') : '',
  ];
  return (
    <span className={`clock clock-${clock.state}`} title={hint.filter(Boolean).join(' ')}>
      <Icon size={14} aria-hidden="true" />
      <span className="hidden-word">{t(`clock.${clock.state}`)}, </span>
      {isOpen(clock) ? say(wordOf(clock, now, words)) : wordOf(clock, now, words)}
      {at !== null && (
        <time className="clock-at" dateTime={new Date(at).toISOString()}>
          {words.moment(at, now)}
        </time>
      )}
    </span>
  );
}
