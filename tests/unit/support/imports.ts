import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  /** Without comments. */
  code: string;
  lines: number;
  imports: Import[];
}

export interface Import {
  /** Path from the root for a file of ours, else the name of the package. */
  target: string;
  ours: boolean;
  /** Gone in the build. */
  typeOnly: boolean;
}

const STATEMENT =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Reads the source files of some folders with what each of them imports. */
export function sourcesIn(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(join(ROOT, folder, name))),
  );
}

function read(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const code = withoutComments(text);
  return {
    path: relative(ROOT, file).replaceAll('\\', '/'),
    code,
    lines: text.trimEnd().split('\n').length,
    imports: [...code.matchAll(STATEMENT)].map((found) => importOf(file, found)),
  };
}

function importOf(from: string, [, type, named, dynamic]: RegExpMatchArray): Import {
  const name = named ?? dynamic ?? '';
  const typeOnly = type !== undefined;
  if (!name.startsWith('.')) {
    const [scope = '', part = ''] = name.split('/');
    return { target: scope.startsWith('@') ? `${scope}/${part}` : scope, ours: false, typeOnly };
  }
  const file = join(dirname(from), name);
  if (!existsSync(file)) throw new Error(`${from} imports ${name}, which is no file`);
  return { target: relative(ROOT, file).replaceAll('\\', '/'), ours: true, typeOnly };
}

/** Comments name what must not be imported; strings may hold `//`, so an address is kept. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

/** All that a file needs when it runs: files and packages, through whatever it imports. */
export function reachedFrom(start: string, files: readonly SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([start]);
  for (const path of reached) {
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? [])
      if (!typeOnly) reached.add(target);
  }
  return reached;
}
