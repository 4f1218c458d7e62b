// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Policies } from '../../components/settings/policies/Policies.tsx';
import { Reminders } from '../../components/settings/Reminders.tsx';
import { ToastLine, ToastProvider } from '../../components/ui/Toast.tsx';
import type { Settings } from '../../utils/settings/types.ts';
import { DEFAULT_POLICY, type SlaPlan, type StoredPolicy } from '../../utils/sla/plan.ts';
import { settingsWith } from './support/samples.ts';

/** What the page around the editor holds; the parts of it below are stand-ins over this. */
const page = vi.hoisted(() => ({
  plan: {} as SlaPlan,
  settings: {} as Settings,
  draw: () => {},
}));

vi.mock('../../components/ui/Words.tsx', async () => {
  const { wordsOf } = await import('../../utils/i18n.ts');
  return { useWords: () => wordsOf('en'), useSettings: () => page.settings };
});
vi.mock('../../components/settings/plan/PlanContext.tsx', async () => {
  const { checkPlan } = await import('../../utils/sla/check.ts');
  return {
    PlanFields: ({ children }: { children: ReactNode }) => children,
    usePlan: () => ({
      plan: page.plan,
      problems: checkPlan(page.plan),
      change: (plan: SlaPlan) => {
        page.plan = plan;
        page.draw();
      },
    }),
  };
});
vi.mock('../../components/settings/SaveContext.tsx', () => ({
  useSaving: () => ({
    settings: page.settings,
    save: (part: Partial<Settings>) => {
      page.settings = { ...page.settings, ...part };
      page.draw();
    },
  }),
}));

