import { existsSync, readFileSync } from 'node:fs';
import { faultOfHost, faultOfName } from './names.ts';

/** A reason not to begin, in words for the person. */
export class Refusal extends Error {}

/** Text of each file as it will be, by its path in the repository. */
export type Plan = Map<string, string>;

const TEMPLATES: Record<string, (name: string) => string> = {
  'index.ts.txt': (name) => `utils/networks/${name}/index.ts`,
  'anchors.ts.txt': (name) => `utils/networks/${name}/anchors.ts`,
  'read.ts.txt': (name) => `utils/networks/${name}/read.ts`,
  'post.html.txt': (name) => `tests/fixtures/networks/${name}/post.html`,
};

/**
 * Works out everything that a new network needs, and writes nothing.
 * @param root the repository, ending with a slash
 * @param month when the anchors are seen to hold, as `2026-03`
 * @throws Refusal where something stands against it
 */
export function planNetwork(root: string, name: string, host: string, month: string): Plan {
  const fault = faultOfName(name) ?? faultOfHost(host);
  if (fault) throw new Refusal(fault);
  const text = (path: string) => {
    if (!existsSync(root + path)) throw new Refusal(`${path} is not there.`);
    return readFileSync(root + path, 'utf8');
  };
  const hosts = text('utils/networks/hosts.ts');
  if (new RegExp(`^  ${name}:`, 'm').test(hosts))
    throw new Refusal(`${name} is a network already.`);
  if (hosts.includes(`'${host}'`)) throw new Refusal(`${host} belongs to a network already.`);
  const plan: Plan = new Map([
    ['utils/networks/hosts.ts', withHost(hosts, name, host)],
    ['utils/networks/index.ts', withAdapter(text('utils/networks/index.ts'), name)],
    ['utils/networks/types.ts', withId(text('utils/networks/types.ts'), name)],
  ]);
  for (const [template, pathOf] of Object.entries(TEMPLATES)) {
    const path = pathOf(name);
    if (existsSync(root + path)) throw new Refusal(`${path} is there already.`);
    plan.set(path, filled(text(`scripts/new-network/templates/${template}`), name, host, month));
  }
  return plan;
}

function filled(template: string, name: string, host: string, month: string): string {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const values: Record<string, string> = { name, Name: label, host, month };
  return template.replace(/__(\w+?)__/g, (slot, key: string) => values[key] ?? slot);
}

function withHost(text: string, name: string, host: string): string {
  return replaced(
    text,
    /(export const HOSTS = \{\n(?: {2}.*\n)*)(\} as const)/,
    'hosts.ts',
    (_, list, end) => {
      return `${list}  ${name}: ['${host}'],\n${end}`;
    },
  );
}

/** The import stands in the order that the formatter wants, the adapter at the end of the list. */
function withAdapter(text: string, name: string): string {
  const line = `import { ${name} } from './${name}/index.ts';`;
  const imports = /^((?:import .* from '.*';\n)+)/;
  const imported = replaced(text, imports, 'index.ts', (block) => {
    const lines = [...block.trimEnd().split('\n'), line];
    return `${lines.sort((a, b) => pathIn(a).localeCompare(pathIn(b), 'en')).join('\n')}\n`;
  });
  const list = /(NETWORKS: readonly NetworkAdapter\[\] = \[)([^\]]*?),?\s*\]/;
  return replaced(imported, list, 'index.ts', (_, start, ids) => `${start}${ids}, ${name}]`);
}

const pathIn = (line: string) => line.split("'")[1] ?? '';

/** Nothing to do where the type follows from the hosts. */
function withId(text: string, name: string): string {
  if (/type NetworkId = keyof typeof HOSTS/.test(text)) return text;
  const type = /(export type NetworkId =)([^;]+);/;
  return replaced(text, type, 'types.ts', (_, start, ids) => `${start}${ids} | '${name}';`);
}

function replaced(
  text: string,
  what: RegExp,
  file: string,
  by: (...parts: string[]) => string,
): string {
  if (!what.test(text)) {
    throw new Refusal(`utils/networks/${file} has another shape than this script knows: ${what}`);
  }
  return text.replace(what, by);
}
