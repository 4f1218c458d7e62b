import { useEffect, useState } from 'react';
import type { MessageKey } from '../../utils/i18n.ts';
import { Macros } from '../macros/editor/Macros.tsx';
import { Mark } from '../ui/Mark.tsx';
import { ToastLine } from '../ui/Toast.tsx';
import { useWords } from '../ui/Words.tsx';
import { Accounts } from './Accounts.tsx';
import { Calendars } from './calendars/Calendars.tsx';
import { Data } from './Data.tsx';
import { Language } from './Language.tsx';
import { Learning } from './Learning.tsx';
import { LintRules } from './LintRules.tsx';
import { Networks } from './Networks.tsx';
import { PlanBar } from './plan/PlanBar.tsx';
import { PlanProvider } from './plan/PlanContext.tsx';
import { Policies } from './policies/Policies.tsx';
import { Pressing } from './pressing/Pressing.tsx';
import { Reminders } from './Reminders.tsx';
import { Routes } from './Routes.tsx';
import { Rules } from './Rules.tsx';
import { SavedWord, SaveProvider } from './SaveContext.tsx';
import { Teams } from './Teams.tsx';
import { Templates } from './Templates.tsx';
import { Variables } from './Variables.tsx';
import { WatchTerms } from './WatchTerms.tsx';

const SECTIONS: { id: string; title: MessageKey; Body: () => React.ReactNode }[] = [
  { id: 'networks', title: 'options.networks', Body: Networks },
  { id: 'rules', title: 'options.rules', Body: Rules },
  { id: 'accounts', title: 'options.accounts', Body: Accounts },
  { id: 'watch', title: 'options.watch', Body: WatchTerms },
  { id: 'teams', title: 'options.teams', Body: Teams },
  { id: 'routes', title: 'options.routes', Body: Routes },
  { id: 'learning', title: 'options.learning', Body: Learning },
  { id: 'pressing', title: 'options.pressing', Body: Pressing },
  { id: 'targets', title: 'options.targets', Body: Policies },
  { id: 'calendars', title: 'options.calendars', Body: Calendars },
  { id: 'reminders', title: 'options.reminders', Body: Reminders },
  { id: 'templates', title: 'options.templates', Body: Templates },
  { id: 'lint', title: 'options.lint', Body: LintRules },
  { id: 'macros', title: 'options.macros', Body: Macros },
  { id: 'variables', title: 'options.variables', Body: Variables },
  { id: 'language', title: 'options.language', Body: Language },
  { id: 'data', title: 'options.data', Body: Data },
];

export function Options() {
  const { t } = useWords();
  const current = useHash();
  useEffect(() => {
    document.title = `${t('app.name')} – ${t('options.title')}`;
  }, [t]);
  return (
    <SaveProvider>
      <div className="options">
        <header className="options-side">
          <div className="options-title">
            <Mark size={28} />
            <h1>{t('options.title')}</h1>
          </div>
          <nav aria-label={t('options.nav')}>
            {SECTIONS.map(({ id, title }) => (
              <a key={id} href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
                {t(title)}
              </a>
            ))}
          </nav>
          <SavedWord />
        </header>
        <main className="options-main">
          <PlanProvider>
            {SECTIONS.map(({ id, Body }) => (
              <Body key={id} />
            ))}
            <PlanBar />
          </PlanProvider>
        </main>
      </div>
      <div className="options-toast">
        <ToastLine />
      </div>
    </SaveProvider>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
