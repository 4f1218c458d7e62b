import type { Suggestion } from '../../utils/replies/types.ts';
import { useWords } from '../ui/Words.tsx';
import { reasonWords } from './reasonWords.ts';
import type { Draft } from './useDraft.ts';

interface Props {
  suggestions: Suggestion[] | undefined;
  draft: Draft;
}

/** Whole replies to read, not buttons with titles; choosing one puts it into the box. */
export function Suggestions({ suggestions, draft }: Props) {
  const words = useWords();
  const { t } = words;
  if (!suggestions) return <p className="soft small">{t('panel.loading')}</p>;
  const chosenId = draft.text === '' ? null : draft.templateId;
  return (
    <section className="suggestions" aria-label={t('reply.suggestions')}>
      <h3>{t('reply.suggestions')}</h3>
      {suggestions.length === 0 && <p className="soft">{t('reply.none')}</p>}
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.templateId}>
            <button
              type="button"
              className="suggestion"
              aria-pressed={chosenId === suggestion.templateId}
              onClick={() => draft.choose(draft.channel, suggestion.text, suggestion.templateId)}
            >
              <span className="suggestion-facts small soft">
                <b>{t(`kind.${suggestion.step}`)}</b>
                <span>{reasonWords(suggestion.reasons, words)}</span>
              </span>
              <span
                className="suggestion-text words"
                lang={suggestion.language}
                dir={suggestion.language === 'fa' ? 'rtl' : 'ltr'}
              >
                {suggestion.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
