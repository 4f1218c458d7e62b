import type { Builds } from './extension.ts';
import type { Line } from './table.ts';
export async function benchSize(_builds: Builds, _quick: boolean): Promise<Line[]> {
  return [];
}
