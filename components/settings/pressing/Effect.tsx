import type { StoredCase } from '../../../storage/cases.ts';
import type { MessageKey } from '../../../utils/i18n.ts';
import type { WhatIf } from '../../../utils/triage/what-if.ts';
import { DecidedText } from '../../ui/DecidedText.tsx';
import { useWords } from '../../ui/Words.tsx';

/** Examples of one list; the rest is counted. */
const SHOWN = 4;
/** Of one comment, in UTF-16 units: a line, however wide. */
const LINE = 300;

/** What a threshold would have done: in numbers, and in the person's own cases. */
export function Effect({ effect }: { effect: WhatIf<StoredCase> }) {
  const { t } = useWords();
  const { total, marked, needed, caught, calm, wrong, unread } = effect;
  if (total === 0) {
    return (
      <p className="soft">
        {unread > 0 ? t('pressing.unread', { n: unread }) : t('pressing.noCases')}
      </p>
    );
  }
  return (
    <div className="pressing-effect">
      <ul className="pressing-facts digits">
        <Fact share={marked / total}>
          {t('pressing.marked', { n: marked, total })}
          <Rate aWeek={effect.aWeek} />
        </Fact>
        {needed > 0 ? (
          <Fact share={caught / needed}>{t('pressing.needed', { caught, n: needed })}</Fact>
        ) : (
          <li className="soft">{t('pressing.neededNone')}</li>
        )}
        {calm > 0 && (
          <Fact share={wrong / calm}>{t('pressing.calm', { marked: wrong, n: calm })}</Fact>
        )}
        {unread > 0 && <li className="soft small">{t('pressing.unread', { n: unread })}</li>}
      </ul>
      <Examples title="pressing.missed" cases={effect.missed} />
      <Examples title="pressing.new" cases={effect.added} />
      <Examples title="pressing.gone" cases={effect.removed} />
    </div>
  );
}

function Fact({ share, children }: { share: number; children: React.ReactNode }) {
  return (
    <li>
      <p>{children}</p>
      <div className="pressing-bar" aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </li>
  );
}

function Rate({ aWeek }: { aWeek: number | null }) {
  const { t } = useWords();
  if (aWeek === null) return null;
  const said =
    aWeek >= 10
      ? t('pressing.aDay', { n: Math.round(aWeek / 7) })
      : aWeek >= 1
        ? t('pressing.aWeek', { n: Math.round(aWeek) })
        : t('pressing.lessThanWeekly');
  return <span className="soft"> · {said}</span>;
}

function Examples({ title, cases }: { title: MessageKey; cases: StoredCase[] }) {
  const { t, number } = useWords();
  if (cases.length === 0) return null;
  return (
    <section className="pressing-examples" aria-label={t(title)}>
      <h3>
        {t(title)} <span className="soft digits">{number(cases.length)}</span>
      </h3>
      <ul>
        {cases.slice(0, SHOWN).map((row) => (
          <li key={row.id} className="one-line" dir="auto">
            <DecidedText text={row.text.slice(0, LINE).toWellFormed()} triage={row.triage} />
          </li>
        ))}
      </ul>
      {cases.length > SHOWN && (
        <p className="small soft">{t('pressing.andMore', { n: cases.length - SHOWN })}</p>
      )}
    </section>
  );
}
