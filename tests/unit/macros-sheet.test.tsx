// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act as settle } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MacroSheet } from '../../components/macros/MacroSheet.tsx';
import { SelectBar } from '../../components/queue/SelectBar.tsx';
import { SelectBox } from '../../components/queue/SelectBox.tsx';
import { SlotForm } from '../../components/reply/SlotForm.tsx';
import { useSelection } from '../../components/store.ts';
import { act } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { runMacro, undoMacro } from '../../storage/macro-runs.ts';
import { lastRun, listMacros, saveMacro } from '../../storage/macros.ts';
import { wordsOf } from '../../utils/i18n.ts';
import type { ToBackground } from '../../utils/messaging/protocol.ts';
import { slotsIn } from '../../utils/replies/slots.ts';
import { freshDatabase } from './support/database.ts';
import { mount, unmount, until } from './support/mount.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

const state = vi.hoisted(() => ({ language: 'en' as 'en' | 'fa' }));
vi.mock('../../components/ui/Words.tsx', async () => {
  const i18n = await import('../../utils/i18n.ts');
  const { DEFAULT_SETTINGS } = await import('../../utils/settings/defaults.ts');
  return { useWords: () => i18n.wordsOf(state.language), useSettings: () => DEFAULT_SETTINGS };
});
vi.mock('../../utils/browser.ts', () => ({ browser: { runtime: { openOptionsPage: () => {} } } }));
const settings = settingsWith();
vi.mock('../../utils/messaging/client.ts', () => ({
  send: async (name: string, data: unknown) => {
    if (name === 'macros:undo') {
      const { runId } = data as ToBackground['macros:undo']['in'];
      return undoMacro(runId, settings, NOON + 9000);
    }
    const asked = data as ToBackground['macros:run']['in'];
    const macros = await listMacros(wordsOf(state.language));
    const macro = macros.find(({ id }) => id === asked.macroId);
    if (!macro) throw new Error('no macro');
    const answers = Object.fromEntries(asked.answers.map(({ ask, value }) => [ask, value]));
    const circumstances = { settings, language: state.language, now: NOON + 1000 };
    return { run: await runMacro({ ...asked, macro, answers }, circumstances) };
  },
}));

const ids = [1, 2, 3].map((number) => comment(number).id);
let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  state.language = 'en';
  useSelection.setState({ selected: [], macrosFor: null, caseId: null, cursorId: null });
  await freshDatabase();
  await ingest(batchOf(comment(1), comment(2), comment(3)), settings, NOON);
  ({ root, host } = mount());
});
afterEach(async () => {
  await unmount({ root, host });
});

const draw = (node: React.ReactNode) => settle(async () => root.render(node));
const buttons = () => [...host.querySelectorAll('button')];
const button = (name: string) => {
  const found = buttons().find((one) => (one.textContent ?? '').startsWith(name));
  if (!found) throw new Error(`no button ${name}: ${host.textContent}`);
  return found;
};
const press = (name: string) => settle(async () => button(name).click());
const says = (text: string) => until(() => expect(host.textContent).toContain(text));
const sheet = (of = ids) => draw(<MacroSheet ids={of} now={NOON + 2000} onClose={() => {}} />);

