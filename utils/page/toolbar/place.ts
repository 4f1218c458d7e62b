export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Distance from the edge of the comment, in CSS pixels. */
const INSET = 4;

/**
 * Where the pill goes: on the line of the comment's reply button, at the end edge, where networks
 * leave room; else on its first line, else at its foot. Never over one of its buttons or its words.
 * @param occupied boxes of everything in the comment that can be pressed or read
 * @param line vertical middle of the reply button, or null
 */
export function placePill(
  row: Box,
  size: { width: number; height: number },
  occupied: readonly Box[],
  line: number | null,
  rightToLeft: boolean,
): { left: number; top: number } {
  const edge = rightToLeft ? row.left + INSET : row.right - size.width - INSET;
  const reply = line === null ? row.bottom - size.height : line - size.height / 2;
  for (const top of [reply, row.top, row.bottom - size.height / 2, row.bottom + INSET]) {
    const left = clearLeft(row, { ...size, top, left: edge }, occupied, rightToLeft);
    if (left !== null) return { left, top };
  }
  return { left: edge, top: row.bottom + INSET };
}

/** The place on this line that is nearest to the end edge and free, or null. */
function clearLeft(
  row: Box,
  pill: { left: number; top: number; width: number; height: number },
  occupied: readonly Box[],
  rightToLeft: boolean,
): number | null {
  let { left } = pill;
  for (let tries = 0; tries < 4 && left >= row.left && left + pill.width <= row.right; tries += 1) {
    const box = { left, top: pill.top, right: left + pill.width, bottom: pill.top + pill.height };
    const hit = occupied.find((other) => overlap(box, other));
    if (!hit) return left;
    left = rightToLeft ? hit.right + INSET : hit.left - pill.width - INSET;
  }
  return null;
}

/** Lines of text stand close: boxes that only touch by so many CSS pixels are clear of each other. */
const TOUCH = 4;

function overlap(a: Box, b: Box): boolean {
  const across = a.left < b.right - TOUCH && b.left < a.right - TOUCH;
  return across && a.top < b.bottom - TOUCH && b.top < a.bottom - TOUCH;
}

/** Where a card opens: under its pill, or above it where there is more room; within the window. */
export function placeCard(
  pill: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const below = pill.bottom + INSET;
  const above = pill.top - INSET - size.height;
  const top = below + size.height <= window.height ? below : Math.max(8, above);
  const left = Math.min(Math.max(8, pill.right - size.width), window.width - size.width - 8);
  return { left, top: Math.min(top, Math.max(8, window.height - size.height - 8)) };
}
