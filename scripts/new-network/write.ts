import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plan } from './plan.ts';

/** Writes all files of a plan, or none: what was written is put back where one fails. */
export function writePlan(root: string, plan: Plan): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of plan) {
      const file = root + path;
      const before = existsSync(file) ? readFileSync(file) : null;
      const made = mkdirSync(dirname(file), { recursive: true });
      undo.push(() => {
        if (before) writeFileSync(file, before);
        else rmSync(made ?? file, { recursive: true, force: true });
      });
      writeFileSync(file, text);
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  }
}
