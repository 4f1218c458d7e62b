import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, use, useLayoutEffect } from 'react';
import { readSettings } from '../../storage/settings.ts';
import { browser } from '../../utils/browser.ts';
import { applyLanguage, resolveLanguage, type Words, wordsOf } from '../../utils/i18n.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import type { Settings } from '../../utils/settings/types.ts';

const WordsContext = createContext<Words>(wordsOf('en'));
const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The person's words and settings for everything below; draws nothing until they are known. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const settings = useLiveQuery(readSettings, []);
  const language = settings && resolveLanguage(settings.language, browser.i18n.getUILanguage());
  useLayoutEffect(() => {
    if (language) applyLanguage(document, language);
  }, [language]);
  if (!settings || !language) return null;
  return (
    <SettingsContext value={settings}>
      <WordsContext value={wordsOf(language)}>{children}</WordsContext>
    </SettingsContext>
  );
}

export const useWords = (): Words => use(WordsContext);
export const useSettings = (): Settings => use(SettingsContext);
