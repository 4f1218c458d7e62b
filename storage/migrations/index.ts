import type { Transaction } from 'dexie';
import { v001 } from './v001-start.ts';
import { v002 } from './v002-sla.ts';

/** One version of the schema; stores that are not named stay as they were. */
export interface Migration {
  version: number;
  stores: Record<string, string>;
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** All schema versions, oldest first. A released one is never changed; a new one is a new file. */
export const MIGRATIONS: readonly Migration[] = [v001, v002];
