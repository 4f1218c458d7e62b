import { readSettings } from '../../storage/settings.ts';
import { browser } from '../../utils/browser.ts';
import { type Language, resolveLanguage } from '../../utils/i18n.ts';

/** The language that the person reads: the one that was set, or the browser's. */
export async function currentLanguage(): Promise<Language> {
  const { language } = await readSettings();
  return resolveLanguage(language, browser.i18n.getUILanguage());
}
