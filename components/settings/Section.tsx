import type { ReactNode } from 'react';
import type { MessageKey } from '../../utils/i18n.ts';
import { useWords } from '../ui/Words.tsx';

export function Section({
  id,
  title,
  what,
  children,
}: {
  id: string;
  title: MessageKey;
  what: MessageKey;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{t(title)}</h2>
        <p className="soft">{t(what)}</p>
      </header>
      {children}
    </section>
  );
}
