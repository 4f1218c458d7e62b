import { clean, readBox } from './text-box.ts';

/** How long an editor may take to show what was written, and to keep it, in milliseconds. */
const SETTLE = 250;
const PATIENCE = 1500;
/** How long an editor may take to draw itself anew after a line break, in milliseconds. */
const DRAWING = 30;

/**
 * Writes a draft at the end of what stands in a box, reads it back and compares. Never presses
 * anything, never replaces the person's words or the name that the network put there.
 * @returns true where the box now holds exactly what it held, and the draft.
 */
export async function insertDraft(box: HTMLElement, draft: string): Promise<boolean> {
  const before = readBox(box);
  const text = before === '' || /\s$/.test(rawEnd(box, before)) ? draft : ` ${draft}`;
  const expected = clean(before === '' ? draft : joined(before, draft));
  for (const write of writersFor(box, text)) {
    focusAtEnd(box);
    await write(box, text);
    const shown = await watch(box, expected);
    if (shown !== 'never') return shown === 'kept';
    // A writer that changed something but not rightly must not be followed by another: doubling.
    if (readBox(box) !== before) return false;
  }
  return false;
}

function joined(before: string, draft: string): string {
  return `${before.replace(/[ \t]+$/, '')} ${draft}`;
}

/** The end of the box with its spaces, which `readBox` takes away. */
function rawEnd(box: HTMLElement, before: string): string {
  return 'value' in box ? String(box.value) : (box.textContent ?? before);
}

type Writer = (box: HTMLElement, text: string) => void | Promise<void>;

/**
 * The ways to write into a box, best first. Lexical drops line breaks that the browser types, and
 * takes a paste with all its lines; LinkedIn's message box puts a paste into the wrong place.
 */
function writersFor(box: HTMLElement, text: string): Writer[] {
  if ('value' in box) return [writeValue];
  const lexical = box.closest('[data-lexical-editor]') !== null;
  const typing = isFirefox(box) ? typeLineByLine : typeLines;
  return lexical && text.includes('\n') ? [paste, typing] : [typing, paste];
}

/** Text areas: React listens to the event and reads the value that the browser's own setter set. */
const writeValue: Writer = (box, text) => {
  const area = box as HTMLTextAreaElement;
  area.setRangeText(text, area.value.length, area.value.length, 'end');
  area.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
  );
};

/** Rich editors take what the browser types; line breaks never as a press of Enter, which may send. */
const typeLines: Writer = (box, text) => {
  text.split('\n').forEach((line, index) => {
    if (index > 0) type(box, 'insertLineBreak');
    if (line !== '') type(box, 'insertText', line);
  });
};

/**
 * The same for Firefox, a line at a time: Quill and ProseMirror take the breaks out again there when
 * they see them together with what follows (2026-03).
 */
const typeLineByLine: Writer = async (box, text) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await breakLine(box);
    if (line !== '') type(box, 'insertText', line);
  }
};

/** A new line, in the way that the editor writes its own: in paragraphs, or with breaks. */
async function breakLine(box: HTMLElement): Promise<void> {
  await pause(DRAWING);
  const before = countBreaks(box);
  const ways = ['insertParagraph', 'insertLineBreak'];
  for (const way of box.querySelector('p') ? ways : ways.reverse()) {
    type(box, way);
    await pause(DRAWING);
    if (countBreaks(box) !== before) return;
  }
}

function countBreaks(box: HTMLElement): number {
  return box.querySelectorAll('br, p, div').length;
}

/** The browser types where the caret is: never into another box that the person went to meanwhile. */
function type(box: HTMLElement, command: string, text?: string): void {
  const { ownerDocument } = box;
  if (box.contains(ownerDocument.activeElement)) ownerDocument.execCommand(command, false, text);
}

/** Firefox, by a property of its windows alone. */
function isFirefox(box: HTMLElement): boolean {
  return 'mozInnerScreenX' in (box.ownerDocument.defaultView ?? {});
}

/** Editors that draw themselves take a paste, with all lines at once. */
const paste: Writer = (box, text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  box.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
};

function focusAtEnd(box: HTMLElement): void {
  box.focus();
  if ('value' in box) {
    const area = box as HTMLTextAreaElement;
    area.setSelectionRange(area.value.length, area.value.length);
    return;
  }
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(lastBlock(box));
  range.collapse(false);
  const selection = box.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The caret belongs into the last paragraph, not behind it. */
function lastBlock(box: HTMLElement): Node {
  const last = box.lastElementChild;
  return last && /^(p|div)$/.test(last.localName) ? last : box;
}

/**
 * Waits until the box holds the text, and then a little longer: some editors take it back. Text that
 * was there and is gone was taken back, or sent already: it must never be written a second time.
 */
async function watch(box: HTMLElement, expected: string): Promise<'kept' | 'gone' | 'never'> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (readBox(box) === expected) {
      await pause(SETTLE);
      return box.isConnected && readBox(box) === expected ? 'kept' : 'gone';
    }
    await pause(15);
  }
  return 'never';
}

/** Waits. @param milliseconds how long */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
