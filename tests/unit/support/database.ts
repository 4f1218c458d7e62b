import { db } from '../../../storage/database.ts';

/** An empty database, truly made anew: upgrades and indexes run as on a person's first day. */
export async function freshDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}

/** Everything that is stored, table by table, in the order of the keys. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** What is stored without what differs from run to run: the ids of events. */
export async function facts(): Promise<Record<string, unknown[]>> {
  const all = await dump();
  const events = await db.events.toArray();
  const plain = events.map(({ id: _, ...event }) =>
    JSON.stringify(event, Object.keys(event).sort()),
  );
  return { ...all, events: plain.sort() };
}