const named = (name: string, more: Partial<StoredPolicy> = {}): StoredPolicy => ({
  ...DEFAULT_POLICY,
  id: name.toLowerCase(),
  name,
  match: { ...DEFAULT_POLICY.match, tags: [name] },
  ...more,
});

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ now: new Date(2026, 2, 4, 12) });
  page.settings = settingsWith();
  page.plan = { calendars: [], policies: [named('A'), named('B'), named('C'), DEFAULT_POLICY] };
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  page.draw = () =>
    root.render(
      <ToastProvider>
        <Policies />
        <Reminders />
        <ToastLine />
      </ToastProvider>,
    );
  act(page.draw);
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rows = () => [...host.querySelectorAll<HTMLElement>('.policy')];
const row = (index: number) => rows()[index] ?? host;
const order = () => page.plan.policies.map(({ id }) => id);
const button = (within: HTMLElement, name: string) => {
  const found = [...within.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (within: HTMLElement, name: string) => {
  const found = button(within, name);
  found.focus();
  act(() => found.click());
};
const open = (index: number) =>
  act(() => row(index).querySelector<HTMLElement>('h3 button')?.click());
const field = (within: HTMLElement, label: string, at = 0) => {
  const found = [...within.querySelectorAll('label')].filter((one) => one.textContent === label);
  const input = document.getElementById(found[at]?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement)) {
    throw new Error(`no field ${label}`);
  }
  return input;
};
const set = (input: HTMLInputElement | HTMLSelectElement, value: string) =>
  act(() => {
    const kind = input instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(
      new Event(kind === HTMLInputElement ? 'input' : 'change', { bubbles: true }),
    );
  });
/** Letter by letter, as a person types; then the field is left. */
const type = (input: HTMLInputElement | HTMLSelectElement, text: string) => {
  act(() => input.focus());
  for (let end = 1; end <= text.length; end += 1) set(input, text.slice(0, end));
  act(() => input.blur());
};
const refusalOf = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
const first = (index = 0) => page.plan.policies[index] ?? DEFAULT_POLICY;

describe('a length of time in the form', () => {
  it('goes into the plan as it is typed, with its own unit or the chosen one', () => {
    open(0);
    const within = field(row(0), 'Within');
    type(within, '1h 30m');
    expect(first().acknowledge.minutes).toBe(90);
    expect(within.value).toBe('1.5');
    type(within, '2');
    expect(first().acknowledge.minutes).toBe(120);
    const unit = within.parentElement?.querySelector('select');
    if (unit) set(unit, 'minutes');
    expect(first().acknowledge.minutes).toBe(2);
    expect(within.value).toBe('2');
    type(within, '120');
    expect([within.value, unit?.value]).toEqual(['120', 'minutes']);
  });

  it.each(['0', '-5', '100 years', 'soon', '', '5000000'])(
    'is refused as %j: the text stays, the reason is beside it, the plan is as it was',
    (text) => {
      open(0);
      const within = field(row(0), 'Within');
      type(within, text);
      if (text === '') {
        act(() => within.focus());
        set(within, '');
        act(() => within.blur());
      }
      expect(first().acknowledge.minutes).toBe(720);
      expect(within.value).toBe(text);
      expect(within.getAttribute('aria-invalid')).toBe('true');
      expect(refusalOf(within)).toContain('Until then it stays 12 h.');
    },
  );

  it('is refused once typing pauses, and not on the way', () => {
    open(0);
    const within = field(row(0), 'Within');
    act(() => within.focus());
    set(within, '1 ho');
    expect(refusalOf(within)).toBeNull();
    act(() => vi.advanceTimersByTime(700));
    expect(refusalOf(within)).toContain('no length of time');
    set(within, '1 hour');
    act(() => vi.advanceTimersByTime(700));
    expect(refusalOf(within)).toBeNull();
    expect(first().acknowledge.minutes).toBe(60);
  });

  it('keeps what was refused while the form is shut, and takes a value from elsewhere', () => {
    open(0);
    type(field(row(0), 'Within'), 'soon');
    open(0);
    expect(row(0).querySelector('[hidden]')).not.toBeNull();
    open(0);
    expect(field(row(0), 'Within').value).toBe('soon');
    page.plan = {
      ...page.plan,
      policies: [
        { ...first(), acknowledge: { minutes: 180, pauseOn: [] } },
        ...page.plan.policies.slice(1),
      ],
    };
    act(page.draw);
    expect(field(row(0), 'Within').value).toBe('3');
  });

  it('is told where it does not fit the others', () => {
    open(0);
    const resolved = field(row(0), 'Within', 1);
    type(resolved, '6');
    expect(refusalOf(resolved)).toBe('Resolving cannot be due before the first answer.');
    expect(row(0).textContent).toContain('The example comes back');
    open(0);
    expect(row(0).textContent).toContain('1 place needs another look');
  });
});

describe('the list', () => {
  it('moves a policy, and the focus goes with it', () => {
    press(row(2), 'Move C up');
    expect(order()).toEqual(['a', 'c', 'b', 'default']);
    expect(document.activeElement).toBe(button(row(1), 'Move C up'));
    expect(host.querySelector('p[role=status]')?.textContent).toBe('“C” is now 2 of 4.');
    press(row(1), 'Move C up');
    expect(document.activeElement).toBe(button(row(0), 'Move C down'));
    expect(button(row(0), 'Move C up').disabled).toBe(true);
    expect(row(3).textContent).toContain('All other cases');
    expect(row(3).querySelector('[data-part=up]')).toBeNull();
  });

  it('keeps a form open with what is in it while its policy moves', () => {
    open(0);
    type(field(row(0), 'Within'), 'soon');
    press(row(0), 'Move A down');
    expect(field(row(1), 'Within').value).toBe('soon');
  });

  it('removes, and gives back where it was', () => {
    press(row(1), 'Remove B');
    expect(order()).toEqual(['a', 'c', 'default']);
    expect(document.activeElement).toBe(row(1).querySelector('h3 button'));
    press(host, 'Undo');
    expect(order()).toEqual(['a', 'b', 'c', 'default']);
    expect(() => button(row(3), 'Remove All other cases')).toThrow();
  });

  it('adds one before the last and says what is wrong with no conditions', () => {
    press(host, 'Add a policy');
    expect(order()).toHaveLength(5);
    expect(order().at(-1)).toBe('default');
    expect(document.activeElement).toBe(field(row(3), 'Name'));
    expect(row(3).textContent).toContain('those below it never count');
    press(row(3), 'Complaint');
    expect(row(3).textContent).not.toContain('those below it never count');
    expect(row(4).textContent).not.toContain('those below it never count');
  });

  it('duplicates with the conditions, below its pattern', () => {
    press(row(0), 'Duplicate A');
    expect(first(1)).toMatchObject({ name: 'A, copy', match: { tags: ['A'] } });
    expect(first(1).id).not.toBe('a');
    expect(document.activeElement).toBe(field(row(1), 'Name'));
  });
});

describe('the form', () => {
  it('has no conditions for the last', () => {
    open(3);
    expect(row(3).textContent).not.toContain('For which cases');
    expect(row(3).textContent).toContain('no policy above it fits');
  });

  it('keeps its next answer while it is switched off', () => {
    open(0);
    const on = () => row(0).querySelectorAll<HTMLInputElement>('[role=switch]')[1];
    act(() => on()?.click());
    type(field(row(0), 'Within', 1), '7');
    expect(first().nextReply).toEqual({ minutes: 420, pauseOn: [] });
    act(() => on()?.click());
    expect(first().nextReply).toBeNull();
    act(() => on()?.click());
    expect(first().nextReply?.minutes).toBe(420);
  });

  it('takes a tag when the field is left, and refuses it twice', () => {
    open(0);
    type(field(row(0), 'New tag'), 'vip');
    expect(first().match.tags).toEqual(['A', 'vip']);
    type(field(row(0), 'New tag'), 'vip');
    expect(first().match.tags).toEqual(['A', 'vip']);
    expect(field(row(0), 'New tag').value).toBe('vip');
    expect(refusalOf(field(row(0), 'New tag'))).toBe('This one is already there.');
  });

  it('keeps the text of one warning while another is removed', () => {
    open(0);
    press(row(0), 'Add a warning');
    press(row(0), 'Add a warning');
    expect(first().warnBefore).toEqual([60, 30]);
    type(field(row(0), 'Warning 2, time before it is due'), 'soon');
    press(row(0), 'Remove warning 1');
    expect(first().warnBefore).toEqual([30]);
    expect(field(row(0), 'Warning 1, time before it is due').value).toBe('soon');
    press(row(0), 'Add a warning');
    press(row(0), 'Add a warning');
    press(row(0), 'Add a warning');
    expect(first().warnBefore).toHaveLength(3);
  });

  it('asks who a person is, and takes a name that can be kept', () => {
    open(0);
    press(row(0), 'Add a level');
    expect(first().levels).toEqual([
      { target: 'acknowledge', at: 'breach', afterMinutes: 0, notify: { team: 'care' } },
    ]);
    set(field(row(0), 'Tell'), '');
    expect(row(0).textContent).toContain('Say who is to be told.');
    type(field(row(0), 'Name of the person'), 'Mina');
    expect(first().levels[0]?.notify).toEqual({ person: 'Mina' });
    act(() => field(row(0), 'Name of the person').focus());
    set(field(row(0), 'Name of the person'), 'x'.repeat(121));
    expect(first().levels[0]?.notify).toEqual({ person: 'Mina' });
  });

  it('keeps a share that can be used only', () => {
    open(0);
    const share = field(row(0), 'At risk from, percent of the time');
    type(share, '50');
    expect(first().riskAt).toBe(0.5);
    type(share, '500');
    expect(first().riskAt).toBe(0.5);
    expect(share.value).toBe('500');
    expect(refusalOf(share)).toContain('between 5 and 100');
  });

  it('shows what it means, for the policy that wins', () => {
    open(1);
    const example = () => row(1).querySelector('.policy-said')?.textContent;
    expect(example()).toContain(
      'A complaint posted Thursday 20:00 is to be answered by Friday 08:00 (at risk from Friday 05:36)',
    );
    expect(example()).toContain('The policy “B” decides.');
    type(field(row(1), 'Within'), '2');
    expect(example()).toContain('answered by Thursday 22:00');
    set(field(row(1), 'Tags'), 'A');
    expect(example()).toContain('The policy “A” decides for such a case, not this one.');
    set(field(row(1), 'Posted on'), 'mon');
    expect(example()).toContain('posted Monday 20:00');
  });
});

describe('quiet hours', () => {
  const quiet = () => page.settings.reminders.quiet;
  const reminders = () => host.querySelector<HTMLElement>('#reminders') ?? host;
  const turn = () =>
    act(() => reminders().querySelectorAll<HTMLElement>('[role=switch]')[1]?.click());

  it('are off until they are wanted, and come back as they were', () => {
    expect(quiet()).toBeNull();
    turn();
    expect(quiet()).toEqual({ from: '22:00', to: '08:00' });
    expect(page.settings.reminders.notify).toBe(true);
    expect(reminders().textContent).toContain('Quiet from 22:00 to 08:00 the next day.');
    set(field(reminders(), 'To'), '23:30');
    act(() => vi.advanceTimersByTime(700));
    expect(quiet()).toEqual({ from: '22:00', to: '23:30' });
    expect(reminders().textContent).toContain('Quiet from 22:00 to 23:30 each day.');
    turn();
    expect(quiet()).toBeNull();
    turn();
    expect(quiet()).toEqual({ from: '22:00', to: '23:30' });
  });

  it.each([
    ['22:00', 'same time'],
    ['', 'both times in full'],
  ])('are not kept with an end of %j', (to, why) => {
    turn();
    set(field(reminders(), 'To'), to);
    expect(reminders().querySelector('[role=alert]')).toBeNull();
    act(() => vi.advanceTimersByTime(700));
    expect(quiet()).toEqual({ from: '22:00', to: '08:00' });
    expect(reminders().querySelector('[role=alert]')?.textContent).toContain(why);
    expect(field(reminders(), 'To').value).toBe(to);
    set(field(reminders(), 'From'), '21:00');
    act(() => vi.advanceTimersByTime(700));
    expect(quiet()?.from).toBe(to === '' ? '22:00' : '21:00');
  });

  it('keep the switch for notifications apart', () => {
    turn();
    act(() => reminders().querySelector<HTMLElement>('[role=switch]')?.click());
    expect(page.settings.reminders).toEqual({
      notify: false,
      quiet: { from: '22:00', to: '08:00' },
    });
    turn();
    expect(page.settings.reminders).toEqual({ notify: false, quiet: null });
  });
});
