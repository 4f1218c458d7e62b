import { useRef, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import type { Correction } from '../../utils/cases/types.ts';
import { unjudgedLanguage } from '../../utils/cases/unjudged.ts';
import type { Words } from '../../utils/i18n.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { LEARNED } from '../../utils/triage/learning/lessons.ts';
import { INTENTS, SENTIMENTS, URGENCIES } from '../../utils/triage/types.ts';
import { useAct } from '../ui/useAct.ts';
import { useSettings, useWords } from '../ui/Words.tsx';

type Part = 'sentiment' | 'intent' | 'urgency' | 'team' | 'needsReply';

interface Option {
  name: string;
  on: boolean;
  change: Correction;
}

/**
 * How the engine reads the comment; pressing a label shows why, and one more press corrects it.
 * @param first the label that is open from the start
 */
export function TriageChips({ row, first = null }: { row: StoredCase; first?: Part | null }) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const [open, setOpen] = useState<Part | null>(first);
  const section = useRef<HTMLElement>(null);
  // What was pressed goes away with its choices: the focus goes back to the label they belong to.
  const close = () => {
    section.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const intents = row.intents.map((intent) => t(`intent.${intent}`));
  const parts: { part: Part; label: string; value: string }[] = [
    { part: 'sentiment', label: t('triage.feeling'), value: t(`sentiment.${row.sentiment}`) },
    { part: 'intent', label: t('triage.about'), value: words.list(intents) || '–' },
    { part: 'urgency', label: t('triage.urgency'), value: t(`urgency.${row.urgency}`) },
    { part: 'team', label: t('triage.team'), value: teamName(row.team, settings, words) },
    {
      part: 'needsReply',
      label: t('triage.needsReply'),
      value: t(row.needsReply ? 'triage.needsReply' : 'triage.noReply'),
    },
  ];
  return (
    <section className="triage" ref={section} aria-label={t('triage.label')}>
      <div className="chips">
        {parts.map(({ part, label, value }) => (
          <button
            key={part}
            type="button"
            className="chip"
            aria-expanded={open === part}
            aria-label={t('triage.change', { label, value })}
            title={t('triage.why')}
            onClick={() => setOpen(open === part ? null : part)}
          >
            {value}
          </button>
        ))}
        <span className="small soft triage-unsure">{certainty(row, t)}</span>
      </div>
      <Foreign row={row} />
      {open && <Correct row={row} part={open} onDone={close} />}
    </section>
  );
}

/** Says so where the comment is in a language that the engine cannot judge. */
function Foreign({ row }: { row: StoredCase }) {
  const { t, languageName } = useWords();
  const tag = unjudgedLanguage(row.triage, row.text);
  if (tag === null) return null;
  return (
    <p className="small soft" role="note">
      {tag === 'und'
        ? t('triage.noLanguage')
        : t('triage.foreign', { language: languageName(tag) })}
    </p>
  );
}

function Correct({ row, part, onDone }: { row: StoredCase; part: Part; onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const act = useAct();
  const reasons = (row.triage?.reasons ?? []).filter(({ label }) => label.startsWith(`${part}:`));
  const because = [...new Set(reasons.flatMap((reason) => reason.words))];
  const options: Record<Part, () => Option[]> = {
    sentiment: () =>
      SENTIMENTS.map((id) => ({
        name: t(`sentiment.${id}`),
        on: row.sentiment === id,
        change: { sentiment: id },
      })),
    intent: () =>
      INTENTS.map((id) => {
        const on = row.intents.includes(id);
        const intents = on ? row.intents.filter((own) => own !== id) : [...row.intents, id];
        return { name: t(`intent.${id}`), on, change: { intents } };
      }),
    urgency: () =>
      URGENCIES.map((id) => ({
        name: t(`urgency.${id}`),
        on: row.urgency === id,
        change: { urgency: id },
      })),
    team: () =>
      [...settings.teams.map((team) => team.id), 'none'].map((id) => ({
        name: teamName(id, settings, words),
        on: row.team === id,
        change: { team: id },
      })),
    needsReply: () =>
      [true, false].map((needsReply) => ({
        name: t(needsReply ? 'triage.needsReply' : 'triage.noReply'),
        on: row.needsReply === needsReply,
        change: { needsReply },
      })),
  };
  return (
    <div className="correct">
      {because.length > 0 && (
        <p className="small soft">{t('triage.because', { words: words.join(because) })}</p>
      )}
      <div className="chips">
        {options[part]().map(({ name, on, change }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={on}
            onClick={() => {
              if (part !== 'intent') onDone();
              if (!on || part === 'intent') {
                void act(row.id, { do: 'correct', changes: change }, t('triage.corrected'));
              }
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

function certainty(row: StoredCase, t: Words['t']): string {
  if (Object.keys(row.corrections).length > 0) return t('triage.byYou');
  if (row.triage?.reasons.some(({ label }) => label === LEARNED)) return t('triage.learned');
  return row.triage && row.triage.confidence < 0.5 ? t('triage.unsure') : '';
}
