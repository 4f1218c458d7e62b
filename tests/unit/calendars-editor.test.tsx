import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '../../utils/i18n.ts';
import { checkPlan } from '../../utils/sla/check.ts';
import { type Calendar, DEFAULT_POLICY, type SlaPlan } from '../../utils/sla/plan.ts';

const state = vi.hoisted(() => ({
  language: 'en' as 'en' | 'fa',
  plan: { calendars: [], policies: [] } as SlaPlan,
  draw: () => {},
}));
vi.mock('../../components/ui/Words.tsx', () => ({ useWords: () => wordsOf(state.language) }));
vi.mock('../../components/settings/plan/PlanContext.tsx', () => ({
  PlanFields: ({ children }: { children: ReactNode }) => children,
  usePlan: () => ({
    plan: state.plan,
    problems: checkPlan(state.plan),
    change: (plan: SlaPlan) => {
      state.plan = plan;
      state.draw();
    },
  }),
}));

const HOURS: Calendar = {
  id: 'c1',
  name: 'Support',
  timeZone: 'Asia/Tehran',
  week: {
    mon: [['09:00', '17:00']],
    tue: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
  },
  holidays: [],
};

let root: Root;
let page: JSDOM;
const find = (selector: string) => {
  const found = page.window.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const all = (selector: string) => [...page.window.document.querySelectorAll<HTMLElement>(selector)];
const button = (text: string) => {
  const found = all('button').find((one) => (one.ariaLabel ?? one.textContent) === text);
  if (!found) throw new Error(`no button says ${text}`);
  return found;
};
const click = (element: HTMLElement) => act(async () => element.click());
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    const event = new page.window.KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    page.window.document.activeElement?.dispatchEvent(event);
  });
const type = (element: HTMLElement, text: string) =>
  act(async () => {
    const { prototype } =
      element.tagName === 'TEXTAREA'
        ? page.window.HTMLTextAreaElement
        : page.window.HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new page.window.Event('input', { bubbles: true }));
  });
const focusOn = (stop: string) => act(async () => find(`[data-stop="${stop}"]`).focus());
const focused = () => (page.window.document.activeElement as HTMLElement).dataset.stop;
const week = () => state.plan.calendars[0]?.week;
const holidays = () => state.plan.calendars[0]?.holidays;

async function show(language: 'en' | 'fa', calendars: Calendar[], isUsed = false) {
  state.language = language;
  const policy = { ...DEFAULT_POLICY, calendar: isUsed ? 'c1' : null };
  state.plan = { calendars, policies: [{ ...policy, id: 'p', name: 'VIP' }, policy] };
  const { Calendars } = await import('../../components/settings/calendars/Calendars.tsx');
  const { createRoot } = await import('react-dom/client');
  root = createRoot(find('#root'));
  state.draw = () => root.render(<Calendars />);
  await act(async () => state.draw());
  const edit = all('button[aria-expanded]')[0];
  if (edit) await click(edit);
}

