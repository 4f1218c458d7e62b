import { useLiveQuery } from 'dexie-react-hooks';
import { getCases } from '../../storage/cases.ts';
import { listReminders } from '../../storage/reminders.ts';
import { Switch } from '../ui/Field.tsx';
import { useNow } from '../ui/useNow.ts';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

const SHOWN = 8;

async function lately() {
  const reminders = await listReminders(SHOWN);
  const cases = await getCases([...new Set(reminders.map((reminder) => reminder.caseId))]);
  const names = new Map(cases.map((row) => [row.id, row.author.name]));
  return reminders.map((reminder) => ({ ...reminder, name: names.get(reminder.caseId) ?? '' }));
}

export function Reminders() {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { settings, save } = useSaving();
  const told = useLiveQuery(lately, []) ?? [];
  return (
    <Section id="reminders" title="options.reminders" what="options.remindersWhat">
      <div className="card">
        <Switch
          label={t('options.reminder.notify')}
          checked={settings.reminders.notify}
          onSwitch={(notify) => save({ reminders: { notify } })}
        />
        <h3>{t('options.reminder.last')}</h3>
        {told.length === 0 && <p className="soft">{t('options.reminder.none')}</p>}
        <ul className="item-list">
          {told.map((reminder) => (
            <li className="item" key={reminder.id}>
              <bdi className="grow one-line">{reminder.name}</bdi>
              <span>
                {t(`options.reminder.${reminder.kind}`, { target: t(`step.${reminder.target}`) })}
              </span>
              <time className="soft small digits" title={words.full(reminder.at)}>
                {words.moment(reminder.at, now)}
              </time>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
