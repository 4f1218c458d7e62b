// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act as settle } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pressing } from '../../components/settings/pressing/Pressing.tsx';
import {
  LEAST,
  MOST,
  positionOf,
  STEP,
  thresholdAt,
} from '../../components/settings/pressing/position.ts';
import { Rereading } from '../../components/ui/Rereading.tsx';
import { ToastLine, ToastProvider } from '../../components/ui/Toast.tsx';
import { act } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { readingState } from '../../storage/retriage.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { freshDatabase } from './support/database.ts';
import { mount, unmount, until } from './support/mount.ts';
import { batchOf, comment, judged, NOON, settingsWith } from './support/samples.ts';

const page = vi.hoisted(() => ({
  language: 'en' as 'en' | 'fa',
  settings: {} as Settings,
  refuses: false,
  saved: [] as (number | undefined)[],
  draw: async () => {},
}));
vi.mock('../../components/ui/Words.tsx', async () => {
  const { wordsOf } = await import('../../utils/i18n.ts');
  return { useWords: () => wordsOf(page.language), useSettings: () => page.settings };
});
vi.mock('../../components/settings/SaveContext.tsx', () => ({
  useSaving: () => ({
    settings: page.settings,
    save: async (part: Partial<Settings>) => {
      page.saved.push(part.pressingFrom);
      if (page.refuses) return false;
      page.settings = { ...page.settings, ...part };
      await page.draw();
      return true;
    },
  }),
}));

const LATE = 'Still waiting for my order';
const BROKEN = 'It arrived broken';
const LOVELY = 'Lovely place';
const PRESSING: Record<string, number> = { [LATE]: 0.85, [BROKEN]: 0.43, [LOVELY]: 0 };

let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  Object.assign(page, { language: 'en', settings: settingsWith(), refuses: false, saved: [] });
  await freshDatabase();
  ({ root, host } = mount());
  page.draw = () =>
    settle(async () =>
      root.render(
        <ToastProvider>
          <Pressing />
          <ToastLine />
        </ToastProvider>,
      ),
    );
});
afterEach(async () => {
  await unmount({ root, host });
  vi.useRealTimers();
});

/** Cases that press as much as is written here, whatever the engine of today says of them. */
async function store(...texts: string[]) {
  const comments = texts.map((text, at) => comment(at, { text }));
  await ingest(batchOf(...comments), page.settings, NOON);
  const readings = new Map(
    texts.map((text, at) => {
      const pressing = PRESSING[text] ?? 0;
      const urgency = pressing >= page.settings.pressingFrom ? 'high' : 'normal';
      return [comment(at).id, judged({ pressing, urgency })];
    }),
  );
  await db.events.toCollection().modify((event) => {
    const triage = readings.get(event.caseId);
    if (event.type === 'triaged' && triage) event.triage = triage;
  });
  await db.cases.toCollection().modify((row) => {
    row.triage = readings.get(row.id) ?? null;
  });
}
const slider = () => {
  const found = host.querySelector<HTMLInputElement>('input[type="range"]');
  if (!found) throw new Error('no slider');
  return found;
};
const text = () => host.textContent ?? '';
const move = (to: number) =>
  settle(async () => {
    const { prototype } = HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(slider(), String(to));
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  });
const letGo = () =>
  settle(async () => void slider().dispatchEvent(new Event('pointerup', { bubbles: true })));
const examples = (title: string) =>
  [...host.querySelectorAll(`[aria-label="${title}"] li`)].map((one) => one.textContent);

describe('a place on the slider', () => {
  it('is a threshold, and the threshold that place; what lies beside is the nearest', () => {
    for (let at = LEAST; at <= MOST; at += STEP) expect(positionOf(thresholdAt(at))).toBe(at);
    expect([0, 0.01, 0.52, 1].map(positionOf)).toEqual([MOST, MOST, 50, LEAST]);
    expect(thresholdAt(MOST)).toBeLessThan(thresholdAt(LEAST));
  });
});

