import { useMemo, useState } from 'react';
import { inOrder, movedTo } from '../../utils/replies/order.ts';
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
  /** @param to its new place among those on the screen, from 0 */
  put(id: string, to: number, shown: readonly string[]): void;
}

/** The person's own order. What was just moved stands in its new place before it is stored. */
export function useTemplateOrder(stored: readonly ListedTemplate[]): TemplateOrder {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { templateOrder } = settings;
  const [focus, setFocus] = useState<TemplateOrder['focus']>(null);
  const [told, setTold] = useState('');
  const templates = useMemo(() => inOrder(stored, templateOrder), [stored, templateOrder]);
  const put = (id: string, to: number, shown: readonly string[]) => {
    const all = templates.map((template) => template.id);
    void save({ templateOrder: movedTo(all, shown, id, to) });
    setTold(t('library.moved', { n: to + 1, all: shown.length }));
  };
  return {
    templates,
    focus,
    setFocus,
    told,
    put,
    move(id, by, shown) {
      put(id, shown.indexOf(id) + by, shown);
      setFocus({ id, part: by === -1 ? 'up' : 'down' });
    },
  };
}
