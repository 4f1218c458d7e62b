import { askForCase } from '../../utils/asked-case.ts';
import { browser } from '../../utils/browser.ts';
import { MessageError } from '../../utils/messaging/errors.ts';

/** The parts of the browsers' panel APIs that the polyfill does not know. */
interface Panels {
  sidePanel?: {
    open(options: { windowId: number }): Promise<void>;
  };
}

const chromium = () => (globalThis as unknown as { chrome?: Panels }).chrome?.sidePanel;

/**
 * Opens the panel; on a case, where one is named. Must run in the task of the person's press:
 * nothing is awaited before `open`, or the browser refuses.
 */
export function openPanel(
  windowId: number | null,
  caseId: string | null,
): Promise<Record<string, never>> {
  const opened = open(windowId);
  if (caseId !== null) void askForCase(caseId);
  return opened.then(
    () => ({}),
    () => openPanelPage(caseId), // no gesture after all: the same page in a tab
  );
}

function open(windowId: number | null): Promise<void> {
  const panel = chromium();
  if (!panel) return openSidebar(windowId);
  return windowId === null ? Promise.reject(new Error('no window')) : panel.open({ windowId });
}

/** Firefox: a shortcut opens the sidebar, a press in a page only reaches one that is open. */
async function openSidebar(windowId: number | null): Promise<void> {
  try {
    await browser.sidebarAction.open();
  } catch (error) {
    const where = windowId === null ? {} : { windowId };
    if (!(await browser.sidebarAction.isOpen(where))) throw error;
  }
}

/** The panel as a page of its own, where no panel can be opened: from a notification, in Firefox. */
export async function openPanelPage(caseId: string | null): Promise<Record<string, never>> {
  const page = browser.runtime.getURL('sidepanel.html');
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const url = browser.runtime.getURL(panelPath(caseId));
  const tab =
    open?.id === undefined
      ? await browser.tabs.create({ url })
      : await browser.tabs.update(open.id, { url, active: true });
  if (!tab) throw new MessageError('error.refused', 'panel');
  return {};
}

function panelPath(caseId: string | null): string {
  return caseId === null ? 'sidepanel.html' : `sidepanel.html#case=${encodeURIComponent(caseId)}`;
}

export function registerPanel(): void {
  browser.commands?.onCommand.addListener(((command: string, tab?: { windowId?: number }) => {
    if (command === 'open-panel') void openPanel(tab?.windowId ?? null, null);
  }) as Parameters<typeof browser.commands.onCommand.addListener>[0]);
}
