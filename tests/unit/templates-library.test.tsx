// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act as settle } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindTemplate } from '../../components/reply/FindTemplate.tsx';
import type { Draft } from '../../components/reply/useDraft.ts';
import { SaveProvider } from '../../components/settings/SaveContext.tsx';
import { Templates } from '../../components/settings/Templates.tsx';
import { ToastProvider } from '../../components/ui/Toast.tsx';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import { importTemplates, undoImport } from '../../storage/template-files.ts';
import { saveTemplate } from '../../storage/templates.ts';
import type { Template } from '../../utils/replies/types.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { freshDatabase } from './support/database.ts';
import { mount, unmount, until } from './support/mount.ts';
import { ownTemplate } from './support/replies.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

/** All that the library sends, in one: which fields are there depends on the name. */
interface Sent {
  template: Template;
  settings: Settings;
  file: string;
  dryRun: boolean;
}

const state = vi.hoisted(() => ({ language: 'en' as 'en' | 'fa' }));
vi.mock('../../components/ui/Words.tsx', async () => {
  const { wordsOf } = await import('../../utils/i18n.ts');
  const { DEFAULT_SETTINGS } = await import('../../utils/settings/defaults.ts');
  return { useWords: () => wordsOf(state.language), useSettings: () => DEFAULT_SETTINGS };
});
vi.mock('../../utils/messaging/client.ts', () => ({
  send: async (name: string, data: Sent) => {
    const { template, settings, file, dryRun } = data;
    if (name === 'templates:save') await saveTemplate(template);
    if (name === 'settings:save') await writeSettings(settings);
    if (name === 'templates:import') return importTemplates(file, dryRun, NOON);
    if (name === 'templates:undoImport') return { restored: await undoImport() };
    return {};
  },
}));

let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  state.language = 'en';
  await freshDatabase();
  ({ root, host } = mount());
});
afterEach(async () => {
  await unmount({ root, host });
});

