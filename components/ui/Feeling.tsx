import { Frown, Meh, Smile } from 'lucide-react';
import type { Sentiment } from '../../utils/triage/types.ts';
import { useWords } from './Words.tsx';

const FACES = { negative: Frown, neutral: Meh, positive: Smile };

/** A small mark at the text; the row itself is never painted. */
export function Feeling({ of, said = true }: { of: Sentiment; said?: boolean }) {
  const { t } = useWords();
  const Face = FACES[of];
  if (!said) return <Face className="feeling" size={14} aria-hidden="true" />;
  return <Face className="feeling" size={14} role="img" aria-label={t(`sentiment.${of}`)} />;
}
