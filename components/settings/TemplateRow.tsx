import { directionOf } from '../../utils/i18n.ts';
import { send } from '../../utils/messaging/client.ts';
import type { Template } from '../../utils/replies/types.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';

export function TemplateRow({ template, onEdit }: { template: Template; onEdit: () => void }) {
  const words = useWords();
  const { t } = words;
  const { follow } = useSaving();
  const intents = template.intents.map((intent) => t(`intent.${intent}`));
  const set = (disabled: boolean) =>
    void follow(send('templates:save', { template: { ...template, disabled } }));
  return (
    <article className={`template ${template.disabled ? 'template-off' : ''}`}>
      <p
        className="template-text words"
        lang={template.language}
        dir={directionOf(template.language)}
      >
        {template.text}
      </p>
      <div className="template-facts small soft">
        <b>{t(`kind.${template.step}`)}</b>
        <span>{t(`channel.${template.channel}`)}</span>
        <span>{intents.length > 0 ? words.list(intents) : t('options.template.anyIntent')}</span>
        {template.networks.map((network) => (
          <Glyph key={network} source={network} />
        ))}
        {template.disabled && <span>{t('options.template.off')}</span>}
        <span className="grow" />
        <label className="radio">
          <input
            type="checkbox"
            checked={!template.disabled}
            onChange={(event) => set(!event.target.checked)}
          />
          {t('options.template.enabled')}
        </label>
        <button type="button" className="button button-quiet small" onClick={onEdit}>
          {t('options.template.edit')}
        </button>
      </div>
    </article>
  );
}
