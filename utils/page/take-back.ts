import { pause } from './insert.ts';
import { clean, readBox } from './text-box.ts';

/** How long an editor may take to follow the selection, and to draw what is left, in milliseconds. */
const FOLLOWS = 40;
const PATIENCE = 800;

/**
 * Takes the last words out of a box, as if the person had pressed Backspace over them, and reads it
 * back. Only where the box ends with them: what was written since stays.
 * @returns true where the box now holds what stood before those words
 */
export async function takeBack(box: HTMLElement, words: string): Promise<boolean> {
  const stands = readBox(box);
  const last = clean(words);
  if (last === '' || !box.isConnected || !stands.endsWith(last)) return false;
  const left = clean(stands.slice(0, stands.length - last.length));
  if ('value' in box) takeFromArea(box as HTMLTextAreaElement, last);
  else await takeFromEditor(box, last);
  const until = Date.now() + PATIENCE;
  // A space before the words may be left over, or have gone with them.
  while (Date.now() < until && readBox(box).trimEnd() !== left.trimEnd()) await pause(20);
  return readBox(box).trimEnd() === left.trimEnd();
}

function takeFromArea(area: HTMLTextAreaElement, last: string): void {
  const end = area.value.trimEnd().length;
  area.setRangeText('', end - last.length, area.value.length, 'end');
  area.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }),
  );
}

/** Editors keep their own picture of the text: what the browser selects and deletes they follow. */
async function takeFromEditor(box: HTMLElement, last: string): Promise<void> {
  const { ownerDocument } = box;
  box.focus();
  const selection = ownerDocument.getSelection();
  if (!selection) return;
  caretToEnd(box, selection);
  await pause(FOLLOWS);
  for (let step = stepsOf(last); step > 0; step -= 1) {
    selection.modify('extend', 'backward', 'character');
  }
  await pause(FOLLOWS);
  if (box.contains(ownerDocument.activeElement)) ownerDocument.execCommand('delete');
}

/** Carets go by what people see as one sign: an emoji of several parts is one step. */
function stepsOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function caretToEnd(box: HTMLElement, selection: Selection): void {
  selection.selectAllChildren(box);
  selection.collapseToEnd();
}

/** The words between the last space and the caret; null where the caret is not at the end. */
export function lastWord(box: HTMLElement): string | null {
  if (!atEnd(box)) return null;
  // A box is read without its last spaces and breaks: after one a new word begins.
  const raw = 'value' in box ? String(box.value) : (box.textContent ?? '');
  return /\s$/.test(raw) ? '' : (/\S*$/u.exec(readBox(box))?.[0] ?? '');
}

function atEnd(box: HTMLElement): boolean {
  if ('value' in box) {
    const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
    return selectionStart === selectionEnd && selectionEnd === value.length;
  }
  const selection = box.ownerDocument.getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode || !box.contains(selection.anchorNode)) {
    return false;
  }
  const rest = box.ownerDocument.createRange();
  rest.selectNodeContents(box);
  rest.setStart(selection.anchorNode, selection.anchorOffset);
  return rest.toString().trim() === '';
}
