// A list that keeps only the rows near the visible part: the others leave the page and come back.
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { css, sx } from './styles.ts';

const MARGIN = 900;
const GUESS = 74;

export interface WindowProps<T> {
  items: T[];
  keyOf: (item: T) => string;
  render: (item: T) => ReactNode;
  /** The element that scrolls; null shows everything. */
  scroller: RefObject<HTMLElement | null>;
  whole: boolean;
  listed: boolean;
}

export function RowWindow<T>({
  items,
  keyOf,
  render,
  scroller,
  whole,
  listed,
}: WindowProps<T>): ReactNode {
  const heights = useRef(new Map<string, number>());
  const top = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, to: 1500 });

  // Not a layout effect: the scrolling element is the parent's and gets its ref after this one's.
  useEffect(() => {
    const element = scroller.current;
    if (!element || whole) return;
    const look = (): void => {
      // Where the list's start is inside the scrolled content.
      const start =
        (top.current?.getBoundingClientRect().top ?? 0) - element.getBoundingClientRect().top;
      const from = Math.floor((-start - MARGIN) / 60) * 60;
      setView((old) =>
        old.from === from ? old : { from, to: from + element.clientHeight + 2 * MARGIN },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, whole]);

  const shown: T[] = [];
  let before = 0;
  let after = 0;
  let y = 0;
  for (const item of items) {
    const height = heights.current.get(keyOf(item)) ?? GUESS;
    if (whole || (y + height >= view.from && y <= view.to)) shown.push(item);
    else if (y < view.from) before += height;
    else after += height;
    y += height;
  }
  const measure = (key: string) => (element: HTMLElement | null) => {
    if (element && !whole) heights.current.set(key, element.getBoundingClientRect().height);
  };
  return (
    <>
      <div ref={top} />
      {before > 0 && <div style={{ height: before }} />}
      {shown.map((item) => {
        const key = keyOf(item);
        const row = render(item);
        if (!listed)
          return (
            <div key={key} ref={measure(key)} className={sx(css.listItem)}>
              {row}
            </div>
          );
        return (
          <ul
            key={key}
            ref={measure(key)}
            className={sx(css.listItem, {
              margin: 0,
              'padding-left': 0,
              'padding-right': 0,
              'list-style': 'none',
            })}
          >
            <li>{row}</li>
          </ul>
        );
      })}
      {after > 0 && <div style={{ height: after }} />}
    </>
  );
}
