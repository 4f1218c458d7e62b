// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act as settle } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Coach, useCoach } from '../../components/case/Coach.tsx';
import { type Draft, useDraft } from '../../components/reply/useDraft.ts';
import { act } from '../../storage/act.ts';
import type { StoredCase } from '../../storage/cases.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
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
const { id } = comment(1);
let root: Root;
let host: HTMLElement;
let draft: Draft | undefined;

function Desk({ row }: { row: StoredCase }) {
  const plan = useCoach(row);
  draft = useDraft(row);
  if (!plan) return <p>{plan === null ? 'none' : 'reading'}</p>;
  return <Coach row={row} plan={plan} now={NOON} draft={draft} />;
}
async function show(...actions: CaseAction[]) {
  await settle(async () => {
    for (const [index, action] of actions.entries()) {
      await act(id, action, settings, NOON + 1000 * (index + 1));
    }
  });
  const row = await db.cases.get(id);
  if (!row) throw new Error('no case');
  await settle(async () => root.render(<Desk row={row} />));
}
const now = () => host.querySelector('[aria-current="step"]')?.textContent ?? '';

beforeEach(async () => {
  state.language = 'en';
  await freshDatabase();
  await ingest(
    batchOf(comment(1, { text: 'It arrived broken, terrible service' })),
    settings,
    NOON,
  );
  ({ root, host } = mount());
});
afterEach(async () => {
  await unmount({ root, host });
});

describe('the coach', () => {
  it('says what is due now and when, and puts its words into the draft', async () => {
    await show();
    await until(() => expect(now()).toContain('Acknowledge'));
    expect(now()).toMatch(/11 h left/);
    expect(host.textContent).toContain('Empathise Next');
    await until(() => expect(host.querySelector('.quoted')).not.toBeNull());
    const words = host.querySelector<HTMLElement>('.quoted');
    await settle(async () => words?.click());
    expect(draft?.text).toBe(words?.textContent);
    expect(draft?.channel).toBe('public');
    expect(host.querySelector('.quoted')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('goes on with what was answered, and closes in public what was settled in private', async () => {
    const moved: CaseAction[] = [
      { do: 'answeredElsewhere', via: 'public', text: 'I am so sorry' },
      { do: 'moveToDm', publicText: 'See your DM', privateText: 'Hi', templateId: null },
      { do: 'answeredElsewhere', via: 'public', text: 'See your DM' },
      { do: 'answeredElsewhere', via: 'dm', text: 'Hi' },
    ];
    await show(...moved);
    await until(() => expect(now()).toContain('Resolve'));
    await show(...moved, { do: 'resolve' });
    await until(() => expect(now()).toContain('Close in public'));
    await until(() => expect(host.querySelector('.quoted')).not.toBeNull());
    await settle(async () => host.querySelector<HTMLElement>('.quoted')?.click());
    expect(draft?.channel).toBe('public');
    expect(draft?.text).not.toBe('');
  });

  it('speaks Persian, and is silent where there is no complaint', async () => {
    state.language = 'fa';
    await show();
    await until(() => expect(host.textContent).toContain('بردن به گفتگوی خصوصی'));
    const changes = { intents: ['praise' as const], sentiment: 'positive' as const };
    await show({ do: 'correct', changes });
    await until(() => expect(host.textContent).toBe('none'));
  });
});

describe('the draft', () => {
  const line = { do: 'draft', channel: 'public', templateId: 'en.late' } as const;
  it('takes what a macro wrote and gives it back when that is undone', async () => {
    await show();
    await show({ ...line, text: 'From a macro' });
    await until(() => expect(draft?.text).toBe('From a macro'));
    await show({ ...line, text: '' });
    await until(() => expect(draft?.text).toBe(''));
  });

  it('never replaces what is being typed', async () => {
    await show();
    await settle(async () => draft?.write('My own'));
    await show({ ...line, text: 'From a macro' });
    expect(draft?.text).toBe('My own');
  });

  it('nor what was typed and is stored, before the case has heard of it', async () => {
    await show();
    await settle(async () => draft?.write('My own'));
    await until(() => expect(draft?.kept).toBe(true));
    await show({ ...line, text: 'From a macro' });
    expect(draft?.text).toBe('My own');
  });

  it('nor a box that was emptied a moment ago', async () => {
    await show();
    await settle(async () => draft?.write('My own'));
    await settle(async () => draft?.write(''));
    await show({ ...line, text: 'From a macro' });
    expect(draft?.text).toBe('');
  });

  it('does not offer a private line again that was sent', async () => {
    await show({ do: 'moveToDm', publicText: 'P', privateText: 'Private', templateId: null });
    await until(() => expect(draft?.of('dm').text).toBe('Private'));
    await settle(async () => root.unmount());
    root = createRoot(host);
    await show({ do: 'answeredElsewhere', via: 'dm', text: 'Private' });
    expect(draft?.of('dm').text).toBe('');
  });
});
