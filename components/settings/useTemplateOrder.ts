import { useMemo, useState } from 'react';
import { inOrder, movedBy } from '../../utils/replies/order.ts';
import type { ListedTemplate } from '../../utils/replies/types.ts';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import type { RowPart } from './TemplateRow.tsx';

export interface TemplateOrder {
  templates: ListedTemplate[];
  /** Which part of which row asks for the focus; a new object asks once more. */
  focus: { id: string; part: RowPart } | null;
  setFocus(focus: { id: string; part: RowPart }): void;
  /** Where the last one that was moved stands now, to be said aloud. */
  told: string;
  /** @param shown ids on the screen, among which it changes places */
  move(id: string, by: -1 | 1, shown: readonly string[]): void;
}

/** The person's own order. What was just moved stands in its new place before it is stored. */
export function useTemplateOrder(stored: readonly ListedTemplate[]): TemplateOrder {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { templateOrder } = settings;
  const [focus, setFocus] = useState<TemplateOrder['focus']>(null);
  const [told, setTold] = useState('');
  const templates = useMemo(() => inOrder(stored, templateOrder), [stored, templateOrder]);
  return {
    templates,
    focus,
    setFocus,
    told,
    move(id, by, shown) {
      const all = templates.map((template) => template.id);
      void save({ templateOrder: movedBy(all, shown, id, by) });
      setFocus({ id, part: by === -1 ? 'up' : 'down' });
      setTold(t('library.moved', { n: shown.indexOf(id) + by + 1, all: shown.length }));
    },
  };
}
