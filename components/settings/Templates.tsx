import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listTemplates } from '../../storage/templates.ts';
import type { ReplyLanguage, Template } from '../../utils/replies/types.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { Section } from './Section.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateRow } from './TemplateRow.tsx';

const FIRST = 20;

function found(templates: Template[], language: ReplyLanguage, search: string): Template[] {
  const word = search.trim().toLowerCase();
  return templates.filter(
    (template) => template.language === language && template.text.toLowerCase().includes(word),
  );
}

function empty(language: ReplyLanguage): Template {
  return {
    id: `own.${crypto.randomUUID()}`,
    language,
    text: '',
    channel: 'public',
    step: 'acknowledge',
    intents: [],
    sentiments: [],
    networks: [],
  };
}

export function Templates() {
  const words = useWords();
  const { t } = words;
  const templates = useLiveQuery(listTemplates, []) ?? [];
  const [language, setLanguage] = useState<ReplyLanguage>(words.language);
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const [fresh, setFresh] = useState<Template | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const shown = found(templates, language, search);
  return (
    <Section id="templates" title="options.templates" what="options.templatesWhat">
      <div className="card">
        <div className="fields">
          <TextField
            label={t('options.template.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <SelectField
            label={t('options.template.language')}
            value={language}
            choices={(['en', 'fa'] as const).map((id) => ({
              value: id,
              name: t(`options.language.${id}`),
            }))}
            onChoose={setLanguage}
          />
          <button type="button" className="button" onClick={() => setFresh(empty(language))}>
            {t('options.template.new')}
          </button>
        </div>
        {fresh && (
          <TemplateForm
            key={fresh.id}
            template={fresh}
            templates={templates}
            onClose={() => setFresh(null)}
          />
        )}
        <p className="soft small digits">
          {shown.length === 0
            ? t('options.template.none')
            : t('options.template.count', { n: shown.length })}
        </p>
        <ul>
          {shown.slice(0, limit).map((template) => (
            <li key={template.id}>
              {editing === template.id ? (
                <TemplateForm
                  template={template}
                  templates={templates}
                  onClose={() => setEditing(null)}
                />
              ) : (
                <TemplateRow template={template} onEdit={() => setEditing(template.id)} />
              )}
            </li>
          ))}
        </ul>
        {shown.length > limit && (
          <button type="button" className="button" onClick={() => setLimit(limit + FIRST)}>
            {t('options.importMore', { n: shown.length - limit })}
          </button>
        )}
      </div>
    </Section>
  );
}
