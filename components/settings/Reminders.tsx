import { Switch } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { QuietHours } from './policies/QuietHours.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

export function Reminders() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { reminders } = settings;
  return (
    <Section id="reminders" title="options.reminders" what="options.remindersWhat">
      <div className="card">
        <Switch
          label={t('options.reminder.notify')}
          checked={reminders.notify}
          onSwitch={(notify) => save({ reminders: { ...reminders, notify } })}
        />
        <QuietHours
          quiet={reminders.quiet}
          onChange={(quiet) => save({ reminders: { ...reminders, quiet } })}
        />
        <p className="soft small">{t('options.quietList')}</p>
      </div>
    </Section>
  );
}
