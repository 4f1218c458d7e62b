import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from './Words.tsx';

/** Something over the panel, with a title and a way out; Escape closes it, the focus stays in it. */
export function Sheet({
  title,
  className = '',
  onClose,
  children,
}: {
  title: string;
  className?: string;
  onClose: () => void;
  /** `close` closes it as its own button does. */
  children: (close: () => void) => ReactNode;
}) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      className={`sheet ${className}`}
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('panel.close')}
          onClick={close}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {children(close)}
    </dialog>
  );
}
