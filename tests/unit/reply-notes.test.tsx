// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Notes } from '../../components/reply/Notes.tsx';
import { Underlined } from '../../components/reply/Underlined.tsx';
import { piecesOf } from '../../utils/pieces.ts';
import type { Finding } from '../../utils/replies/lint/types.ts';

vi.mock('../../components/ui/Words.tsx', async () => {
  const { wordsOf } = await import('../../utils/i18n.ts');
  return { useWords: () => wordsOf('en') };
});

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'promise',
  start,
  end,
  severity: 'warn',
  why: { key: 'lint.promise' },
  ...more,
});

describe('lines under words', () => {
  it('cut a text so that the pieces are the text again, whatever was found', () => {
    const text = 'We guarantee a refund today';
    const at = (start: number, end: number) => ({ start, end, mark: 'warn' });
    for (const marks of [
      [],
      [at(3, 12)],
      [at(15, 21), at(3, 12)],
      [at(0, 12), at(3, 20)],
      [at(3, 999)],
    ]) {
      expect(
        piecesOf(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
    expect(piecesOf(text, [{ start: 3, end: 12, mark: 'block' }])[1]).toEqual({
      from: 3,
      text: 'guarantee',
      mark: 'block',
    });
  });

  it('show what was typed as text', () => {
    const html = renderToStaticMarkup(<Underlined text="<b>x</b>" findings={[finding(0, 3)]} />);
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });
});

describe('notes', () => {
  const html = (findings: Finding[], text = 'We guarantee <i>it</i>') =>
    renderToStaticMarkup(<Notes text={text} findings={findings} onFix={() => {}} />);

  it('name the words and the reason, and offer to mend only what can be', () => {
    const fix = { start: 0, end: 2, text: 'x' };
    expect(html([finding(3, 12)])).toContain('guarantee');
    expect(html([finding(3, 12)])).not.toContain('<button');
    expect(html([finding(3, 12, { fix })])).toContain('<button');
    expect(html([finding(13, 16)])).toContain('&lt;i&gt;');
  });

  it('leave out what was about other words, and count the rest beyond three', () => {
    expect(html([finding(3, 200)])).not.toContain('<li ');
    const many = [0, 1, 2, 3, 4].map((at) => finding(at, at + 1));
    expect(html(many).match(/<li /g)).toHaveLength(3);
    expect(html(many)).toContain('2');
  });

  it('say which ones hold the reply back', () => {
    expect(html([finding(3, 12, { severity: 'block' })])).toContain('note-block');
  });
});
