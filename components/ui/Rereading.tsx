import { useLiveQuery } from 'dexie-react-hooks';
import { RefreshCw } from 'lucide-react';
import { readingProgress } from '../../storage/retriage.ts';
import { useSettings, useWords } from './Words.tsx';

/** How far older cases have been read anew; nothing where they are. */
export function Rereading() {
  const { t } = useWords();
  const settings = useSettings();
  const progress = useLiveQuery(() => readingProgress(settings), [settings.pressingFrom]);
  if (!progress) return null;
  const { read, total } = progress;
  return (
    <p className="rereading small soft digits" title={t('rereading.why')}>
      <RefreshCw size={13} aria-hidden="true" />
      <span>{t('rereading.progress', { read, total })}</span>
      <progress max={total} value={read} aria-label={t('rereading.why')} />
    </p>
  );
}
