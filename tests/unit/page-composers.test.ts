// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundTemplate } from '../../utils/messaging/protocol.ts';
import type { NetworkAdapter } from '../../utils/networks/types.ts';
import { Composers } from '../../utils/page/composers.ts';
import { PAGE_MESSAGES } from '../../utils/page/messages.ts';
import { lastWord, takeBack } from '../../utils/page/take-back.ts';
import { rectsOf, timesBefore } from '../../utils/page/text-places.ts';
import { NoteLine } from '../../utils/page/toolbar/note-line.ts';
import { Surface } from '../../utils/page/toolbar/surface.ts';
import { TemplateList } from '../../utils/page/toolbar/template-list.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML = '';
  // Nothing is drawn here, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => end.abort());

const words = { language: 'en', messages: PAGE_MESSAGES.en } as const;

function area(value: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.value = value;
  document.body.append(box);
  box.focus();
  box.setSelectionRange(value.length, value.length);
  return box;
}

describe('the last word of a box', () => {
  it.each([
    ['', ''],
    ['/so', '/so'],
    ['hello /so', '/so'],
    ['سلام /ببخ', '/ببخ'],
    ['hello ', ''],
    ['/so ', ''],
    ['/so\n', ''],
    ['one\n/two', '/two'],
  ])('of %j is %j', (value, expected) => {
    expect(lastWord(area(value))).toBe(expected);
  });

  it('is none while the caret is inside, or something is selected', () => {
    const box = area('hello /so');
    box.setSelectionRange(2, 2);
    expect(lastWord(box)).toBeNull();
    box.setSelectionRange(0, 9);
    expect(lastWord(box)).toBeNull();
  });
});

