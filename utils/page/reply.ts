import type { InsertOutcome } from '../messaging/protocol.ts';
import type { NetworkAdapter } from '../networks/types.ts';
import { insertDraft, pause } from './insert.ts';
import { readBox } from './text-box.ts';

/** How long the network may take to open its reply box, in milliseconds. */
const OPENING = 4000;

/** Opens the reply box of a comment and writes the draft into it. */
export async function insertReply(
  adapter: NetworkAdapter,
  row: Element,
  text: string,
): Promise<InsertOutcome> {
  const { ownerDocument } = row;
  const button = adapter.replyButton(row);
  if (!button || button.matches(':disabled, [aria-disabled="true"]')) return failed('noReply');
  const before = adapter.replyComposer(row, ownerDocument);
  const stood = before && readBox(before);
  button.click();
  const box = await opened(adapter, row, before, stood);
  if (!box) return failed('noComposer');
  return (await insertDraft(box, text)) ? { ok: true } : failed('mismatch');
}

/** The box, once the network has opened it and put the name in, or has had time to. */
async function opened(
  adapter: NetworkAdapter,
  row: Element,
  before: HTMLElement | null,
  stood: string | null,
): Promise<HTMLElement | null> {
  const until = Date.now() + OPENING;
  let quiet = 0;
  while (Date.now() < until) {
    await pause(60);
    const box = adapter.replyComposer(row, row.ownerDocument);
    if (!box) continue;
    if (box !== before || readBox(box) !== stood) quiet = Math.max(quiet, 6);
    quiet += 1;
    if (quiet >= 8) return box; // about half a second of nothing new
  }
  return null;
}

function failed(reason: 'noComposer' | 'mismatch' | 'noReply'): InsertOutcome {
  return { ok: false, reason, copied: false };
}

/** Puts text on the clipboard. @returns false where the browser does not allow it now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or the page has not the focus: the panel copies instead
  }
}
