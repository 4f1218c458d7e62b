import { v001 } from './v001-start.ts';

/** All schema versions, oldest first. A released one is never changed; a new one is a new file. */
export const MIGRATIONS = [v001];