describe('taking words back', () => {
  it('leaves what stood before, and tells the page', async () => {
    const box = area('@mina We hear you.\nTruly 👩‍🚀');
    const heard = vi.fn();
    box.addEventListener('input', heard);
    expect(await takeBack(box, 'We hear you.\nTruly 👩‍🚀')).toBe(true);
    expect(box.value.trim()).toBe('@mina');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('touches nothing where something was typed since, or nothing is to be taken', async () => {
    const box = area('We hear you. And more');
    expect(await takeBack(box, 'We hear you.')).toBe(false);
    expect(await takeBack(box, '')).toBe(false);
    expect(box.value).toBe('We hear you. And more');
    box.remove();
    expect(await takeBack(box, 'And more')).toBe(false);
  });
});

describe('which comment a box belongs to', () => {
  function page() {
    document.body.innerHTML =
      '<main><div id="c1"><button class="reply">Reply</button></div><div id="c2"><button class="reply">Reply</button><span>words</span></div><form><textarea></textarea></form><div class="dm" contenteditable="true"><p>hi</p></div><input id="search"></main>';
    const rowOf = (id: string) => document.getElementById(id);
    const capture = {
      rowOf,
      idAt: (node: Node | null) => (node as Element | null)?.closest?.('[id^=c]')?.id ?? null,
    };
    const adapter = {
      replyButton: (row: Element) => row.querySelector('.reply'),
      replyComposer: () => document.querySelector('textarea'),
      dmComposer: () => document.querySelector('.dm'),
    } as unknown as NetworkAdapter;
    return new Composers(adapter, document, capture, end.signal);
  }
  const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

  it('is the one whose reply button was pressed last', () => {
    const composers = page();
    const box = document.querySelector('textarea');
    expect(composers.at(box)).toMatchObject({ channel: 'public', caseId: null });
    press('#c2 button');
    expect(composers.at(box)).toMatchObject({ channel: 'public', caseId: 'c2' });
    press('#c1 button');
    press('#c2 span');
    expect(composers.at(box)?.caseId).toBe('c1');
    composers.reset();
    expect(composers.at(box)?.caseId).toBeNull();
  });

  it('knows the message box from inside, and no field of one line', () => {
    const composers = page();
    const inside = document.querySelector('.dm p');
    expect(composers.at(inside)).toMatchObject({ channel: 'dm', caseId: null });
    expect(composers.at(inside)?.box.className).toBe('dm');
    expect(composers.at(document.querySelector('#search'))).toBeNull();
    expect(composers.at(null)).toBeNull();
    expect(composers.at(document)).toBeNull();
  });
});

const found = (n: number, missing: string[] = []): FoundTemplate => ({
  templateId: `t${n}`,
  language: n % 2 === 0 ? 'en' : 'fa',
  text: `<b>${n}</b> text`,
  missing,
});

describe('the list of templates', () => {
  const shown = (surface: Surface) => [...surface.root.querySelectorAll('[role=option]')];

  it('shows text as text, in its direction, and walks round', () => {
    const surface = new Surface(document, 'en');
    const list = new TemplateList(surface, words);
    list.show([found(0), found(1, ['thing'])], area('/'), () => {});
    const [first, second] = shown(surface);
    expect(first?.textContent).toBe('<b>0</b> text');
    expect(first?.querySelector('b')).toBeNull();
    expect(second?.getAttribute('dir')).toBe('rtl');
    expect(second?.textContent).toContain('thing');
    expect(list.current?.templateId).toBe('t0');
    list.move(-1);
    expect(list.current?.templateId).toBe('t1');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    list.move(1);
    expect(list.current?.templateId).toBe('t0');
    expect(surface.root.querySelector('.quiet')?.textContent).toContain('1 of 2');
  });

  it('says that nothing was found, and then takes no keys', () => {
    const surface = new Surface(document, 'en');
    const list = new TemplateList(surface, words);
    list.show([], area('/zzz'), () => {});
    expect(list.open).toBe(false);
    expect(list.shown).toBe(true);
    expect(surface.root.textContent).toContain('No template found');
    list.close();
    expect(list.shown).toBe(false);
    expect(surface.root.querySelector('[role=listbox]')).toBeNull();
  });

  it('gives the one that is pressed, without taking the caret', () => {
    const surface = new Surface(document, 'en');
    const list = new TemplateList(surface, words);
    const choose = vi.fn();
    list.show([found(0), found(2)], area('/'), choose);
    const event = new MouseEvent('pointerdown', { bubbles: true, cancelable: true });
    shown(surface)[1]?.dispatchEvent(event);
    expect(choose).toHaveBeenCalledWith(found(2));
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('notes at a box', () => {
  const note = (start: number, end: number, more: object = {}) => ({
    rule: 'promise' as const,
    start,
    end,
    severity: 'warn' as const,
    message: 'You <i>cannot</i> know',
    ...more,
  });

  it('are counted on a button, and told with the words as text', () => {
    const surface = new Surface(document, 'en');
    let card: HTMLElement | null = null;
    const line = new NoteLine(surface, words, (made) => {
      card = made;
    });
    const box = area('We guarantee it <b>');
    line.show(box, box.value, [note(3, 12), note(13, 19, { severity: 'block' })]);
    const button = surface.root.querySelector<HTMLButtonElement>('.notes');
    expect(button?.hidden).toBe(false);
    expect(button?.textContent).toBe('2');
    expect(button?.className).toContain('blocks');
    button?.click();
    const made = card as HTMLElement | null;
    expect(made?.querySelector('b')?.textContent).toBe('guarantee');
    expect(made?.textContent).toContain('You <i>cannot</i> know');
    expect(made?.querySelector('i')).toBeNull();
    line.show(box, box.value, []);
    expect(button?.hidden).toBe(true);
  });

  it('mend the box from the word on that changes', async () => {
    const surface = new Surface(document, 'en');
    let card: HTMLElement | null = null;
    const line = new NoteLine(surface, words, (made) => {
      card = made;
    });
    const box = area('We guarantee a refund');
    const fix = { start: 3, end: 12, text: 'will ask for' };
    line.show(box, box.value, [note(3, 12, { fix })]);
    surface.root.querySelector<HTMLButtonElement>('.notes')?.click();
    (card as HTMLElement | null)?.querySelector<HTMLButtonElement>('.primary')?.click();
    await vi.waitFor(() => expect(box.value).toBe('We will ask for a refund'), 4000);
  });
});

describe('places of words', () => {
  it('count equal ones before', () => {
    const text = 'no no no yes';
    expect(timesBefore(text, 6, 8)).toBe(2);
    expect(timesBefore(text, 0, 2)).toBe(0);
    expect(timesBefore(text, 9, 12)).toBe(0);
  });

  it('are looked for across nodes and spaces; what is not there has none', () => {
    const box = document.createElement('div');
    box.innerHTML = '<p>We <b>gua</b>rantee</p><p>a&nbsp;refund</p>';
    document.body.append(box);
    const spy = vi.fn(() => [new DOMRect(1, 2, 3, 4)]);
    const made: string[] = [];
    const create = document.createRange.bind(document);
    vi.spyOn(document, 'createRange').mockImplementation(() => {
      const range = create();
      range.getClientRects = () => {
        made.push(range.toString());
        return spy() as unknown as DOMRectList;
      };
      return range;
    });
    expect(rectsOf(box, 'guarantee a', 0)).toHaveLength(1);
    expect(made).toEqual(['guaranteea']);
    expect(rectsOf(box, 'e', 2)).toHaveLength(1);
    expect(rectsOf(box, 'nothing', 0)).toEqual([]);
    expect(rectsOf(box, '  ', 0)).toEqual([]);
    vi.restoreAllMocks();
  });
});
