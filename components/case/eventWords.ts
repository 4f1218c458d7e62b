import type { CaseEvent, Correction } from '../../utils/cases/types.ts';
import type { Words } from '../../utils/i18n.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { labelsOf } from '../ui/labelsOf.ts';

export interface EventWords {
  title: string;
  /** What was written, where that is part of the event. */
  quote?: string;
}

/** Of many drafts only the last before each other event is worth a line. */
export function worthTelling(events: readonly CaseEvent[]): CaseEvent[] {
  return events.filter((event, index) => {
    if (event.type !== 'drafted') return true;
    return event.text !== '' && events[index + 1]?.type !== 'drafted';
  });
}

export function eventWords(
  event: CaseEvent,
  all: readonly CaseEvent[],
  words: Words,
  settings: Settings,
  now: number,
): EventWords {
  const { t } = words;
  const labels = (changes: Correction) => words.list(labelsOf(changes, words, settings));
  switch (event.type) {
    case 'captured': {
      const terms = words.join(event.watchTerms);
      return { title: t('event.captured', { reason: t(`reason.${event.why}`, { terms }) }) };
    }
    case 'triaged':
      return { title: t('event.triaged', { labels: labels(event.triage) }) };
    case 'corrected':
      return { title: t('event.corrected', { labels: labels(event.changes) }) };
    case 'drafted':
      return { title: t('event.drafted'), quote: event.text };
    case 'inserted':
      return { title: t(event.ok ? 'event.inserted' : 'event.insertedNot'), quote: event.text };
    case 'answered':
      return {
        title: t(event.via === 'dm' ? 'event.answeredDm' : 'event.answered'),
        quote: event.text,
      };
    case 'customerReplied':
    case 'editedOnPage':
    case 'noted':
      return { title: t(`event.${event.type}`), quote: event.text };
    case 'movedToDm':
      return { title: t('event.movedToDm'), quote: event.publicText };
    case 'escalated': {
      const team = teamName(event.team, settings, words);
      return { title: t('event.escalated', { team }), quote: event.reason };
    }
    case 'assigned':
      return {
        title: event.person ? t('event.assigned', { name: event.person }) : t('event.unassigned'),
      };
    case 'snoozed':
      return {
        title:
          event.until === null
            ? t('event.snoozedForAnswer')
            : t('event.snoozed', { time: words.moment(event.until, now) }),
      };
    case 'tagged': {
      const tags = [...event.add, ...event.remove.map((tag) => `−${tag}`)];
      return { title: t('event.tagged', { tags: words.join(tags) }) };
    }
    case 'undone': {
      const undone = all.find((other) => other.id === event.eventId);
      if (!undone || undone.type === 'undone') return { title: t('event.undoneUnknown') };
      return {
        title: t('event.undone', { what: eventWords(undone, all, words, settings, now).title }),
      };
    }
    default:
      return { title: words.say(`event.${event.type}`, 'error.unknown') };
  }
}
