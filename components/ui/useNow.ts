import { useEffect, useState } from 'react';
import { now } from '../../utils/clock.ts';

/** The time, brought up to date twice a minute: clocks on screen show minutes. */
export function useNow(every = 30_000): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return time;
}
