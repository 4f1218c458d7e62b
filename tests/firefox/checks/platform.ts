import assert from 'node:assert/strict';
import { EXTENSION, openPage, until } from '../browser.ts';
import { Extension } from '../extension.ts';
import { type Checks, complaintOf, POST, pageAt, pointAt } from '../world.ts';

/** What Firefox does in its own way. */
export const PLATFORM: Checks = {
  'a background that sleeps wakes for a message': async ({ extension }) => {
    await until('it sleeps', () => extension.backgroundSleeps());
    assert.equal((await extension.send('panel:open', { caseId: null })).ok, true);
  },

  'the toolbar opens its case in the sidebar that stands open, not in a new tab': async (world) => {
    const { browser, extension, panel } = world;
    const page = await pageAt(browser, POST);
    const row = complaintOf(await extension.cases());
    const tabs = (await browser.pages()).length;
    const { press } = await pointAt(world, page, row);
    await press(/^Open in side panel$/);
    // The panel in the tab hears of it as the sidebar does.
    await until('the case opens', async () =>
      (await panel.$eval('.case', (part) => part.textContent))?.includes(row.text),
    );
    assert.equal((await browser.pages()).length, tabs);
  },

  'after an update under open pages, one toolbar stands, and it works': async (world) => {
    const page = await pageAt(world.browser, POST);
    const before = await world.extension.cases();
    await world.browser.installExtension(EXTENSION); // again: what an update does to open pages
    world.panel = await openPage(world.browser, 'sidepanel.html');
    world.extension = new Extension(world.panel);
    await until(
      'the new copy reads the page',
      async () => (await world.extension.ask(page, 'page:health', {})).cases > 0,
      30_000, // nobody looks at the page, and Firefox gives such a one its timers late
    );
    assert.deepEqual(
      (await world.extension.cases()).map((row) => row.id),
      before.map((row) => row.id),
    );
    await pointAt(world, page, complaintOf(before));
    const hosts = await page.$$eval(':root > :not(head, body)', (found) => found.length);
    assert.equal(hosts, 1);
  },
};
