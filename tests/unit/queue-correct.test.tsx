// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act as settle } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorrectButton } from '../../components/queue/CorrectButton.tsx';
import { CorrectSheet } from '../../components/queue/CorrectSheet.tsx';
import { QueueRow } from '../../components/queue/QueueRow.tsx';
import { useSelection } from '../../components/store.ts';
import { ToastProvider } from '../../components/ui/Toast.tsx';
import { act } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { bookOf } from '../../utils/sla/index.ts';
import { freshDatabase } from './support/database.ts';
import { mount, unmount, until } from './support/mount.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

const state = vi.hoisted(() => ({ language: 'en' as 'en' | 'fa' }));
vi.mock('../../components/ui/Words.tsx', async () => {
  const { wordsOf } = await import('../../utils/i18n.ts');
  const { DEFAULT_SETTINGS } = await import('../../utils/settings/defaults.ts');
  return { useWords: () => wordsOf(state.language), useSettings: () => DEFAULT_SETTINGS };
});
vi.mock('../../utils/messaging/client.ts', () => ({
  send: async (_: string, { caseId, action }: { caseId: string; action: CaseAction }) =>
    void (await act(caseId, action, settingsWith(), NOON)),
}));

const settings = settingsWith();
const book = bookOf(settings.sla);
const { id } = comment(1);

let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  state.language = 'en';
  useSelection.setState({ correctingId: null, cursorId: null, caseId: null });
  await freshDatabase();
  ({ root, host } = mount());
});
afterEach(async () => {
  await unmount({ root, host });
});

async function stored(text: string) {
  await ingest(batchOf(comment(1, { text })), settings, NOON);
  const row = await db.cases.get(id);
  if (!row) throw new Error('not stored');
  return row;
}
const draw = (node: React.ReactNode) =>
  settle(async () => root.render(<ToastProvider>{node}</ToastProvider>));
const texts = (selector: string) =>
  [...host.querySelectorAll(selector)].map((one) => one.textContent);
const press = (name: string) =>
  settle(async () => {
    const found = [...host.querySelectorAll('button')].find((one) => one.textContent === name);
    if (!found) throw new Error(`no button ${name}`);
    found.click();
  });

describe('a row of the queue', () => {
  it('underlines the words that decided, and takes no markup for markup', async () => {
    const row = await stored('<b>My</b> order is broken & nobody answers');
    await draw(<QueueRow row={row} now={NOON} book={book} correctable />);
    const line = host.querySelector('.row-text .one-line');
    expect(line?.textContent).toBe(row.text);
    expect(host.querySelector('b')).toBeNull();
    const decided = texts('.decided');
    expect(decided.join()).toContain('broken');
    for (const word of decided) expect(row.text).toContain(word);
  });

  it('says its feeling once: by the mark, or in words where the mark is a button beside it', async () => {
    const row = { ...(await stored('x')), sentiment: 'negative' as const };
    await draw(<QueueRow row={row} now={NOON} book={book} />);
    expect(host.querySelector('[role="img"][aria-label="Negative"]')).not.toBeNull();
    await draw(<QueueRow row={row} now={NOON} book={book} correctable />);
    expect(host.querySelector('[role="img"][aria-label="Negative"]')).toBeNull();
    expect(texts('.hidden-word')).toContain('Negative');
  });

  it('marks quietly that its language cannot be judged', async () => {
    const row = await stored('Wo bleibt meine Bestellung');
    const foreign = { ...row, triage: row.triage && { ...row.triage, language: 'de' } };
    await draw(<QueueRow row={foreign} now={NOON} book={book} />);
    const mark = host.querySelector('.unjudged');
    expect(mark?.getAttribute('aria-label')).toBe('In German: the labels are a guess');
    const english = { ...row, triage: row.triage && { ...row.triage, language: 'en' } };
    await draw(<QueueRow row={english} now={NOON} book={book} />);
    expect(host.querySelector('.unjudged')).toBeNull();
  });

  it('draws no more of a very long comment than a line can hold', async () => {
    const row = await stored(`${'a '.repeat(9000)}😡`);
    await draw(<QueueRow row={row} now={NOON} book={book} />);
    expect(host.querySelector('.one-line[dir="auto"] + *, .row-text .one-line')).not.toBeNull();
    expect(host.querySelector('.row-text .one-line')?.textContent?.length).toBeLessThan(500);
  });
});

describe('the button beside a row', () => {
  it.each([
    ['en', 'Feeling: Negative. Correct it'],
    ['fa', 'حس: ناراضی. اصلاح'],
  ] as const)('has a name, in %s, and opens the labels', async (language, name) => {
    state.language = language;
    const row = { ...(await stored('x')), sentiment: 'negative' as const };
    await draw(<CorrectButton row={row} reached={false} />);
    const button = host.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe(name);
    expect(button?.tabIndex).toBe(-1);
    await settle(async () => button?.click());
    expect(useSelection.getState().correctingId).toBe(id);
    await draw(<CorrectButton row={row} reached />);
    expect(host.querySelector('button')?.tabIndex).toBe(0);
  });
});

describe('the sheet over the list', () => {
  const opened = async (text: string) => {
    const row = await stored(text);
    useSelection.setState({ correctingId: id });
    await draw(<CorrectSheet id={id} />);
    await until(() => expect(host.querySelector('.correct-sheet')).not.toBeNull());
    return row;
  };

  it('opens on the feelings, corrects with one press, and takes it back', async () => {
    const row = await opened('My order is broken & nobody answers');
    expect(texts('.correct-text')).toEqual([row.text]);
    expect(texts('.correct-text .decided').join()).toContain('broken');
    expect(texts('.correct [aria-pressed="true"]')).toEqual(['Negative']);
    expect(document.activeElement?.textContent).toBe('Negative');
    await press('Positive');
    await until(() => expect(texts('.correct-toast .toast > span')).toEqual(['Corrected.']));
    expect((await db.cases.get(id))?.corrections).toEqual({ sentiment: 'positive' });
    // The choices are gone; the focus is on the label that they belong to, which says the new one.
    await until(() => expect(document.activeElement?.textContent).toBe('Positive'));
    expect(host.querySelector('.correct')).toBeNull();
    await press('Undo');
    await until(() => expect(texts('.triage > .chips button')[0]).toBe('Negative'));
    expect((await db.cases.get(id))?.corrections).toEqual({});
  });

  it('goes away with its case', async () => {
    await opened('x');
    await settle(async () => void (await db.cases.clear()));
    await until(() => expect(useSelection.getState().correctingId).toBeNull());
  });
});
