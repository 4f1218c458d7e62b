import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Vanishing } from '../../utils/page/vanishing.ts';

const GRACE = 2000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A list of comments in a page, watched as a capture watches it. */
function page(count = 6) {
  const { window } = new JSDOM(
    '<main><header>Post</header><div id="list"></div><footer></footer></main>',
  );
  const { document } = window;
  const list = document.getElementById('list') as HTMLElement;
  const row = (id: string) => {
    const element = document.createElement('div');
    element.innerHTML = `<div data-row="${id}"><p>words of ${id}</p></div>`;
    return element;
  };
  const rows = Array.from({ length: count }, (_, index) => row(`c${index}`));
  for (const element of rows) list.append(element, '\n');
  const reported: string[] = [];
  const vanishing = new Vanishing(
    {
      rowOf: (id) => document.querySelector(`[data-row="${id}"]`),
      idOf: (element) => element.getAttribute('data-row'),
    },
    (ids) => reported.push(...ids),
  );
  const observer = new window.MutationObserver((records) => vanishing.look(records));
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const change = async (work: () => void, wait = GRACE + 1) => {
    work();
    for (const record of [observer.takeRecords()]) vanishing.look(record);
    await vi.advanceTimersByTimeAsync(wait);
  };
  return { list, rows, row, reported, vanishing, change };
}

describe('a comment is gone', () => {
  it.each([1, 2, 4])('where it left from between two that stay (%i)', async (index) => {
    const { rows, reported, change } = page();
    await change(() => rows[index]?.remove());
    expect(reported).toEqual([`c${index}`]);
  });

  it('together with its replies', async () => {
    const { rows, row, reported, change } = page();
    rows[2]?.append(row('r1'), row('r2'));
    await change(() => rows[2]?.remove());
    expect(reported.toSorted()).toEqual(['c2', 'r1', 'r2']);
  });

  it('each of two that are taken away one after the other', async () => {
    const { rows, reported, change } = page(8);
    await change(() => rows[2]?.remove());
    await change(() => rows[5]?.remove());
    expect(reported).toEqual(['c2', 'c5']);
  });
});

describe('a comment is kept', () => {
  const still = async (work: (p: ReturnType<typeof page>) => void | Promise<void>) => {
    const p = page();
    await work(p);
    await vi.advanceTimersByTimeAsync(5 * GRACE);
    expect(p.reported).toEqual([]);
  };

  it('where it scrolled away at the beginning or the end', () =>
    still(async ({ rows, change }) => {
      await change(() => rows[0]?.remove());
      await change(() => rows[5]?.remove());
    }));

  it('where many leave at once', () =>
    still(({ list, change }) => change(() => list.replaceChildren())));

  it('where one end of the list leaves one by one, in one turn', () =>
    still(({ rows, change }) =>
      change(() => {
        for (const element of rows.slice(3)) element.remove();
      }),
    ));

  it('where it is drawn anew, soon or a little later', () =>
    still(async ({ rows, row, change }) => {
      await change(() => rows[2]?.replaceWith(row('c2')));
      await change(() => rows[3]?.remove(), GRACE / 2);
      await change(() => rows[1]?.after(row('c3')));
    }));

  it('where it only moved', () =>
    still(({ rows, change }) =>
      change(() => {
        const [, second, , , , last] = rows;
        if (second) last?.after(second);
      }),
    ));

  it('where its neighbours leave soon after it: the whole list goes', () =>
    still(async ({ rows, list, change }) => {
      await change(() => rows[2]?.remove(), GRACE / 2);
      await change(() => list.remove());
    }));

  it('where something that is no comment leaves from beside it', () =>
    still(({ rows, list, change }) =>
      change(() => {
        const box = list.ownerDocument.createElement('form');
        rows[2]?.after(box);
        box.remove();
      }),
    ));

  it('where the page is left before the time is over', () =>
    still(async ({ rows, vanishing, change }) => {
      await change(() => rows[2]?.remove(), GRACE / 2);
      vanishing.stop();
    }));
});
