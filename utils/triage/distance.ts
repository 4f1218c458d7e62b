/**
 * Whether two words differ by at most `limit` typing slips: a letter more, less, other, or two
 * neighbours swapped (Damerau-Levenshtein, optimal string alignment). Only a band of `limit` on
 * either side of the diagonal is looked at, so it costs O(length × limit).
 * @param limit 0 to 2; counted in UTF-16 units, which is one for every letter that the product knows
 */
export function within(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (limit <= 0 || Math.abs(a.length - b.length) > limit) return false;
  const far = limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= a.length; row += 1) {
    const line = new Array<number>(b.length + 1).fill(far);
    if (row <= limit) line[0] = row;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column += 1) {
      line[column] = cheapest(a, b, row, column, line, above, before, far);
    }
    if (line.every((cost) => cost > limit)) return false;
    before = above;
    above = line;
  }
  return (above[b.length] ?? far) <= limit;
}

function cheapest(
  a: string,
  b: string,
  row: number,
  column: number,
  line: number[],
  above: number[],
  before: number[],
  far: number,
): number {
  const same = a[row - 1] === b[column - 1];
  const swapped =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    (above[column - 1] ?? far) + (same ? 0 : 1),
    (above[column] ?? far) + 1,
    (line[column - 1] ?? far) + 1,
    swapped ? (before[column - 2] ?? far) + 1 : far,
  );
}
