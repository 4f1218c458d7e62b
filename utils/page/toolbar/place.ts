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
 * leave room; else at the foot or the head of the comment. Never over one of its buttons or links.
 * @param occupied boxes of everything in the comment that can be pressed
 * @param line vertical middle of the reply button, or null
 */
export function placePill(
  row: Box,
  size: { width: number; height: number },
  occupied: readonly Box[],
  line: number | null,
  rightToLeft: boolean,
): { left: number; top: number } {
  const left = rightToLeft ? row.left + INSET : row.right - size.width - INSET;
  const middle = line === null ? row.bottom - size.height : line - size.height / 2;
  const tops = [middle, row.bottom - size.height / 2, row.top - size.height / 2, row.bottom + INSET];
  const free = tops.find((top) => {
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    return !occupied.some((other) => overlap(box, other));
  });
  return { left, top: free ?? row.bottom + INSET };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
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
