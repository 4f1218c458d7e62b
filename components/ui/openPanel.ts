import { browser } from '../../utils/browser.ts';

/** What the polyfill's types do not know: each browser has one of the two. */
interface PanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The window is asked for beforehand: opening must not wait for anything inside the click. */
export async function windowOfPage(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/**
 * Opens the side panel. Call it straight from a click, with nothing awaited before it:
 * browsers only open a panel in the task of the person's own press.
 */
export function openPanel(windowId: number | undefined): Promise<void> {
  const api = globalThis as typeof globalThis & { chrome?: PanelApi; browser?: PanelApi };
  const sidebar = api.browser?.sidebarAction;
  if (sidebar) return sidebar.open();
  const panel = api.chrome?.sidePanel;
  if (panel && windowId !== undefined) return panel.open({ windowId });
  return browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') }).then(() => {});
}
