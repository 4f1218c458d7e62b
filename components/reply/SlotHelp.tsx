import type { MessageKey } from '../../utils/i18n.ts';
import { useWords } from '../ui/Words.tsx';

const LINES: { slots: string[]; what: MessageKey }[] = [
  { slots: ['{{name|there}}'], what: 'slot.help.name' },
  { slots: ['{{name:ezafe}}', '{{name:vocative}}'], what: 'slot.help.joined' },
  { slots: ['{{choice:today|tomorrow}}'], what: 'slot.help.choice' },
  { slots: ['{{greeting}}'], what: 'slot.help.greeting' },
  { slots: ['{{until}}'], what: 'slot.help.until' },
  { slots: ['{{today}}', '{{weekday}}'], what: 'slot.help.today' },
  { slots: ['{{post}}', '{{product}}', '{{team}}', '{{account}}'], what: 'slot.help.case' },
  { slots: ['{{contact}}', '{{link}}', '{{answer}}'], what: 'slot.help.own' },
];

/** What can be written between braces: a short list, folded away until it is wanted. */
export function SlotHelp() {
  const { t } = useWords();
  return (
    <details className="slot-help small">
      <summary>{t('slot.help')}</summary>
      <dl>
        {LINES.map(({ slots, what }) => (
          <div key={what}>
            <dt>
              {slots.map((slot) => (
                <code key={slot} dir="ltr">
                  {slot}
                </code>
              ))}
            </dt>
            <dd className="soft">{t(what)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t('slot.help.refused')}</p>
    </details>
  );
}
