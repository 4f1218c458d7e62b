import { useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { useSelection } from '../store.ts';
import { TextField } from '../ui/Field.tsx';
import { isSubmitKey } from '../ui/submitKey.ts';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';

type LineKind = 'note' | 'tag' | 'assign';

/** A form of one line: a note, tags, or the person who takes the case. */
export function LineForm({ row, form }: { row: StoredCase; form: LineKind }) {
  const { t } = useWords();
  const act = useAct();
  const { ask } = useSelection.getState();
  const [text, setText] = useState(form === 'assign' ? (row.assignee ?? '') : '');
  const written = text.trim();
  const does: Record<LineKind, () => [CaseAction, string]> = {
    note: () => [{ do: 'note', text: written }, t('done.note')],
    tag: () => [{ do: 'tag', add: tagsOf(written), remove: [] }, t('done.tag')],
    assign: () => [
      { do: 'assign', person: written },
      written === '' ? t('done.unassign') : t('done.assign', { name: written }),
    ],
  };
  return (
    <form
      className="notice form form-line"
      onSubmit={(event) => {
        event.preventDefault();
        ask(null);
        if (written === '' && form !== 'assign') return;
        const [action, outcome] = does[form]();
        void act(row.id, action, outcome);
      }}
    >
      <TextField
        label={t(`${form}.label`)}
        placeholder={form === 'note' ? t('note.hint') : undefined}
        value={text}
        autoFocus
        onKeyDown={(event) => {
          if (isSubmitKey(event)) event.currentTarget.form?.requestSubmit();
        }}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {t(form === 'tag' ? 'panel.add' : 'panel.save')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => ask(null)}>
        {t('panel.cancel')}
      </button>
    </form>
  );
}

function tagsOf(text: string): string[] {
  const parts = text.split(/[,،]/).map((part) => part.trim().replace(/^#/, ''));
  return parts.filter((part) => part !== '');
}
