import { useLiveQuery } from 'dexie-react-hooks';
import { Copy, Pencil } from 'lucide-react';
import { useState } from 'react';
import { listMacros } from '../../../storage/macros.ts';
import { listTemplates } from '../../../storage/templates.ts';
import { builtInMacros } from '../../../utils/macros/builtin.ts';
import { checkMacro } from '../../../utils/macros/check.ts';
import type { Macro } from '../../../utils/macros/types.ts';
import { send } from '../../../utils/messaging/client.ts';
import type { Template } from '../../../utils/replies/types.ts';
import { useSaving } from '../../settings/SaveContext.tsx';
import { Section } from '../../settings/Section.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/Words.tsx';
import { stepWords } from '../stepWords.ts';
import { MacroForm } from './MacroForm.tsx';
import { ProblemLine } from './ProblemLine.tsx';

/** The person's macros: add, change, duplicate, remove. */
export function Macros() {
  const words = useWords();
  const { t } = words;
  const { follow } = useSaving();
  const macros = useLiveQuery(() => listMacros(words), [words]) ?? [];
  const templates = useLiveQuery(listTemplates, []);
  const [editing, setEditing] = useState<Macro | null>(null);
  const isFresh = editing !== null && !macros.some(({ id }) => id === editing.id);
  const isMissing = builtInMacros(words).some(({ id }) => !macros.some((own) => own.id === id));
  const close = () => setEditing(null);
  const form = editing && templates && (
    <MacroForm
      key={editing.id}
      macro={editing}
      others={macros.filter(({ id }) => id !== editing.id)}
      templates={templates}
      isFresh={isFresh}
      onClose={close}
    />
  );
  return (
    <Section id="macros" title="options.macros" what="options.macrosWhat">
      <div className="card">
        <div className="card-row">
          <button
            type="button"
            className="button"
            onClick={() => setEditing({ id: freshId(), name: '', steps: [] })}
          >
            {t('macros.new')}
          </button>
          {isMissing && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => void follow(send('macros:restore', {}))}
            >
              {t('macros.restore')}
            </button>
          )}
        </div>
        {isFresh && form}
        <ul>
          {macros.map((macro) => (
            <li key={macro.id}>
              {editing?.id === macro.id ? (
                form
              ) : (
                <MacroRow
                  macro={macro}
                  others={macros.filter(({ id }) => id !== macro.id)}
                  templates={templates}
                  onEdit={() => setEditing(macro)}
                  onDuplicate={() =>
                    setEditing({
                      ...structuredClone(macro),
                      id: freshId(),
                      name: t('macros.copyOf', { name: macro.name }),
                    })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

const freshId = () => `own.${crypto.randomUUID()}`;

function MacroRow({
  macro,
  others,
  templates,
  onEdit,
  onDuplicate,
}: {
  macro: Macro;
  others: readonly Macro[];
  templates: readonly Template[] | undefined;
  onEdit: () => void;
  onDuplicate: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { settings } = useSaving();
  const known = {
    teams: settings.teams,
    templates: templates ?? [],
    names: others.map(({ name }) => name),
  };
  // A template or a team it names may have gone since.
  const [problem] = templates ? checkMacro(macro, known) : [];
  return (
    <div className="macro-row">
      <div>
        <p>
          <bdi>{macro.name}</bdi>
        </p>
        <p className="soft small">
          {words.join(macro.steps.map((step) => stepWords(step, words, settings)))}
        </p>
        {problem && <ProblemLine problem={problem} />}
      </div>
      <IconButton name={t('macros.editOne', { name: macro.name })} Icon={Pencil} onClick={onEdit} />
      <IconButton
        name={t('macros.duplicate', { name: macro.name })}
        Icon={Copy}
        onClick={onDuplicate}
      />
    </div>
  );
}
