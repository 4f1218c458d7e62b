import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clean, readBox } from '../../utils/page/text-box.ts';

const { document } = new JSDOM('').window;

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  return element;
}

function area(value: string): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  element.value = value;
  return element;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ {2}/g, ' &nbsp;');

/** How each editor keeps lines of words. */
const EDITORS: Record<string, (lines: string[]) => HTMLElement> = {
  'a text area': (lines) => area(lines.join('\n')),
  Quill: (lines) => box(lines.map((line) => `<p>${escaped(line) || '<br>'}</p>`).join('')),
  'Lexical with paragraphs': (lines) =>
    box(
      lines
        .map((line) =>
          line === ''
            ? '<p dir="auto"><br></p>'
            : `<p dir="auto"><span data-lexical-text="true">${escaped(line)}</span></p>`,
        )
        .join(''),
    ),
  'Lexical with breaks': (lines) =>
    box(
      `<p dir="rtl">${lines.map((line) => (line === '' ? '' : `<span data-lexical-text="true">${escaped(line)}</span>`)).join('<br>')}${lines.at(-1) === '' ? '<br>' : ''}</p>`,
    ),
  ProseMirror: (lines) =>
    box(
      lines
        .map(
          (line) =>
            `<p>${line === '' ? '<br class="ProseMirror-trailingBreak">' : escaped(line)}</p>`,
        )
        .join(''),
    ),
  'ProseMirror with breaks': (lines) =>
    box(`<p>${lines.map(escaped).join('<br>')}<br class="ProseMirror-trailingBreak"></p>`),
};

describe('readBox', () => {
  it.each<[string, HTMLElement, string]>([
    ['an empty text area', area(''), ''],
    ['a text area', area('@nika.studio so sorry\n'), '@nika.studio so sorry'],
    ['a text area as Windows breaks lines', area('a\r\nb'), 'a\nb'],
    ['empty Quill', box('<p><br></p>'), ''],
    [
      'Quill with a mention',
      box(
        '<p><a class="ql-mention" data-entity-urn="x" href="#">Nika S.</a> so <strong>sorry</strong></p>',
      ),
      'Nika S. so sorry',
    ],
    [
      'Quill with its cursor',
      box('<p>Hi<span class="ql-cursor">\ufeff</span> there</p>'),
      'Hi there',
    ],
    ['Quill with an empty line', box('<p>Hi</p><p><br></p><p>there</p>'), 'Hi\n\nthere'],
    ['empty Lexical', box('<p dir="auto"><br></p>'), ''],
    [
      'Lexical',
      box(
        '<p dir="rtl"><span data-lexical-text="true">سلام </span><span data-lexical-text="true">نیکا</span></p>',
      ),
      'سلام نیکا',
    ],
    [
      'empty ProseMirror',
      box(
        '<p data-placeholder="Add a reply" class="is-empty"><br class="ProseMirror-trailingBreak"></p>',
      ),
      '',
    ],
    [
      'ProseMirror with a mention at its end',
      box(
        '<p><span data-type="mention" contenteditable="false">Nika S.</span>&nbsp;<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      ),
      'Nika S.',
    ],
    [
      'a message box of nested blocks',
      box('<div><p>Hi</p></div><div><p>there</p></div>'),
      'Hi\nthere',
    ],
    [
      'words and then blocks',
      box('Hi<div>there</div><div><br></div><div>you</div>'),
      'Hi\nthere\n\nyou',
    ],
    ['an emoji that is a picture', box('<p>So good <img alt="😍" src="x"></p>'), 'So good 😍'],
    ['a half-space, which is part of a word', box('<p>می‌خواهم</p>'), 'می‌خواهم'],
    ['hard spaces', box('<p>a&nbsp;&nbsp;b&nbsp;</p>'), 'a  b'],
  ])('%s', (_, element, text) => expect(readBox(element)).toBe(text));

  it.each(Object.entries(EDITORS))('gives back what %s keeps', (_, make) => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'ب', '‌', ' ', '😀', '<', '&', '\u00a0'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(readBox(make(lines))).toBe(clean(lines.join('\n')));
      }),
    );
  });
});

describe('clean', () => {
  it('done twice is done once', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\t', '\n', '\r', '\u00a0', '\u200b', '\ufeff'),
        }),
        (text) => {
          expect(clean(clean(text))).toBe(clean(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps words, the blanks between them, and empty lines between them', () => {
    expect(clean('  a  b \t\n\n c\n\n')).toBe('  a  b\n\n c');
  });
});
