import { clean, readBox } from './text-box.ts';

/** How long a message must stand in the talk to count as sent, in milliseconds. */
const STANDS = 1500;

/**
 * Sees that a message was sent from a box: the box is empty, and what it held stands in the page
 * outside of it. Works without knowing how a network draws its messages.
 */
export function watchSent(
  box: () => HTMLElement | null,
  document: Document,
  signal: AbortSignal,
  sent: (text: string) => void,
): void {
  let held = '';
  const look = () => {
    const current = box();
    const text = current ? readBox(current).trim() : '';
    if (current && held !== '' && text === '') confirm(held, current);
    held = text;
  };
  const timer = setInterval(look, 300);
  // The press that sends comes right after the last word: what stands there then is what is sent.
  for (const type of ['keydown', 'pointerdown']) {
    document.addEventListener(type, look, { signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', () => clearInterval(timer));

  const confirm = (text: string, current: HTMLElement) => {
    setTimeout(() => {
      const cleared = readBox(current).trim() === '';
      if (!signal.aborted && cleared && stands(text, current, document)) sent(text);
    }, STANDS);
  };
}

function stands(text: string, box: HTMLElement, document: Document): boolean {
  const words = plain(text);
  const scope = document.querySelector('main') ?? document.body;
  const blocks = [...scope.querySelectorAll('[dir="auto"], p, span, div')].reverse();
  return blocks.some(
    (block) =>
      !box.contains(block) &&
      !block.contains(box) &&
      (block.textContent?.length ?? 0) <= text.length + 40 &&
      plain(block.textContent ?? '') === words,
  );
}

function plain(text: string): string {
  return clean(text).replace(/\s+/g, '');
}
