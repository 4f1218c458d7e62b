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

function wordOf(clock: Clock, now: number, words: Words): string {
  const open = clock.state === 'running' || clock.state === 'at_risk' || clock.state === 'breached';
  if (open && clock.due !== null) return words.distance(clock.due, now);
  return words.t(`clock.${clock.state}`);
}

export function ClockMark({ clock, now }: { clock: Clock; now: number }) {
  const words = useWords();
  const Icon = ICONS[clock.state];
  const due = clock.due === null ? '' : ` ${words.full(clock.due)}`;
  return (
    <span
      className={`clock clock-${clock.state}`}
      title={`${words.t(`clock.${clock.state}Hint`)}${due}`}
    >
      <Icon size={14} aria-hidden="true" />
      <span className="hidden-word">{words.t(`clock.${clock.state}`)}, </span>
      {wordOf(clock, now, words)}
    </span>
  );
}
