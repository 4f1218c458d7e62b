import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredCase } from '../utils/cases/project.ts';
import type { CaseEvent } from '../utils/cases/types.ts';
import type { Handoff } from '../utils/messaging/protocol.ts';
import type { CapturedPost } from '../utils/networks/types.ts';
import type { Template } from '../utils/replies/types.ts';
import type { StoredLesson } from './lessons.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Person } from './people.ts';
import type { Reminder } from './reminders.ts';

/** The database of the extension's origin. Only the background writes; pages read it live. */
export class HamdelDatabase extends Dexie {
  declare events: EntityTable<CaseEvent, 'id'>;
  declare cases: EntityTable<StoredCase, 'id'>;
  declare people: EntityTable<Person, 'id'>;
  declare posts: EntityTable<CapturedPost & { seenAt: number }, 'id'>;
  declare reminders: EntityTable<Reminder, 'id'>;
  declare handoffs: EntityTable<Handoff, 'id'>;
  declare lessons: EntityTable<StoredLesson, 'caseId'>;
  declare templates: EntityTable<Template, 'id'>;
  declare settings: Table<{ key: string; value: unknown }, string>;

  constructor(name = 'hamdel') {
    super(name);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const schema = this.version(version).stores(stores);
      if (upgrade) schema.upgrade(upgrade);
    }
    // An older page would hold a newer version back, and its own reads would hang: let go at once.
    this.on('versionchange', () => this.close());
  }
}

export const db = new HamdelDatabase();