describe('the sheet of macros', () => {
  it('says what will happen and what cannot, does the one and takes it back', async () => {
    await act(ids[2] ?? '', { do: 'resolve' }, settings, NOON + 500);
    await sheet();
    await says('3 cases');
    await press('Late delivery');
    await says('2 will be done');
    await says('1 cannot');
    await says('already resolved');
    expect((await db.cases.get(ids[0] ?? ''))?.status).toBe('open');
    await press('Do it for 2 cases');
    await says('Done for 2 cases. 1 left as it was.');
    await says('2 drafts wait for you to send');
    expect((await db.cases.get(ids[0] ?? ''))?.status).toBe('waiting');
    await press('Undo');
    await says('Back as before: 2 cases.');
    expect((await db.cases.get(ids[0] ?? ''))?.status).toBe('open');
  });

  it('offers the way back when it is opened again, and names what changed since', async () => {
    const [macro] = await listMacros(wordsOf('en'));
    if (!macro) throw new Error('no macro');
    const circumstances = { settings, language: 'en' as const, now: NOON + 1000 };
    await runMacro({ runId: 'r', macro, caseIds: ids, answers: {} }, circumstances);
    await act(ids[0] ?? '', { do: 'assign', person: 'Reza' }, settings, NOON + 1500);
    await act(ids[1] ?? '', { do: 'resolve' }, settings, NOON + 1500);
    await sheet();
    await says('The last one');
    await press('Undo all of it');
    await says('Back as before: 3 cases.');
    await says('visitor.2: where it stands');
    expect(host.textContent).not.toContain('visitor.1:');
    expect((await db.cases.get(ids[0] ?? ''))?.assignee).toBe('Reza');
    expect((await lastRun())?.state).toBe('undone');
    await draw(null);
    await sheet();
    await says('Late delivery');
    expect(host.textContent).not.toContain('The last one');
  });

  it('asks once for what all replies lack, and only then has something to do', async () => {
    await db.templates.put({
      id: 'own.t',
      language: 'en',
      text: 'It comes {{choice:today|tomorrow}}',
      channel: 'public',
      step: 'answer',
      intents: [],
      sentiments: [],
      networks: [],
    });
    const steps = [{ do: 'reply' as const, templates: { en: 'own.t' } }];
    await saveMacro({ id: 'own', name: 'Own', steps }, wordsOf('en'));
    await sheet();
    await says('Own');
    await press('Own');
    await says('a word is missing');
    expect(button('Do it').disabled).toBe(true);
    await settle(async () => host.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]?.click());
    await says('3 will be done');
    // What was asked for can still be changed.
    expect(host.querySelectorAll('[type="radio"]')).toHaveLength(2);
    await press('Do it for 3 cases');
    await says('Done for 3 cases.');
    expect((await db.cases.get(ids[0] ?? ''))?.drafts.public?.text).toBe('It comes tomorrow');
  });

  it('speaks Persian', async () => {
    state.language = 'fa';
    await sheet();
    await says('دیرکرد ارسال');
    await press('هرزنامه');
    await says('۳ تا انجام می‌شود');
    await press('برای ۳ پرونده انجام بده');
    await says('برای ۳ پرونده انجام شد.');
    expect((await db.cases.get(ids[0] ?? ''))?.tags).toEqual(['هرزنامه']);
  });
});

describe('choosing several rows', () => {
  const rows = async () => (await db.cases.bulkGet(ids)).flatMap((row) => row ?? []);
  async function list() {
    const all = await rows();
    await draw(
      <>
        {all.map((row) => (
          <SelectBox key={row.id} row={row} checked={false} reached={false} order={() => ids} />
        ))}
        <SelectBar shown={all.map((row) => ({ row, gone: false }))} />
      </>,
    );
    return [...host.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  }
  const click = (box: HTMLInputElement | undefined, shiftKey = false) =>
    settle(
      async () => void box?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey })),
    );

  it('takes one, a stretch, all, and lets go', async () => {
    const boxes = await list();
    expect(host.querySelector('[role="toolbar"]')).toBeNull();
    expect(boxes[0]?.getAttribute('aria-label')).toBe('Select visitor.1');
    await click(boxes[0]);
    expect(useSelection.getState().selected).toEqual([ids[0]]);
    await click(boxes[2], true);
    expect(useSelection.getState().selected).toEqual(ids);
    expect(host.querySelector('[role="status"]')?.textContent).toBe('3 selected');
    await click(boxes[1]);
    expect(useSelection.getState().selected).toEqual([ids[0], ids[2]]);
    await press('All 3 shown');
    expect(useSelection.getState().selected).toHaveLength(3);
    await press('Macros');
    expect(useSelection.getState().macrosFor).toHaveLength(3);
    await settle(async () => host.querySelector<HTMLElement>('[aria-label="Clear"]')?.click());
    expect(useSelection.getState().selected).toEqual([]);
  });

  it('is forgotten with the list it was made in, and not by the same list anew', async () => {
    const { select, narrow, show } = useSelection.getState();
    select(ids);
    narrow({ search: undefined });
    expect(useSelection.getState().selected).toHaveLength(3);
    narrow({ team: 'care' });
    expect(useSelection.getState().selected).toEqual([]);
    select(ids);
    show('done');
    expect(useSelection.getState().selected).toEqual([]);
    useSelection.getState().clear();
    show('inbox');
  });
});

describe('the form for slots', () => {
  it('has the right input for each, takes the fallback as a beginning, and gives all back', async () => {
    let given: Record<string, string> = {};
    const text = '{{name|there}} {{choice:a|b}} {{link}} {{answer}} {{own}}';
    await draw(<SlotForm missing={slotsIn(text)} onFill={(values) => (given = values)} />);
    const [name, link, own] = host.querySelectorAll<HTMLInputElement>('input.input');
    expect([name?.value, link?.inputMode, link?.dir, own?.dir]).toEqual([
      'there',
      'url',
      'ltr',
      'auto',
    ]);
    expect(host.querySelector('textarea')).not.toBeNull();
    expect(host.querySelector('fieldset legend')?.textContent).toBe('Choose one');
    await settle(async () => host.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]?.click());
    await press('Put them in');
    expect(given).toMatchObject({ name: 'there', 'choice:a|b': 'b' });
  });
});
