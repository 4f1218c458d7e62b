import { addByHand } from '../../storage/act.ts';
import { readSettings } from '../../storage/settings.ts';
import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { afterChange } from './after-change.ts';
import { currentLanguage } from './language.ts';
import { openPanelPage } from './panel.ts';

const ADD = 'add-to-hamdel';

/** "Add to Hamdel" on selected text: for pages that cannot be read, on any site, no permission. */
export function registerMenus(): void {
  browser.contextMenus.onClicked.addListener(onClicked);
}

function onClicked(info: {
  menuItemId: string | number;
  selectionText?: string;
  pageUrl?: string;
}): void {
  if (info.menuItemId === ADD && info.selectionText)
    void add(info.selectionText, info.pageUrl ?? '');
}

async function add(text: string, url: string): Promise<void> {
  const address = /^https?:/i.test(url) ? url.slice(0, 2000) : '';
  const chosen = { text: text.slice(0, 20_000).toWellFormed(), author: '', url: address };
  const caseId = await addByHand(chosen, await readSettings(), now());
  await afterChange();
  await openPanelPage(caseId);
}

/** Puts the menu up anew; its words follow the person's language. */
export async function drawMenus(): Promise<void> {
  const { t } = wordsOf(await currentLanguage());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ADD, title: t('menu.add'), contexts: ['selection'] });
}
