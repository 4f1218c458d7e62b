import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastProvider } from './Toast.tsx';
import { WordsProvider } from './Words.tsx';

/** Puts a surface into its page, with the person's language and the line that tells outcomes. */
export function mount(surface: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <WordsProvider>
        <ToastProvider>{surface}</ToastProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
