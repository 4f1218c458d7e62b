import type { Words } from '../utils/i18n.ts';
import { builtInMacros } from '../utils/macros/builtin.ts';
import type { Macro, MacroRun, RunRequest } from '../utils/macros/types.ts';
import { db } from './database.ts';

/** Among the settings: a list of its own, so that no table and no new version is needed for it. */
const LIST = 'macros';
const RUN = 'macroRun';
const REQUEST = 'macroRequest';

/** The person's macros; until the first change these are the built-in ones, in their language. */
export async function listMacros(words: Pick<Words, 't'>): Promise<Macro[]> {
  return (await ownMacros()) ?? builtInMacros(words);
}

/** The stored list; undefined where nothing was ever changed. */
export async function ownMacros(): Promise<Macro[] | undefined> {
  return (await db.settings.get(LIST))?.value as Macro[] | undefined;
}

/** Puts a macro in the place of the one with its id, else at the end. */
export async function saveMacro(macro: Macro, words: Pick<Words, 't'>): Promise<void> {
  await change(words, (list) =>
    list.some(({ id }) => id === macro.id)
      ? list.map((own) => (own.id === macro.id ? macro : own))
      : [...list, macro],
  );
}

export async function removeMacro(id: string, words: Pick<Words, 't'>): Promise<void> {
  await change(words, (list) => list.filter((own) => own.id !== id));
}

/** Adds the built-in macros that are missing; those that were changed stay as they are. */
export async function restoreMacros(words: Pick<Words, 't'>): Promise<void> {
  await change(words, (list) => {
    const known = new Set(list.map(({ id }) => id));
    return [...list, ...builtInMacros(words).filter(({ id }) => !known.has(id))];
  });
}

/** Takes macros of an archive in; inside the caller's transaction over `settings`. */
export async function mergeMacros(macros: readonly Macro[]): Promise<void> {
  if (macros.length === 0) return;
  const merged = new Map(((await ownMacros()) ?? []).map((own) => [own.id, own]));
  for (const macro of macros) merged.set(macro.id, macro);
  await db.settings.put({ key: LIST, value: [...merged.values()] });
}

async function change(words: Pick<Words, 't'>, by: (list: Macro[]) => Macro[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: LIST, value: by(await listMacros(words)) });
  });
}

/** The last run, with how far it has come; undefined where there was none. */
export async function lastRun(): Promise<MacroRun | undefined> {
  return (await db.settings.get(RUN))?.value as MacroRun | undefined;
}

export async function putRun(run: MacroRun): Promise<void> {
  await db.settings.put({ key: RUN, value: run });
}

/** What the last run was asked for, while it is not over: all that it takes to go on. */
export async function openRequest(): Promise<RunRequest | undefined> {
  return (await db.settings.get(REQUEST))?.value as RunRequest | undefined;
}

export async function putRequest(request: RunRequest): Promise<void> {
  await db.settings.put({ key: REQUEST, value: request });
}

export async function dropRequest(): Promise<void> {
  await db.settings.delete(REQUEST);
}
