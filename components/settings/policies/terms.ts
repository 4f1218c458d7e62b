import type { Words } from '../../../utils/i18n.ts';
import type { Calendar, StoredPolicy } from '../../../utils/sla/plan.ts';
import { isDefault } from './list.ts';

/** What a policy is called: its name, or that it has none. */
export function policyName(policy: StoredPolicy, { t }: Words): string {
  if (policy.name.trim() !== '') return policy.name;
  return t(isDefault(policy) ? 'policy.default' : 'policy.unnamed');
}

/** Which cases a policy is for, in words: `Crisis on Instagram`, `All cases tagged vip`. */
export function casesOf(policy: StoredPolicy, words: Words): string {
  const { t } = words;
  const { priorities, intents, networks, tags } = policy.match;
  if (isDefault(policy)) return t('policy.who.rest');
  const urgencies = oneOf(
    priorities.map((id) => t(`urgency.${id}`)),
    words,
  );
  const about = oneOf(
    intents.map((id) => t(`intent.${id}`)),
    words,
  );
  const names = oneOf(
    networks.map((id) => t(`network.${id}`)),
    words,
  );
  const parts = [
    urgencies || about || t('policy.who.all'),
    urgencies && about && t('policy.who.about', { names: about }),
    names && t('policy.who.on', { names }),
    tags.length > 0 && t('policy.who.tagged', { names: oneOf(tags, words) }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A policy in one sentence: its cases, its targets and its hours. */
export function sentenceOf(
  policy: StoredPolicy,
  calendars: readonly Calendar[],
  words: Words,
): string {
  const { t } = words;
  const { acknowledge, nextReply, resolve } = policy;
  const within = (minutes: number) => ({ time: words.span(minutes) });
  const terms = [
    t('policy.terms.acknowledge', within(acknowledge.minutes)),
    nextReply && t('policy.terms.nextReply', within(nextReply.minutes)),
    t('policy.terms.resolve', within(resolve.minutes)),
    policy.calendar !== null && hoursOf(policy.calendar, calendars, words),
  ];
  return t('policy.sentence', {
    cases: casesOf(policy, words),
    terms: words.join(terms.filter((term) => typeof term === 'string')),
  });
}

function hoursOf(id: string, calendars: readonly Calendar[], { t }: Words): string {
  const name = calendars.find((calendar) => calendar.id === id)?.name;
  if (name === undefined) return t('policy.terms.goneHours');
  return t('policy.terms.hours', { calendar: name.trim() || t('policy.unnamedHours') });
}

/** `a, b or c`; nothing where there is nothing. */
export function oneOf(items: readonly string[], words: Words): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return words.t('policy.or', { some: words.join(items.slice(0, -1)), last });
}
