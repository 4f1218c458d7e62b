import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { MessageKey } from '../../utils/i18n.ts';
import { useWords } from '../ui/Words.tsx';

const SHORTCUTS: { keys: string[]; what: MessageKey }[] = [
  { keys: ['j', 'k', '↓', '↑'], what: 'keys.move' },
  { keys: ['Enter'], what: 'keys.open' },
  { keys: ['Esc'], what: 'keys.back' },
  { keys: ['/'], what: 'keys.search' },
  { keys: ['e'], what: 'keys.escalate' },
  { keys: ['r'], what: 'keys.resolve' },
  { keys: ['n'], what: 'keys.note' },
  { keys: ['Ctrl', 'Enter'], what: 'keys.insert' },
  { keys: ['?'], what: 'keys.sheet' },
];

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="sheet" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{t('panel.shortcuts')}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('panel.close')}
          onClick={() => dialog.current?.close()}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <dl>
        {SHORTCUTS.map(({ keys, what }) => (
          <div key={what} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
