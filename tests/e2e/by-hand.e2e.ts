import { worker } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';

test('selected text on any site becomes a case by hand, through the menu', async ({ world }) => {
  const background = await worker(world.context);
  const text = 'This forum says the Aria 2 pump dies after a week. Is that true?';
  await background.evaluate((selectionText) => {
    // The browser's own menu cannot be opened by a test: its event is given as the browser gives it.
    const { onClicked } = (
      globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
      }
    ).chrome.contextMenus;
    onClicked.dispatch(
      { menuItemId: 'add-to-hamdel', selectionText, pageUrl: 'https://forum.example/thread/7' },
      { id: 1, windowId: 1 },
    );
  }, text);
  await expect.poll(async () => (await world.store.cases()).length).toBe(1);
  const [row] = await world.store.cases();
  expect(row).toMatchObject({
    source: 'other',
    why: 'byHand',
    text,
    permalink: 'https://forum.example/thread/7',
  });
  expect(row?.intents).toContain('question');
});
