import type { Builds } from './extension.ts';
import type { Line } from './table.ts';
export async function benchLeaks(_builds: Builds, _quick: boolean): Promise<Line[]> {
  return [];
}
