import { Search, Star } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { directionOf } from '../../utils/i18n.ts';
import type { ListedTemplate } from '../../utils/replies/types.ts';
import { useWords } from '../ui/Words.tsx';
import type { Draft } from './useDraft.ts';
import { useFound } from './useFound.ts';

interface Props {
  row: StoredCase;
  draft: Draft;
}

/** All templates for this talk by words or tag; arrows choose, Enter puts one into the draft. */
export function FindTemplate({ row, draft }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [isChosen, setChosen] = useState(false);
  const whole = useRef<HTMLElement>(null);
  const { found, count, filled } = useFound(row, draft.channel, text, isOpen);
  const shown = found ?? [];
  const current = shown[Math.min(at, shown.length - 1)];

  // The list opens below the field, which may stand at the very edge of what is seen.
  useEffect(() => {
    if (isOpen && found) whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, found]);

  const show = (next: boolean) => {
    setOpen(next);
    setAt(0);
    if (next) setChosen(false);
  };
  const choose = (template: ListedTemplate) => {
    draft.choose(draft.channel, filled(template), template.id);
    setText('');
    show(false);
    setChosen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && !event.altKey) {
      event.preventDefault();
      if (!isOpen) show(true);
      else if (shown.length > 0)
        setAt((Math.min(at, shown.length - 1) + by + shown.length) % shown.length);
    } else if (event.key === 'Enter' && isOpen && current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape' && (isOpen || text !== '')) {
      // The panel's own Escape goes back to the list.
      event.preventDefault();
      event.stopPropagation();
      setText('');
      show(false);
    }
  };
  return (
    <search
      ref={whole}
      className="find"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) show(false);
      }}
    >
      <div className="search-box">
        <Search size={15} aria-hidden="true" />
        <input
          className="input"
          dir="auto"
          role="combobox"
          autoComplete="off"
          aria-label={t('find.label')}
          placeholder={t('find.label')}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && current ? `${id}-${current.id}` : undefined}
          value={text}
          onClick={() => show(true)}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            show(true);
          }}
        />
      </div>
      {isOpen && (
        <div
          className="find-list"
          id={`${id}-list`}
          role="listbox"
          aria-label={t('find.list')}
          tabIndex={-1}
        >
          {shown.map((template) => (
            <Option
              key={template.id}
              id={`${id}-${template.id}`}
              template={template}
              text={filled(template)}
              isCurrent={template === current}
              onChoose={() => choose(template)}
            />
          ))}
        </div>
      )}
      <p className="soft small" role="status">
        {isOpen && found && (shown.length === 0 ? t('find.none') : t('find.count', { n: count }))}
        {isChosen && t('find.chosen')}
      </p>
    </search>
  );
}

interface OptionProps {
  id: string;
  template: ListedTemplate;
  text: string;
  isCurrent: boolean;
  onChoose: () => void;
}

function Option({ id, template, text, isCurrent, onChoose }: OptionProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox wants it
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      className="find-option"
      ref={(element) => {
        if (isCurrent) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      // The field keeps the focus: what is chosen by mouse is chosen as by Enter.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="find-facts small soft">
        {template.favourite && (
          <Star className="find-star" size={12} role="img" aria-label={t('library.star')} />
        )}
        <b>{t(`kind.${template.step}`)}</b>
        {(template.tags ?? []).map((tag) => (
          <bdi key={tag}>{tag}</bdi>
        ))}
      </span>
      <span
        className="find-text words"
        lang={template.language}
        dir={directionOf(template.language)}
      >
        {text}
      </span>
    </div>
  );
}
