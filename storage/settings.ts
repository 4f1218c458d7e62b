import { DEFAULT_SETTINGS } from '../utils/settings/defaults.ts';
import type { Settings } from '../utils/settings/types.ts';
import { db } from './database.ts';

const KEY = 'settings';

/** The person's settings over the defaults, so that a new setting has its default at once. */
export async function readSettings(): Promise<Settings> {
  const stored = (await db.settings.get(KEY))?.value as Partial<Settings> | undefined;
  return {
    ...DEFAULT_SETTINGS,
    ...stored,
    networks: { ...DEFAULT_SETTINGS.networks, ...stored?.networks },
    capture: { ...DEFAULT_SETTINGS.capture, ...stored?.capture },
    reminders: { ...DEFAULT_SETTINGS.reminders, ...stored?.reminders },
  };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await db.settings.put({ key: KEY, value: settings });
}
