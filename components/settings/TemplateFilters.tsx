import { Star } from 'lucide-react';
import { type Narrowing, tagsIn } from '../../utils/replies/search.ts';
import { type Channel, type ListedTemplate, STEPS, type Step } from '../../utils/replies/types.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';

interface Props {
  /** Those of the language that is shown: their tags are what can be chosen. */
  templates: readonly ListedTemplate[];
  text: string;
  wanted: Narrowing;
  onText: (text: string) => void;
  onWant: (change: Narrowing) => void;
}

/** What the list of templates is narrowed by; “all” takes a filter away. */
export function TemplateFilters({ templates, text, wanted, onText, onWant }: Props) {
  const { t } = useWords();
  const all = { value: '', name: t('library.any') };
  const or = <T extends string>(value: T | '') => (value === '' ? undefined : value);
  return (
    <search className="fields library-filters">
      <TextField
        label={t('library.search')}
        type="search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <SelectField<ListedTemplate['language']>
        label={t('options.template.language')}
        value={wanted.language ?? 'en'}
        choices={(['en', 'fa'] as const).map((id) => ({
          value: id,
          name: t(`options.language.${id}`),
        }))}
        onChoose={(language) => onWant({ language, tag: undefined })}
      />
      <SelectField<Step | ''>
        label={t('options.template.step')}
        value={wanted.step ?? ''}
        choices={[
          { value: '' as const, name: t('library.any') },
          ...STEPS.map((step) => ({ value: step, name: t(`kind.${step}`) })),
        ]}
        onChoose={(step) => onWant({ step: or(step) })}
      />
      <SelectField<Channel | ''>
        label={t('options.template.channel')}
        value={wanted.channel ?? ''}
        choices={[
          { value: '', name: t('library.any') },
          { value: 'public', name: t('channel.public') },
          { value: 'dm', name: t('channel.dm') },
        ]}
        onChoose={(channel) => onWant({ channel: or(channel) })}
      />
      <SelectField
        label={t('library.tag')}
        value={wanted.tag ?? ''}
        choices={[all, ...tagsIn(templates).map((tag) => ({ value: tag, name: tag }))]}
        onChoose={(tag) => onWant({ tag: or(tag) })}
      />
      <button
        type="button"
        className="chip library-favourites"
        aria-pressed={wanted.favourites === true}
        onClick={() => onWant({ favourites: !wanted.favourites })}
      >
        <Star size={13} aria-hidden="true" />
        {t('library.favourites')}
      </button>
    </search>
  );
}
