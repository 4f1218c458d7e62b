import { Globe } from 'lucide-react';
import type { SourceId } from '../../utils/networks/types.ts';
import { useWords } from './Words.tsx';

/** A network as a small one-colour sign with its name. */
export function Glyph({ source, size = 14 }: { source: SourceId; size?: number }) {
  const { t } = useWords();
  const name = t(`network.${source}`);
  if (source === 'other')
    return <Globe className="glyph" size={size} role="img" aria-label={name} />;
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      {SHAPES[source]}
    </svg>
  );
}

const SHAPES = {
  instagram: (
    <>
      <rect x="1.6" y="1.6" width="12.8" height="12.8" rx="4" />
      <circle cx="8" cy="8" r="3" />
      <circle cx="11.8" cy="4.2" r="0.7" fill="currentColor" stroke="none" />
    </>
  ),
  linkedin: (
    <>
      <rect x="1.6" y="1.6" width="12.8" height="12.8" rx="2" />
      <path d="M5 7v4.4M7.8 11.4V7m0 2.2c0-1.3.9-2 1.8-2 1 0 1.6.7 1.6 1.9v2.3" />
      <circle cx="5" cy="4.8" r="0.9" fill="currentColor" stroke="none" />
    </>
  ),
};