const draw = (node: React.ReactNode) =>
  settle(async () => root.render(<ToastProvider>{node}</ToastProvider>));
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((one) => one.textContent);
async function type(field: Element | null, value: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await settle(async () => {
    set?.call(field, value);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const key = (on: Element | null, name: string, more: KeyboardEventInit = {}) =>
  settle(async () => {
    const event = { key: name, bubbles: true, cancelable: true, ...more };
    on?.dispatchEvent(new KeyboardEvent('keydown', event));
  });
const press = (name: string, within: ParentNode = host) =>
  settle(async () => {
    const found = [...within.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    found.click();
  });

const own = (more: Partial<Template> = {}) =>
  ownTemplate({ text: 'Greetings from the mountains', ...more });

describe('the library', () => {
  const opened = async () => {
    await draw(
      <SaveProvider>
        <Templates />
      </SaveProvider>,
    );
    await until(() => expect(all('article').length).toBeGreaterThan(0));
  };

  it('finds with a slip of the pen, and says how to go on where nothing is found', async () => {
    await saveTemplate(own());
    await opened();
    await type(host.querySelector('input[type=search]'), 'mountians');
    expect(texts('article .template-text')).toEqual(['Greetings from the mountains']);
    // The order is that of the search now: nothing to move.
    expect(all('[data-part=up]')).toEqual([]);
    await type(host.querySelector('input[type=search]'), 'qqqqqq');
    expect(all('article')).toEqual([]);
    await press('Show all');
    expect(all('article')).toHaveLength(20);
  });

  it('stars, and narrows to what is starred', async () => {
    await saveTemplate(own());
    await opened();
    await press('Favourite');
    await until(async () => expect((await db.templates.get('own.1'))?.favourite).toBe(true));
    await press('Favourites only');
    await until(() => expect(all('article')).toHaveLength(1));
  });

  it('moves twice in a row by keyboard, keeps the focus, and says where it stands', async () => {
    for (const n of [1, 2, 3]) await saveTemplate(own({ id: `own.${n}`, text: `Text ${n}` }));
    await opened();
    const first3 = () => texts('article .template-text').slice(0, 3);
    expect(first3()).toEqual(['Text 1', 'Text 2', 'Text 3']);
    await key(all('[data-part=edit]')[0] ?? null, 'ArrowDown', { altKey: true });
    await key(all('article')[1]?.querySelector('button') ?? null, 'ArrowDown', { altKey: true });
    expect(first3()).toEqual(['Text 2', 'Text 3', 'Text 1']);
    expect(document.activeElement?.closest('article')?.textContent).toContain('Text 1');
    const shown = texts('[role=status]')[0]?.match(/\d+/)?.[0];
    expect(texts('[role=status]')).toContain(`Now 3 of ${shown}.`);
    await until(async () =>
      expect((await readSettings()).templateOrder.slice(0, 3)).toEqual(['own.2', 'own.3', 'own.1']),
    );
    // At the very top there is no way up.
    await key(all('article')[0]?.querySelector('button') ?? null, 'ArrowUp', { altKey: true });
    expect(first3()).toEqual(['Text 2', 'Text 3', 'Text 1']);
  });

  it('shows markup of a file as text, brings it in, and takes it back', async () => {
    await opened();
    const input = host.querySelector<HTMLInputElement>('input[type=file]');
    const bad = 'language,channel,step,text\nen,public,thank,<b>Hi</b>\nxx,public,thank,No\n';
    Object.defineProperty(input, 'files', { value: [new File([bad], 't.csv')] });
    await settle(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(all('.file-row')).toHaveLength(2));
    expect(texts('.file-row')[0]).toContain('unknown language “xx”; one of en, fa');
    expect(texts('.file-row')[1]).toBe('Row 2New<b>Hi</b>');
    expect(host.querySelector('.file-rows b b')).toBeNull();
    expect(await db.templates.count()).toBe(0);
    await press('Bring in 1');
    await until(() => expect(texts('.import-report')[0]).toBe('1 template brought in.'));
    expect(await db.templates.count()).toBe(1);
    await until(() => press('Undo this import'));
    await until(async () => expect(await db.templates.count()).toBe(0));
  });
});

describe('finding a template in a case', () => {
  const chosen = vi.fn();
  const draft = { channel: 'public', text: '', templateId: null, choose: chosen } as never as Draft;
  const opened = async () => {
    const settings = settingsWith();
    await ingest(batchOf(comment(1, { text: 'My order is late and I am angry' })), settings, NOON);
    const row = await db.cases.get(comment(1).id);
    if (!row) throw new Error('not stored');
    await draw(<FindTemplate row={row} draft={draft} />);
    return host.querySelector('input');
  };

  it('goes by words, arrows and Enter, favourites first', async () => {
    await saveTemplate(own({ id: 'own.1', text: 'Alpine one' }));
    await saveTemplate(own({ id: 'own.2', text: 'Alpine two', favourite: true }));
    await saveTemplate(own({ id: 'own.3', text: 'Alpine in private', channel: 'dm' }));
    await saveTemplate(own({ id: 'own.4', text: 'Alpine off', disabled: true }));
    await saveTemplate(own({ id: 'own.5', text: 'Alpine elsewhere', networks: ['linkedin'] }));
    const field = await opened();
    expect(all('[role=option]')).toEqual([]);
    await type(field, 'alpine');
    await until(() =>
      expect(texts('.find-text').slice(0, 2)).toEqual(['Alpine two', 'Alpine one']),
    );
    expect(texts('.find-text').join()).not.toMatch(/private|off|elsewhere/);
    expect(field?.getAttribute('aria-activedescendant')).toBe(all('[role=option]')[0]?.id);
    await key(field, 'ArrowDown');
    expect(all('[aria-selected=true]').map((one) => one.textContent)).toEqual(['ThanksAlpine one']);
    await key(field, 'Enter');
    expect(chosen).toHaveBeenCalledWith('public', 'Alpine one', 'own.1');
    expect(all('[role=option]')).toEqual([]);
    expect(texts('[role=status]').join()).toContain('In the draft.');
  });

  it('says that there is none, and Escape closes without leaving the case', async () => {
    const field = await opened();
    await type(field, 'qqqqqq');
    await until(() => expect(host.textContent).toContain('No template with these words.'));
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await key(field, 'Escape');
    expect(heard).not.toHaveBeenCalled();
    expect(field?.value).toBe('');
    await key(field, 'Escape');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });
});