beforeEach(() => {
  page = new JSDOM('<!doctype html><div id="root"></div>', { pretendToBeVisual: true });
  for (const name of ['window', 'document', 'HTMLElement', 'Node', 'Element', 'getComputedStyle']) {
    vi.stubGlobal(name, name === 'window' ? page.window : page.window[name as 'Node']);
  }
  vi.stubGlobal('addEventListener', page.window.addEventListener.bind(page.window));
  vi.stubGlobal('removeEventListener', page.window.removeEventListener.bind(page.window));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

describe('the week by keyboard', () => {
  it('moves the end, with Shift the start, and says so', async () => {
    await show('en', [HOURS]);
    await focusOn('mon:0');
    await press('ArrowRight');
    await press('ArrowRight', { shiftKey: true });
    expect(week()?.mon).toEqual([['09:15', '17:15']]);
    expect(all('[role=status]').map((one) => one.textContent)).toContain('Monday: 09:15–17:15');
    expect(find('[data-stop="mon:0"]').getAttribute('aria-valuetext')).toBe('09:15–17:15');
  });

  it('runs as one reads: to the left in Persian', async () => {
    await show('fa', [HOURS]);
    await focusOn('mon:0');
    await press('ArrowLeft');
    expect(week()?.mon).toEqual([['09:00', '17:15']]);
    expect(all('.day legend')[0]?.textContent).toBe('شنبه');
  });

  it('is one stop of the Tab key, and up and down go through it', async () => {
    await show('en', [HOURS]);
    expect(all('[data-stop]').filter((one) => one.tabIndex === 0)).toHaveLength(1);
    await focusOn('mon:0');
    const way: (string | undefined)[] = [];
    for (let step = 0; step < 8; step += 1) {
      await press('ArrowDown');
      way.push(focused());
    }
    expect(way).toEqual(['tue:0', 'tue:1', 'wed:0', 'thu:0', 'fri:0', 'sat:0', 'sun:0', 'sun:0']);
    await press('ArrowUp');
    expect(focused()).toBe('sat:0');
    expect(all('[data-stop]').filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });

  it('adds and removes, and keeps the focus where one works', async () => {
    await show('en', [HOURS]);
    await focusOn('wed:0');
    await press('Enter');
    expect(week()?.wed).toEqual([['09:00', '17:00']]);
    expect(focused()).toBe('wed:0');
    await press('Insert');
    expect(focused()).toBe('wed:1');
    await press('Delete');
    expect(focused()).toBe('wed:0');
    await press('Delete');
    expect(week()?.wed).toEqual([]);
    expect(focused()).toBe('wed:0');
    expect(
      find('[data-stop="wed:0"]').ariaLabel ??
        find('[data-stop="wed:0"]').getAttribute('aria-label'),
    ).toBe('Wednesday: Closed');
  });

  it('keeps its Tab stop where the hours under it go', async () => {
    await show('en', [HOURS]);
    await focusOn('tue:1');
    await type(all('.day-field input')[1] as HTMLElement, '');
    await act(async () => (all('.day-field input')[1] as HTMLElement).focus());
    await press('Enter');
    expect(week()?.tue).toEqual([]);
    const stops = all('[data-stop]').filter((one) => one.tabIndex === 0);
    expect(stops.map((one) => one.dataset.stop)).toEqual(['tue:0']);
  });

  it('leaves the browser its own keys', async () => {
    await show('en', [HOURS]);
    await focusOn('mon:0');
    await press('ArrowRight', { altKey: true });
    await press('x');
    expect(week()?.mon).toEqual([['09:00', '17:00']]);
  });
});

describe('the week as text', () => {
  it('takes what is right and keeps what is wrong in the field, with the reason', async () => {
    await show('en', [HOURS]);
    const field = all('.day-field input')[0] as HTMLInputElement;
    await act(async () => field.focus());
    await type(field, '9-25');
    await press('Enter');
    expect(week()?.mon).toEqual([['09:00', '17:00']]);
    expect(field.value).toBe('9-25');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(find(`#${CSS_ID(field.getAttribute('aria-describedby'))}`).textContent).toContain(
      '9-25',
    );
    await type(field, '9-13, 14-18');
    await press('Enter');
    expect(week()?.mon).toEqual([
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ]);
    expect(field.value).toBe('09:00–13:00, 14:00–18:00');
  });

  it('is copied to other days', async () => {
    await show('en', [HOURS]);
    await click(button('Copy Tuesday to other days'));
    await click(button('Saturday'));
    await click(button('Copy'));
    expect(week()?.sat).toEqual(HOURS.week.tue);
    expect(week()?.sat).not.toBe(week()?.tue);
    expect(week()?.sun).toBeUndefined();
  });
});

/** React's ids have letters in them that selectors must not. */
const CSS_ID = (id: string | null) => (id ?? '').replace(/[^\w-]/g, (sign) => `\\${sign}`);

describe('closed days', () => {
  it('are typed, with a name after them, and refused beside the field', async () => {
    await show('en', [HOURS]);
    const [day] = all('.new-holiday input') as [HTMLElement];
    await type(day, '03/04/2026');
    await click(button('Add'));
    expect(find('.new-holiday .refusal').textContent).toContain('two ways');
    await type(day, '2026-12-25 Christmas');
    await click(button('Add'));
    expect(holidays()).toEqual([{ date: '2026-12-25', name: 'Christmas', every: null }]);
    await type(day, '2026-12-25');
    await click(button('Add'));
    expect(find('.new-holiday .refusal').textContent).toContain('closed already');
  });

  it('are pasted: the good ones are taken, the bad lines stay', async () => {
    await show('fa', [HOURS]);
    const box = find('.paste-holidays textarea') as HTMLTextAreaElement;
    await type(box, '۱۴۰۵/۱۰/۰۱ یلدا\nهیچ\n');
    await click(button('افزودن این روزها'));
    expect(holidays()).toEqual([{ date: '2026-12-22', name: 'یلدا', every: null }]);
    expect(box.value).toBe('هیچ');
    expect(find('.paste-holidays .refusal').textContent).toContain('خط ۱');
  });

  it('are not taken from a file before they are seen', async () => {
    await show('en', [HOURS]);
    const input = find('input[type=file]') as HTMLInputElement;
    const choose = async (text: string) => {
      const file = new File([text], 'days.ics');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      await act(async () => {
        input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
      });
      // The reader is loaded first, however long that takes.
      for (let turn = 0; turn < 200 && all('.ics .notice, .ics .refusal').length === 0; turn += 1) {
        await act(() => new Promise((done) => setTimeout(done, 20)));
      }
    };
    await choose('no calendar');
    expect(find('.ics .refusal').textContent).toContain('BEGIN:VCALENDAR');
    await choose(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20300501\nSUMMARY:<b>May</b>\nEND:VEVENT\nEND:VCALENDAR',
    );
    expect(holidays()).toEqual([]);
    expect(find('.ics .notice').textContent).toContain('1 day, 2030, from 1 entry.');
    await click(all('.ics .notice button')[0] as HTMLElement);
    expect(holidays()).toEqual([{ date: '2030-05-01', name: '<b>May</b>', every: null }]);
    expect(all('b')).toEqual([]);
  });

  it('show only the years that are open', async () => {
    const many = Array.from({ length: 900 }, (_, index) => ({
      date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
      name: '',
      every: null,
    }));
    await show('en', [{ ...HOURS, holidays: many }]);
    expect(all('.holiday-year')).toHaveLength(3);
    expect(all('.holiday')).toHaveLength(0);
    expect(all('.holiday-year summary .chip')).toHaveLength(3);
  });
});

describe('hours that policies use', () => {
  it('are not removed unasked, and leave no policy with hours that are gone', async () => {
    await show('en', [HOURS], true);
    await click(button('Remove these hours'));
    expect(state.plan.calendars).toHaveLength(1);
    expect(find('.notice[role=alert]').textContent).toContain('VIP and all other cases');
    await click(button('Count all time there, and remove'));
    expect(state.plan.calendars).toEqual([]);
    expect(state.plan.policies.map(({ calendar }) => calendar)).toEqual([null, null]);
  });

  it('are removed at once where none does', async () => {
    await show('en', [HOURS]);
    await click(button('Remove these hours'));
    expect(state.plan.calendars).toEqual([]);
    expect(page.window.document.activeElement?.textContent).toBe('Support was removed.');
  });
});

describe('a calendar', () => {
  it('shows what is wrong with it in its place', async () => {
    const holidays = [{ date: '2026-02-30', name: 'x', every: null }];
    await show('en', [{ ...HOURS, timeZone: 'Mars/Base', week: { mon: [['9', '10']] }, holidays }]);
    const said = (selector: string) => find(selector).textContent;
    expect(said('.day .refusal')).toContain('Write times as');
    expect(said('.calendar-body > .refusal')).toContain('Mars/Base');
    expect(said('.holiday .refusal')).toContain('2026-02-30');
  });

  it('begins with a preset', async () => {
    await show('fa', []);
    await click(button('ایران'));
    expect(state.plan.calendars[0]).toMatchObject({ name: 'ایران', timeZone: 'Asia/Tehran' });
    expect(find('.calendar').textContent).toContain('هفته‌ای ۴۴ ساعت باز.');
  });
});
