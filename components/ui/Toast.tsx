import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { useWords } from './Words.tsx';

interface Toast {
  text: string;
  undo: (() => void) | null;
}

interface Toasts {
  toast: Toast | null;
  tell(text: string, undo?: () => void): void;
  close(): void;
}

const ToastContext = createContext<Toasts>({ toast: null, tell: () => {}, close: () => {} });
const STAYS = 8000;

/** One outcome at a time, said aloud in a live region that is always there. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setToast(null);
  }, []);
  const tell = useCallback((text: string, undo?: () => void) => {
    clearTimeout(timer.current);
    setToast({ text, undo: undo ?? null });
    timer.current = setTimeout(() => setToast(null), STAYS);
  }, []);
  const value = useMemo(() => ({ toast, tell, close }), [toast, tell, close]);
  return (
    <ToastContext value={value}>
      {children}
      <div className="hidden-word" role="status" aria-live="polite">
        {toast?.text}
      </div>
    </ToastContext>
  );
}

export const useToast = (): Toasts => use(ToastContext);

/** Where the outcome is seen; a page has one for each place that can be in front. */
export function ToastLine() {
  const { toast, close } = useToast();
  const { t } = useWords();
  if (!toast) return null;
  const { undo } = toast;
  return (
    <div className="toast">
      <span>{toast.text}</span>
      {undo && (
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            undo();
          }}
        >
          {t('panel.undo')}
        </button>
      )}
      <button type="button" className="button" onClick={close}>
        {t('panel.close')}
      </button>
    </div>
  );
}
