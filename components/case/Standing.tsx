import type { StoredCase } from '../../storage/cases.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { useSettings, useWords } from '../ui/Words.tsx';
import { Contact } from './Contact.tsx';

/** Where the case stands, where that is not simply “open”. */
export function Standing({ row, now }: { row: StoredCase; now: number }) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const { escalation, status, snooze, clock } = row;
  const lines: string[] = [];
  if (status === 'void') lines.push(t('case.deleted'));
  if (status === 'waiting') lines.push(t('case.waitingNow'));
  if (status === 'snoozed' && snooze) {
    lines.push(
      snooze.until === null
        ? t('case.snoozedForAnswer')
        : t('case.snoozedUntil', { time: words.when(snooze.until, now) }),
    );
  }
  const resolved = clock.resolutions.at(-1);
  if (status === 'resolved' && resolved) {
    lines.push(t('case.resolvedNow', { time: words.when(resolved.at, now) }));
  }
  if (lines.length === 0 && !escalation) return null;
  return (
    <div className="notice standing">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {escalation && (
        <>
          <p>
            {t('case.escalatedTo', {
              team: teamName(escalation.team, settings, words),
              time: words.when(escalation.at, now),
            })}
          </p>
          {escalation.reason && (
            <p className="soft words" dir="auto">
              {escalation.reason}
            </p>
          )}
          <Contact row={row} team={escalation.team} reason={escalation.reason} />
        </>
      )}
    </div>
  );
}
