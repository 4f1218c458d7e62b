import { ArrowDown, ArrowUp, Copy, GripVertical, Pencil, Star } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { directionOf } from '../../utils/i18n.ts';
import { send } from '../../utils/messaging/client.ts';
import type { ListedTemplate, Template } from '../../utils/replies/types.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';

/** What can be focused from outside. */
export type RowPart = 'up' | 'down' | 'edit';

interface Props {
  template: ListedTemplate;
  /** A new object asks for the focus once more. */
  focus: { part: RowPart } | null;
  /** Whether it can go up, and down; null while the order is not the person's own but the search's. */
  way: { up: boolean; down: boolean } | null;
  onMove: (by: -1 | 1) => void;
  /** Its handle was taken hold of. */
  onGrab: (event: PointerEvent<HTMLElement>) => void;
  onEdit: () => void;
  onDuplicate: () => void;
}

const NAMED = 40;

export function TemplateRow({ template, focus, way, onMove, onGrab, onEdit, onDuplicate }: Props) {
  const { t } = useWords();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) row.current?.querySelector<HTMLElement>(`[data-part="${focus.part}"]`)?.focus();
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey) return;
    event.preventDefault();
    if (by === -1 ? way?.up : way?.down) onMove(by);
  };
  return (
    <article
      ref={row}
      className={`template ${template.disabled ? 'template-off' : ''}`}
      aria-label={t('library.this', { text: template.text.slice(0, NAMED) })}
      onKeyDown={onKeyDown}
    >
      <p
        className="template-text words"
        lang={template.language}
        dir={directionOf(template.language)}
      >
        {template.text}
      </p>
      <Facts template={template} />
      <div className="template-actions">
        {way && (way.up || way.down) && (
          // For mouse and finger alone: by keyboard and ear there are the arrows.
          <span
            className="drag-handle"
            title={t('library.drag')}
            aria-hidden="true"
            onPointerDown={onGrab}
          >
            <GripVertical size={16} />
          </span>
        )}
        <Switches template={template} />
        <div className="template-moves">
          {way && (
            <>
              <Action
                part="up"
                name={t('library.up')}
                Icon={ArrowUp}
                off={!way.up}
                onClick={() => onMove(-1)}
              />
              <Action
                part="down"
                name={t('library.down')}
                Icon={ArrowDown}
                off={!way.down}
                onClick={() => onMove(1)}
              />
            </>
          )}
          <Action name={t('library.duplicate')} Icon={Copy} onClick={onDuplicate} />
          <Action part="edit" name={t('options.template.edit')} Icon={Pencil} onClick={onEdit} />
        </div>
      </div>
    </article>
  );
}

function Facts({ template }: { template: Template }) {
  const words = useWords();
  const { t } = words;
  const intents = template.intents.map((intent) => t(`intent.${intent}`));
  return (
    <div className="template-facts small soft">
      <b>{t(`kind.${template.step}`)}</b>
      <span>{t(`channel.${template.channel}`)}</span>
      <span>{intents.length > 0 ? words.list(intents) : t('options.template.anyIntent')}</span>
      {template.networks.map((network) => (
        <Glyph key={network} source={network} />
      ))}
      {(template.tags ?? []).map((tag) => (
        <bdi key={tag} className="template-tag">
          {tag}
        </bdi>
      ))}
    </div>
  );
}

/** The star, and whether it is offered at all. */
function Switches({ template }: { template: Template }) {
  const { t } = useWords();
  const { follow } = useSaving();
  const set = (part: Partial<Template>) =>
    void follow(send('templates:save', { template: { ...template, ...part } }));
  const isStarred = template.favourite === true;
  const name = t(isStarred ? 'library.starred' : 'library.star');
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-icon star"
        aria-pressed={isStarred}
        aria-label={t('library.star')}
        title={name}
        onClick={() => set({ favourite: !isStarred })}
      >
        <Star size={15} aria-hidden="true" />
      </button>
      <label className="radio small">
        <input
          type="checkbox"
          checked={!template.disabled}
          onChange={(event) => set({ disabled: !event.target.checked })}
        />
        {t('options.template.enabled')}
      </label>
    </>
  );
}

function Action({
  part,
  name,
  Icon,
  off = false,
  onClick,
}: {
  part?: RowPart;
  name: string;
  Icon: typeof Star;
  off?: boolean;
  onClick: () => void;
}) {
  return (
    <IconButton
      name={name}
      Icon={Icon}
      data-part={part}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onClick();
      }}
    />
  );
}
