import { useState } from 'react';
import type { MacroStep } from '../../../utils/macros/types.ts';
import type { ReplyLanguage, Template } from '../../../utils/replies/types.ts';
import { teamName } from '../../../utils/settings/team-name.ts';
import { DurationField } from '../../settings/policies/DurationField.tsx';
import { useSaving } from '../../settings/SaveContext.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

interface Props<S extends MacroStep = MacroStep> {
  step: S;
  templates: readonly Template[];
  onChange: (step: MacroStep) => void;
}

type Of<K extends MacroStep['do']> = Props<Extract<MacroStep, { do: K }>>;

/** What a step needs to know; nothing for those that say it all by their name. */
export function StepFields({ step, ...more }: Props) {
  switch (step.do) {
    case 'reply':
      return <ReplyFields step={step} {...more} />;
    case 'tag':
      return <TagFields step={step} {...more} />;
    case 'escalate':
      return <EscalateFields step={step} {...more} />;
    case 'assign':
      return <AssignFields step={step} {...more} />;
    case 'note':
      return <NoteFields step={step} {...more} />;
    case 'snooze':
      return <SnoozeFields step={step} {...more} />;
    default:
      return null;
  }
}

/** Of a template, as much as tells it from others in a list, in UTF-16 units. */
const SHOWN = 70;

function ReplyFields({ step, templates, onChange }: Of<'reply'>) {
  const { t } = useWords();
  const field = (language: ReplyLanguage) => {
    const own = templates.filter((one) => one.language === language && !one.disabled);
    const chosen = step.templates[language] ?? '';
    const gone = chosen !== '' && !own.some(({ id }) => id === chosen);
    return (
      <SelectField
        label={t(language === 'en' ? 'macros.templateEn' : 'macros.templateFa')}
        value={chosen}
        choices={[
          { value: '', name: t('macros.noTemplate') },
          ...(gone ? [{ value: chosen, name: t('macro.bad.templateGone') }] : []),
          ...own.map(({ id, text, step: kind, channel }) => ({
            value: id,
            name: `${t(`kind.${kind}`)} (${t(`channel.${channel}`)}): ${text.slice(0, SHOWN).toWellFormed()}`,
          })),
        ]}
        onChoose={(id) => {
          const { [language]: _, ...rest } = step.templates;
          onChange({ ...step, templates: id === '' ? rest : { ...rest, [language]: id } });
        }}
      />
    );
  };
  return (
    <div className="macro-step-fields">
      {field('en')}
      {field('fa')}
    </div>
  );
}

function TagFields({ step, onChange }: Of<'tag'>) {
  const { t } = useWords();
  return (
    <div className="macro-step-fields">
      <TagsField
        label={t('macros.tagsAdd')}
        tags={step.add}
        onChange={(add) => onChange({ ...step, add })}
      />
      <TagsField
        label={t('macros.tagsRemove')}
        tags={step.remove}
        onChange={(remove) => onChange({ ...step, remove })}
      />
    </div>
  );
}

function TagsField({
  label,
  tags,
  onChange,
}: {
  label: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const { t, join } = useWords();
  // What is typed stays as it is typed: a comma at the end is not taken away again.
  const [text, setText] = useState(() => join([...tags]));
  return (
    <TextField
      label={label}
      placeholder={t('macros.tagsHint')}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(event.target.value.split(/[,،]/));
      }}
    />
  );
}

function EscalateFields({ step, onChange }: Of<'escalate'>) {
  const words = useWords();
  const { settings } = useSaving();
  const isKnown = settings.teams.some(({ id }) => id === step.team);
  const ids = [...settings.teams.map(({ id }) => id), ...(isKnown ? [] : [step.team])];
  return (
    <div className="macro-step-fields">
      <SelectField
        label={words.t('escalate.team')}
        value={step.team}
        choices={ids.map((id) => ({ value: id, name: teamName(id, settings, words) }))}
        onChoose={(team) => onChange({ ...step, team })}
      />
      <TextField
        label={words.t('escalate.reason')}
        placeholder={words.t('escalate.reasonHint')}
        maxLength={5000}
        value={step.reason}
        onChange={(event) => onChange({ ...step, reason: event.target.value })}
      />
    </div>
  );
}

function AssignFields({ step, onChange }: Of<'assign'>) {
  const { t } = useWords();
  return (
    <div className="macro-step-fields">
      <TextField
        label={t('assign.label')}
        placeholder={t('macros.assignHint')}
        maxLength={500}
        value={step.person}
        onChange={(event) => onChange({ ...step, person: event.target.value })}
      />
    </div>
  );
}

function NoteFields({ step, onChange }: Of<'note'>) {
  const { t } = useWords();
  return (
    <div className="macro-step-fields">
      <TextField
        label={t('note.label')}
        placeholder={t('note.hint')}
        maxLength={20_000}
        value={step.text}
        onChange={(event) => onChange({ ...step, text: event.target.value })}
      />
    </div>
  );
}

function SnoozeFields({ step, onChange }: Of<'snooze'>) {
  const { t } = useWords();
  const [minutes, setMinutes] = useState(step.minutes ?? 24 * 60);
  return (
    <div className="macro-step-fields">
      <SelectField
        label={t('macros.snoozeHow')}
        value={step.minutes === null ? 'answer' : 'span'}
        choices={[
          { value: 'span', name: t('macros.snoozeSpan') },
          { value: 'answer', name: t('snooze.answer') },
        ]}
        onChoose={(how) => onChange({ ...step, minutes: how === 'answer' ? null : minutes })}
      />
      {step.minutes !== null && (
        <DurationField
          label={t('macros.snoozeFor')}
          minutes={step.minutes}
          onChange={(next) => {
            setMinutes(next);
            onChange({ ...step, minutes: next });
          }}
        />
      )}
    </div>
  );
}
