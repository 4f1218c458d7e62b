import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { Refused } from '../checks.ts';
import { addTags } from './tags.ts';

interface Props {
  chosen: string[];
  onChange: (tags: string[]) => void;
}

/** Any number of tags, each typed as it stands on the cases. */
export function TagPicks({ chosen, onChange }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [written, setWritten] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const add = () => {
    const result = addTags(chosen, written);
    setRefused('refused' in result ? result.refused : null);
    if ('refused' in result) return;
    setWritten('');
    if (result.tags.length > chosen.length) onChange(result.tags);
  };
  const focusField = () => form.current?.querySelector('input')?.focus();
  return (
    <fieldset className="field">
      <legend className="field-label">{t('policy.tags')}</legend>
      {chosen.length > 0 && (
        <div className="chips">
          {chosen.map((tag) => (
            <button
              key={tag}
              type="button"
              className="chip"
              aria-label={t('panel.remove', { name: tag })}
              onClick={() => {
                onChange(chosen.filter((own) => own !== tag));
                focusField();
              }}
            >
              <bdi className="one-line">{tag}</bdi>
              <X size={12} aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
      <form
        ref={form}
        className="fields tag-new"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
        onBlur={(event) => {
          // What was typed counts even where nobody pressed the button.
          if (!event.currentTarget.contains(event.relatedTarget)) add();
        }}
      >
        <TextField
          label={t('policy.tagNew')}
          value={written}
          refusal={refused && t(refused.key, refused.params)}
          onChange={(event) => setWritten(event.target.value)}
        />
        <button type="submit" className="button">
          {t('panel.add')}
        </button>
      </form>
    </fieldset>
  );
}
