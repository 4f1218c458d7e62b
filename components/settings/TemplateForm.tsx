import { useEffect, useId, useRef, useState } from 'react';
import { directionOf } from '../../utils/i18n.ts';
import { send } from '../../utils/messaging/client.ts';
import { NETWORKS } from '../../utils/networks/index.ts';
import { readTags } from '../../utils/replies/tags.ts';
import { STEPS, type Template } from '../../utils/replies/types.ts';
import { INTENTS, SENTIMENTS } from '../../utils/triage/types.ts';
import { Refusal, SelectField, TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { checkTags, checkTemplate, type Refused } from './checks.ts';
import { Picks } from './Picks.tsx';
import { useSaving } from './SaveContext.tsx';

interface Props {
  template: Template;
  templates: Template[];
  onClose: () => void;
}

export function TemplateForm({ template, templates, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const { follow } = useSaving();
  const id = useId();
  const [draft, setDraft] = useState(template);
  const [tags, setTags] = useState(words.join(template.tags ?? []));
  const [refused, setRefused] = useState<Refused | null>(null);
  const [badTags, setBadTags] = useState<Refused | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const change = (part: Partial<Template>) => setDraft((before) => ({ ...before, ...part }));
  const isOwn = template.id.startsWith('own.');
  const save = async () => {
    const why = checkTemplate(draft.text);
    const whyTags = checkTags(tags);
    setRefused(why);
    setBadTags(whyTags);
    if (why || whyTags) return;
    const whole = { ...draft, tags: readTags(tags) };
    if (await follow(send('templates:save', { template: whole }))) onClose();
  };
  return (
    <form
      className="template-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('options.template.text')}</label>
        <textarea
          ref={box}
          id={id}
          className="input text-area"
          dir={directionOf(draft.language)}
          lang={draft.language}
          value={draft.text}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${id}-why` : undefined}
          onChange={(event) => change({ text: event.target.value })}
        />
        {refused && <Refusal id={`${id}-why`}>{t(refused.key, refused.params)}</Refusal>}
      </div>
      <div className="fields">
        <SelectField
          label={t('options.template.step')}
          value={draft.step}
          choices={STEPS.map((step) => ({ value: step, name: t(`kind.${step}`) }))}
          onChoose={(step) => change({ step })}
        />
        <SelectField
          label={t('options.template.channel')}
          value={draft.channel}
          choices={(['public', 'dm'] as const).map((own) => ({
            value: own,
            name: t(`channel.${own}`),
          }))}
          onChoose={(channel) => change({ channel })}
        />
        {draft.step === 'move' && draft.channel === 'public' && (
          <Pair draft={draft} templates={templates} onChoose={(pair) => setDraft(pair)} />
        )}
        <TextField
          label={`${t('library.tags')} (${t('library.tagsHint')})`}
          value={tags}
          refusal={badTags && t(badTags.key, badTags.params)}
          onChange={(event) => setTags(event.target.value)}
        />
      </div>
      <Picks
        label={t('options.template.intents')}
        options={INTENTS.map((own) => ({ value: own, name: t(`intent.${own}`) }))}
        chosen={draft.intents}
        onChange={(intents) => change({ intents })}
      />
      <Picks
        label={t('options.template.feelings')}
        options={SENTIMENTS.map((own) => ({ value: own, name: t(`sentiment.${own}`) }))}
        chosen={draft.sentiments}
        onChange={(sentiments) => change({ sentiments })}
      />
      <Picks
        label={`${t('options.template.networks')} (${t('options.template.everyNetwork')}: –)`}
        options={NETWORKS.map((own) => ({ value: own.id, name: t(`network.${own.id}`) }))}
        chosen={draft.networks}
        onChange={(networks) => change({ networks })}
      />
      <div className="form-end">
        <button type="submit" className="button">
          {t('panel.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('panel.cancel')}
        </button>
        <span className="grow" />
        {templates.some((own) => own.id === template.id) && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              void follow(send('templates:remove', { id: template.id })).then(onClose);
            }}
          >
            {t(isOwn ? 'options.templateDelete' : 'options.templateReset')}
          </button>
        )}
      </div>
    </form>
  );
}

interface PairProps {
  draft: Template;
  templates: Template[];
  onChoose: (draft: Template) => void;
}

/** The private line that follows a public “move” line. */
function Pair({ draft, templates, onChoose }: PairProps) {
  const { t } = useWords();
  const partners = templates.filter(
    (other) => other.channel === 'dm' && other.language === draft.language,
  );
  return (
    <SelectField
      label={t('options.template.paired')}
      value={draft.pairedWith ?? ''}
      choices={[
        { value: '', name: t('options.template.noPair') },
        ...partners.map((other) => ({ value: other.id, name: other.text.slice(0, 60) })),
      ]}
      onChoose={(chosen) => {
        const { pairedWith: _, ...alone } = draft;
        onChoose(chosen === '' ? alone : { ...alone, pairedWith: chosen });
      }}
    />
  );
}
