import type { Words } from '../i18n.ts';
import type { Macro } from './types.ts';

/**
 * The macros that a fresh installation has, in the person's language. They are stored with the
 * first change, and from then on they are the person's own.
 */
export function builtInMacros({ t }: Pick<Words, 't'>): Macro[] {
  return [
    {
      id: 'late',
      name: t('macro.builtin.late'),
      steps: [
        { do: 'reply', templates: { en: 'en.late', fa: 'fa.late' } },
        { do: 'tag', add: [t('macro.builtin.lateTag')], remove: [] },
        { do: 'escalate', team: 'care', reason: t('macro.builtin.lateReason') },
        { do: 'wait' },
      ],
    },
    {
      id: 'praise',
      name: t('macro.builtin.praise'),
      steps: [
        { do: 'reply', templates: { en: 'en.thank', fa: 'fa.thank' } },
        // Not resolved here: the thanks would lie unsent in a closed case. Sending them ends it.
        { do: 'tag', add: [t('macro.builtin.praiseTag')], remove: [] },
      ],
    },
    {
      id: 'spam',
      name: t('macro.builtin.spam'),
      steps: [{ do: 'tag', add: [t('macro.builtin.spamTag')], remove: [] }, { do: 'resolve' }],
    },
  ];
}
