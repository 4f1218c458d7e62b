// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../utils/cases/fold.ts';
import type { CaseRow, Correction } from '../../utils/cases/types.ts';
import type { CaseBrief } from '../../utils/messaging/protocol.ts';
import { PAGE_MESSAGES, type PageLanguage } from '../../utils/page/messages.ts';
import { readingCard } from '../../utils/page/toolbar/reading-card.ts';
import { Surface } from '../../utils/page/toolbar/surface.ts';
import { CAPTURED, caseComment, judged, logOf } from './support/samples.ts';

const HOSTILE = '<img src=x onerror=alert(1)> broken, again broken';
const TEAMS = [
  { id: 'care', name: '' },
  { id: 'labs', name: '<b>Labs</b>' },
];

function rowOf(more: Partial<CaseRow> = {}): CaseRow {
  const comment = caseComment({ text: HOSTILE });
  const triage = judged({
    reasons: [{ label: 'sentiment:negative', words: ['broken'] }],
  });
  const row = fold(logOf({ ...CAPTURED, comment }, { type: 'triaged', triage }));
  if (!row) throw new Error('no row');
  return { ...row, ...more };
}

let corrections: [Correction, number][];
const correct = vi.fn((changes: Correction, at: number) => void corrections.push([changes, at]));

beforeEach(() => {
  corrections = [];
  document.body.replaceChildren();
});

function cardOf(row: CaseRow, language: PageLanguage = 'en', focused?: number): HTMLElement {
  const surface = new Surface(document, language);
  const words = { language, messages: PAGE_MESSAGES[language] };
  const brief: CaseBrief = {
    id: row.id,
    row,
    clocks: {} as CaseBrief['clocks'],
    suggestions: [],
    move: null,
    teams: TEAMS,
  };
  return readingCard(surface, words, brief, correct, focused);
}

const texts = (card: HTMLElement, selector: string) =>
  [...card.querySelectorAll(selector)].map((one) => one.textContent);
const pressed = (card: HTMLElement) => texts(card, '[aria-pressed="true"]');
const press = (card: HTMLElement, name: string) =>
  [...card.querySelectorAll('button')].find((one) => one.textContent === name)?.click();

describe('the card that says why', () => {
  it('shows the comment as text, the words underlined that decided', () => {
    const card = cardOf(rowOf());
    expect(card.querySelector('.said')?.textContent).toBe(HOSTILE);
    expect(texts(card, '.said u')).toEqual(['broken', 'broken']);
    expect(card.querySelector('img, b, script')).toBeNull();
    expect(card.querySelector('.note')).toBeNull();
  });

  it('says what holds, in named groups, in both languages', () => {
    const card = cardOf(rowOf());
    expect(pressed(card)).toEqual([
      'Negative',
      'Complaint',
      'Urgent',
      'Customer care',
      'Needs an answer',
    ]);
    const names = (one: HTMLElement) =>
      [...one.querySelectorAll('[role="group"]')].map((group) => group.getAttribute('aria-label'));
    expect(names(card)).toEqual(['Feeling', 'About', 'Urgency', 'Team', 'Answer']);
    const persian = cardOf(rowOf(), 'fa');
    expect(names(persian)).toEqual(['حس', 'موضوع', 'فوریت', 'تیم', 'پاسخ']);
    const ours = texts(persian, 'button, h2, span').filter((text) => text !== '<b>Labs</b>');
    expect(ours.join(' ')).not.toMatch(/[A-Za-z]/);
  });

  it.each<[string, Correction]>([
    ['Positive', { sentiment: 'positive' }],
    ['Can wait', { urgency: 'low' }],
    ['<b>Labs</b>', { team: 'labs' }],
    ['No team', { team: 'none' }],
    ['No answer needed', { needsReply: false }],
    ['Question', { intents: ['complaint', 'question'] }],
    ['Complaint', { intents: [] }],
  ])('one press on %s corrects %j', (name, expected) => {
    press(cardOf(rowOf()), name);
    expect(corrections.map(([changes]) => changes)).toEqual([expected]);
  });

  it('does nothing where that is what it says already', () => {
    const card = cardOf(rowOf());
    for (const name of ['Negative', 'Urgent', 'Customer care', 'Needs an answer'])
      press(card, name);
    expect(corrections).toEqual([]);
  });

  it('gives the focus back to what was pressed', () => {
    press(cardOf(rowOf()), 'Can wait');
    const [, at] = corrections[0] ?? [{}, -1];
    const again = cardOf(rowOf({ urgency: 'low' }), 'en', at);
    const focused = [...again.querySelectorAll('button')].filter((one) => one.autofocus);
    expect(focused.map((one) => one.textContent)).toEqual(['Can wait']);
    const first = [...cardOf(rowOf()).querySelectorAll('button')].find((one) => one.autofocus);
    expect(first?.textContent).toBe('Negative');
  });

  it.each([
    ['de', 'en', /^This looks like German/],
    ['de', 'fa', /آلمانی/],
    ['und', 'en', /^Hamdel cannot tell the language/],
    ['not a tag', 'en', /^Hamdel cannot tell the language/],
  ] as const)('says of a comment in %s, in %s, that it is a guess', (tag, language, expected) => {
    const card = cardOf(rowOf({ triage: judged({ language: tag }) }), language);
    expect(card.querySelector('.note')?.textContent).toMatch(expected);
  });
});