describe('what needs a person now', () => {
  it('has a slider with a name and both ends said, and says where there is nothing yet', async () => {
    await page.draw();
    await until(() => expect(text()).toContain('No cases yet.'));
    expect(slider().labels?.[0]?.textContent).toBe('What is marked urgent');
    const ends = document.getElementById(slider().getAttribute('aria-describedby') ?? '');
    expect(ends?.textContent).toMatch(/^Fewer, surer.*More, nothing missed$/);
    expect(text()).not.toContain('Back to the usual');
  });

  it('shows while it is moved what it would have caught, and saves nothing yet', async () => {
    await store(LATE, BROKEN, LOVELY);
    await page.draw();
    await until(() => expect(text()).toContain('1 of your last 3 cases would be marked urgent'));
    expect(text()).toContain('Nothing yet that you handed over');
    await move(70);
    expect(text()).toContain('2 of your last 3 cases would be marked urgent');
    expect(slider().getAttribute('aria-valuetext')).toContain('2 of your last 3');
    expect(examples('Newly marked')).toEqual([BROKEN]);
    expect(text()).toContain('Let go to put it in force.');
    await move(5);
    expect(examples('No longer marked')).toEqual([LATE]);
    expect(page.saved).toEqual([]);
  });

  it('counts what the person handed over, and what they called less urgent', async () => {
    await store(LATE, BROKEN, LOVELY);
    const escalate = { do: 'escalate', team: 'care', reason: '' } as const;
    await act(comment(1).id, escalate, page.settings, NOON);
    const changes = { urgency: 'low' } as const;
    await act(comment(0).id, { do: 'correct', changes }, { ...page.settings, learn: false }, NOON);
    await page.draw();
    await until(() => expect(text()).toContain('Of 1 that needed a person, 0 would be caught'));
    expect(examples('Would be missed')).toEqual([BROKEN]);
    expect(text()).toContain('Of 1 that you called less urgent, 1 would be marked');
    await move(70);
    expect(text()).toContain('Of 1 that needed a person, 1 would be caught');
    await move(5);
    expect(text()).toContain('Of 1 that you called less urgent, 0 would be marked');
  });

  it('is in force once let go, says so, and goes back by undo or to the usual', async () => {
    await store(LATE);
    await page.draw();
    await move(70);
    await letGo();
    await until(() => expect(text()).toContain('In force. Stored cases are being read anew.'));
    expect(page.saved).toEqual([0.3]);
    expect(text()).toContain('This is in force now.');
    await settle(async () => host.querySelector<HTMLElement>('.toast button')?.click());
    await until(() => expect(page.saved).toEqual([0.3, 0.5]));
    await until(() => expect(slider().value).toBe('50'));
    await move(80);
    await letGo();
    const reset = () =>
      [...host.querySelectorAll('button')].find((one) => one.textContent === 'Back to the usual');
    await until(() => expect(reset()).toBeDefined());
    await settle(async () => reset()?.click());
    await until(() => expect(page.saved).toEqual([0.3, 0.5, 0.2, 0.5]));
  });

  it('waits while the arrow keys go on, and takes the last place', async () => {
    await page.draw();
    vi.useFakeTimers();
    const key = () =>
      settle(
        async () => void slider().dispatchEvent(new KeyboardEvent('keyup', { bubbles: true })),
      );
    for (const to of [55, 60, 65]) {
      await move(to);
      await key();
      await settle(() => vi.advanceTimersByTimeAsync(300));
    }
    expect(page.saved).toEqual([]);
    await settle(() => vi.advanceTimersByTimeAsync(800));
    expect(page.saved).toEqual([0.35]);
  });

  it('leaves a threshold between two steps alone until it is moved', async () => {
    page.settings = settingsWith({ pressingFrom: 0.52 });
    await page.draw();
    await settle(async () => slider().focus());
    await settle(async () => slider().blur());
    await letGo();
    expect(page.saved).toEqual([]);
  });

  it('goes back to where it was when it could not be saved, and claims nothing', async () => {
    page.refuses = true;
    await page.draw();
    await move(70);
    await letGo();
    await until(() => expect(slider().value).toBe('50'));
    expect(text()).not.toContain('In force.');
  });

  it('speaks Persian', async () => {
    page.language = 'fa';
    await store(LATE, LOVELY);
    await page.draw();
    await until(() => expect(text()).toContain('۱ پرونده از ۲ پروندهٔ آخرتان فوری می‌شد'));
    expect(text().replaceAll(LATE, '').replaceAll(LOVELY, '')).not.toMatch(/[A-Za-z]/);
  });
});

describe('the line that tells of reading anew', () => {
  it('counts while it goes on, and is gone with the end', async () => {
    const { version } = await readingState(page.settings);
    const { pressingFrom } = page.settings;
    const put = (read: number, after: string | null) =>
      db.settings.put({
        key: 'triage',
        value: { version, pressingFrom, after, read, total: 100_000 },
      });
    await settle(async () => root.render(<Rereading />));
    expect(text()).toBe('');
    await settle(async () => void (await put(12_400, 'x')));
    await until(() => expect(text()).toBe('Reading 12,400 of 100,000 comments anew…'));
    const bar = host.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([12_400, 100_000]);
    await settle(async () => void (await put(12_600, 'y')));
    await until(() => expect(text()).toContain('12,600'));
    await settle(async () => void (await put(100_000, null)));
    await until(() => expect(text()).toBe(''));
  });
});
