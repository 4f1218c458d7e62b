import { createHash } from 'node:crypto';

/**
 * SHA-256 of texts and what is known of them, not of a file: the same rows packed again are the same
 * input.
 * @param known of a row, as text
 */
export function digest<T extends { text: string }>(
  rows: readonly T[],
  known: (row: T) => string,
): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${known(row)}\t${JSON.stringify(row.text)}\n`);
  return hash.digest('hex');
}
