import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { SlotHelp } from '../reply/SlotHelp.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { checkSlotName, type Refused } from './checks.ts';
import { useSaving } from './SaveContext.tsx';
import { SavedText } from './SavedText.tsx';
import { Section } from './Section.tsx';

/** The person's own values for slots. */
export function Variables() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { variables } = settings;
  const names = Object.keys(variables);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const remove = (gone: string) =>
    save({
      variables: Object.fromEntries(Object.entries(variables).filter(([own]) => own !== gone)),
    });
  return (
    <Section id="variables" title="options.variables" what="options.variablesWhat">
      <div className="card">
        {names.map((own) => (
          <div className="fields" key={own}>
            <SavedText
              label={`{{${own}}}`}
              value={variables[own] ?? ''}
              onSave={(text) => save({ variables: { ...variables, [own]: text.trim() } })}
            />
            <button
              type="button"
              className="button button-quiet button-icon"
              aria-label={t('panel.remove', { name: own })}
              onClick={() => remove(own)}
            >
              <Trash2 size={15} aria-hidden="true" />
            </button>
          </div>
        ))}
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            const own = name.trim().replaceAll(/[{}]/g, '');
            const why = checkSlotName(own, names);
            setRefused(why);
            if (why) return;
            save({ variables: { ...variables, [own]: value.trim() } });
            setName('');
            setValue('');
          }}
        >
          <TextField
            label={t('options.variable.name')}
            dir="ltr"
            placeholder="contact"
            value={name}
            refusal={refused && t(refused.key, refused.params)}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label={t('options.variable.value')}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
          <button type="submit" className="button">
            {t('panel.add')}
          </button>
        </form>
        <SlotHelp />
      </div>
    </Section>
  );
}
