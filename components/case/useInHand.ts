import { useEffect } from 'react';
import { takeInHand } from '../../utils/in-hand.ts';

/** Whoever has not moved for so long has gone, and wants to be told. */
const AWAY = 5 * 60_000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;

/** Keeps reminders of a case back while somebody is at it: it is shown, and there are signs of life. */
export function useInHand(caseId: string): void {
  useEffect(() => {
    let letGo: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      letGo?.();
      letGo = null;
    };
    const stay = () => {
      clearTimeout(timer);
      if (document.visibilityState !== 'visible') return leave();
      letGo ??= takeInHand(caseId);
      timer = setTimeout(leave, AWAY);
    };
    stay();
    for (const sign of SIGNS) addEventListener(sign, stay, { passive: true });
    document.addEventListener('visibilitychange', stay);
    return () => {
      clearTimeout(timer);
      leave();
      for (const sign of SIGNS) removeEventListener(sign, stay);
      document.removeEventListener('visibilitychange', stay);
    };
  }, [caseId]);
}
