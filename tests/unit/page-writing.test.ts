// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../utils/page/composers.ts';
import { Writing } from '../../utils/page/writing.ts';

const CASE = 'instagram:1';
let end: AbortController;
let sent: { name: string; data: object }[];
let answer: unknown;
let box: HTMLTextAreaElement;
let caseId: string | null;
let writing: Writing;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  sent = [];
  answer = { ok: true, value: { elsewhere: true } };
  caseId = CASE;
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  const runtime = {
    id: 'ours',
    sendMessage: async (message: { name: string; data: object }) => {
      sent.push(message);
      return answer;
    },
  };
  Object.assign(globalThis, { chrome: { runtime } });
  const at = (): Composer => ({ box, channel: 'public', caseId });
  writing = new Writing(document, { at }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const type = (text: string) => {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const told = () => sent.map(({ data }) => (data as { writing: boolean }).writing);

describe('what is typed into an answer', () => {
  it('is told with the first letter, and then seldom', () => {
    for (let key = 1; key <= 100; key += 1) {
      type('x'.repeat(key));
      vi.advanceTimersByTime(200);
    }
    // Twenty seconds of typing.
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual({
      name: 'reply:writing',
      data: { caseId: CASE, place: undefined, writing: true },
    });
  });

  it('is not told where the case is not known', () => {
    caseId = null;
    type('hello');
    expect(sent).toEqual([]);
  });

  it('ends with an empty box, with the page, and once', () => {
    type(' ');
    expect(sent).toEqual([]);
    type('a');
    type('');
    type('');
    expect(told()).toEqual([true, false]);
    type('b');
    expect(told()).toEqual([true, false, true]);
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pagehide'));
    expect(told()).toEqual([true, false, true, false]);
  });

  it('of a draft that was put in for a panel names the panel, even right after a letter', () => {
    type('a');
    writing.inserted(CASE, 'panel:a');
    expect(sent.at(-1)?.data).toEqual({ caseId: CASE, place: 'panel:a', writing: true });
    writing.leftAll();
    expect(sent.at(-1)?.data).toEqual({ caseId: CASE, place: undefined, writing: false });
  });

  it('nobody who could be asked holds no answer back', async () => {
    expect(await writing.elsewhere(CASE, 'panel:a')).toBe(true);
    expect(sent.at(-1)?.data).toEqual({ caseId: CASE, place: 'panel:a' });
    answer = undefined;
    expect(await writing.elsewhere(CASE, undefined)).toBe(false);
    type('a'); // and is no error either
    await vi.runAllTimersAsync();
  });
});
