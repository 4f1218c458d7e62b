import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { checkMacro, LONGEST_NAME, MOST_STEPS } from '../../../utils/macros/check.ts';
import { type Macro, type MacroStep, STEP_KINDS } from '../../../utils/macros/types.ts';
import { send } from '../../../utils/messaging/client.ts';
import type { Template } from '../../../utils/replies/types.ts';
import { useRowKeys } from '../../settings/policies/useRowKeys.ts';
import { useSaving } from '../../settings/SaveContext.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/Words.tsx';
import { ProblemLine } from './ProblemLine.tsx';
import { StepFields } from './StepFields.tsx';
import { emptyStep, tidied } from './steps.ts';

interface Props {
  macro: Macro;
  others: readonly Macro[];
  templates: readonly Template[];
  isFresh: boolean;
  onClose: () => void;
}

/** Name and steps of one macro; what is wrong stands at its place once saving was tried. */
export function MacroForm({ macro, others, templates, isFresh, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const { settings, follow } = useSaving();
  const [draft, setDraft] = useState(macro);
  const [isTried, setTried] = useState(false);
  const rows = useRowKeys(draft.steps.length);
  const problems = isTried
    ? checkMacro(tidied(draft), {
        teams: settings.teams,
        templates,
        names: others.map(({ name }) => name),
      })
    : [];
  const problemOf = (step: number | null) => problems.find((one) => one.step === step);
  const whole = problemOf(null);
  const isName = whole?.key === 'noName' || whole?.key === 'nameTwice' || whole?.key === 'name';
  const setSteps = (steps: MacroStep[]) => setDraft((before) => ({ ...before, steps }));
  const save = async () => {
    setTried(true);
    const known = {
      teams: settings.teams,
      templates,
      names: others.map(({ name }) => name),
    };
    const wanted = tidied(draft);
    if (checkMacro(wanted, known).length > 0) return;
    if (await follow(send('macros:save', { macro: wanted }))) onClose();
  };
  const move = (from: number, by: -1 | 1) => {
    const step = draft.steps[from];
    if (!step) return;
    rows.move(from, by);
    setSteps(draft.steps.toSpliced(from, 1).toSpliced(from + by, 0, step));
  };
  const free = STEP_KINDS.map((kind) => ({ value: kind, name: t(`macro.step.${kind}`) }));
  return (
    <form
      className="macro-form"
      aria-label={macro.name || t('macros.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('macros.name')}
        value={draft.name}
        autoFocus
        refusal={isName && whole ? t(`macro.bad.${whole.key}`, { max: LONGEST_NAME }) : null}
        onChange={(event) => setDraft((before) => ({ ...before, name: event.target.value }))}
      />
      <h3>{t('macros.steps')}</h3>
      {draft.steps.length > 0 && (
        <ol className="macro-step-list">
          {draft.steps.map((step, index) => (
            <li key={rows.keys[index]}>
              <fieldset className="macro-step">
                <legend>
                  {t('macros.step', { n: index + 1, what: t(`macro.step.${step.do}`) })}
                </legend>
                <StepTools
                  n={index + 1}
                  isLast={index === draft.steps.length - 1}
                  onMove={(by) => move(index, by)}
                  onRemove={() => {
                    rows.drop(index);
                    setSteps(draft.steps.toSpliced(index, 1));
                  }}
                />
                <StepFields
                  step={step}
                  templates={templates}
                  onChange={(next) => setSteps(draft.steps.with(index, next))}
                />
                <StepProblem problem={problemOf(index)} />
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      {!isName && whole && <ProblemLine problem={whole} />}
      {draft.steps.length < MOST_STEPS && (
        <SelectField
          label={t('macros.addStep')}
          value=""
          choices={[{ value: '' as const, name: '–' }, ...free]}
          onChoose={(kind) => kind && setSteps([...draft.steps, emptyStep(kind, settings)])}
        />
      )}
      <div className="form-end">
        <button type="submit" className="button">
          {t('panel.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('panel.cancel')}
        </button>
        <span className="grow" />
        {!isFresh && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void follow(send('macros:remove', { id: macro.id })).then(onClose)}
          >
            {t('options.templateDelete')}
          </button>
        )}
      </div>
    </form>
  );
}

function StepProblem({
  problem,
}: {
  problem: Parameters<typeof ProblemLine>[0]['problem'] | undefined;
}) {
  return problem ? <ProblemLine problem={problem} /> : null;
}

function StepTools({
  n,
  isLast,
  onMove,
  onRemove,
}: {
  n: number;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const tools = [
    { word: t('macros.stepUp', { n }), Icon: ArrowUp, off: n === 1, go: () => onMove(-1) },
    { word: t('macros.stepDown', { n }), Icon: ArrowDown, off: isLast, go: () => onMove(1) },
    { word: t('macros.stepRemove', { n }), Icon: Trash2, off: false, go: onRemove },
  ];
  return (
    <div className="macro-step-tools">
      {tools.map(({ word, Icon, off, go }) => (
        <IconButton key={word} name={word} Icon={Icon} disabled={off} onClick={go} />
      ))}
    </div>
  );
}
