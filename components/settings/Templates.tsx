import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { listTemplates } from '../../storage/templates.ts';
import { indexOf, isAmong, type Narrowing, search } from '../../utils/replies/search.ts';
import type { ListedTemplate, ReplyLanguage, Template } from '../../utils/replies/types.ts';
import { useWords } from '../ui/Words.tsx';
import { Section } from './Section.tsx';
import { TemplateFiles } from './TemplateFiles.tsx';
import { TemplateFilters } from './TemplateFilters.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import { type Drag, useRowDrag } from './useRowDrag.ts';
import { useTemplateOrder } from './useTemplateOrder.ts';

const FIRST = 20;
const NONE: ListedTemplate[] = [];

const newId = () => `own.${crypto.randomUUID()}`;

function empty(language: ReplyLanguage): Template {
  return {
    id: newId(),
    language,
    text: '',
    channel: 'public',
    step: 'acknowledge',
    intents: [],
    sentiments: [],
    networks: [],
  };
}

/** The library of templates: found, narrowed, starred, ordered, edited, brought in and taken out. */
export function Templates() {
  const words = useWords();
  const { t } = words;
  const order = useTemplateOrder(useLiveQuery(listTemplates, []) ?? NONE);
  const { templates } = order;
  const [wanted, setWanted] = useState<Narrowing>({ language: words.language });
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const [fresh, setFresh] = useState<Template | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const language = wanted.language ?? words.language;
  const inLanguage = useMemo(
    () => templates.filter((template) => template.language === language),
    [templates, language],
  );
  const index = useMemo(() => indexOf(inLanguage), [inLanguage]);
  const shown = useMemo(
    () => search(index, text).filter((template) => isAmong(template, wanted)),
    [index, text, wanted],
  );
  const ids = shown.map(({ id }) => id);
  const isOwnOrder = text.trim() === '';
  const { drag, start } = useRowDrag((from, to) => {
    const id = ids[from];
    if (id !== undefined) order.put(id, to, ids);
  });
  const close = (id: string) => {
    setEditing(null);
    setFresh(null);
    order.setFocus({ id, part: 'edit' });
  };
  return (
    <Section id="templates" title="options.templates" what="options.templatesWhat">
      <div className="card">
        <TemplateFilters
          templates={inLanguage}
          text={text}
          wanted={{ ...wanted, language }}
          onText={setText}
          onWant={(change) => setWanted({ ...wanted, ...change })}
        />
        <div className="card-row small">
          <p className="soft digits grow" role="status">
            {t('options.template.count', { n: shown.length })}
          </p>
          <button type="button" className="button" onClick={() => setFresh(empty(language))}>
            {t('options.template.new')}
          </button>
        </div>
        {fresh && (
          <TemplateForm
            key={fresh.id}
            template={fresh}
            templates={templates}
            onClose={() => close(fresh.id)}
          />
        )}
        {shown.length === 0 && (
          <div className="library-none">
            <p>{t('library.noneOwn')}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                setText('');
                setWanted({ language });
              }}
            >
              {t('library.clear')}
            </button>
          </div>
        )}
        <ul>
          {shown.slice(0, limit).map((template, at) => (
            <li key={template.id} className={drag ? dragClass(drag, at) : undefined}>
              {editing === template.id ? (
                <TemplateForm
                  template={template}
                  templates={templates}
                  onClose={() => close(template.id)}
                />
              ) : (
                <TemplateRow
                  template={template}
                  focus={order.focus?.id === template.id ? order.focus : null}
                  way={isOwnOrder ? { up: at > 0, down: at < shown.length - 1 } : null}
                  onMove={(by) => order.move(template.id, by, ids)}
                  onGrab={start}
                  onEdit={() => setEditing(template.id)}
                  onDuplicate={() => setFresh(copyOf(template))}
                />
              )}
            </li>
          ))}
        </ul>
        {shown.length > limit && (
          <button type="button" className="button" onClick={() => setLimit(limit + FIRST)}>
            {t('options.importMore', { n: shown.length - limit })}
          </button>
        )}
        {isOwnOrder && shown.length > 1 && (
          <p className="soft small library-keys">{t('library.orderHint')}</p>
        )}
        <p className="hidden-word" role="status">
          {order.told}
        </p>
      </div>
      <TemplateFiles />
    </Section>
  );
}

/** How the row that is dragged looks, and the one beside which it would stand. */
function dragClass({ from, to }: Drag, at: number): string | undefined {
  if (at === from) return 'dragged';
  if (at !== to) return undefined;
  return to < from ? 'drop-before' : 'drop-after';
}

/** The same under an id of its own, to be changed before it is kept. */
function copyOf({ rank: _, favourite: __, ...template }: ListedTemplate): Template {
  return { ...template, id: newId() };
}
