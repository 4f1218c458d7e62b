import { describe, expect, it } from 'vitest';
import { reachedFrom, type SourceFile, sourcesIn } from './support/imports.ts';

/** The linter says the same while one writes; this does not ask the linter. */
const FILES = sourcesIn('utils', 'storage', 'components', 'entrypoints');

/** Which rooms a file may import from; a room is the longest name that its path begins with. */
const MAY: Record<string, string[]> = {
  utils: ['utils', 'assets'],
  storage: ['storage', 'storage/migrations', 'utils', 'assets'],
  'storage/migrations': ['storage/migrations'],
  components: ['components', 'storage', 'utils', 'assets'],
  'entrypoints/background': ['entrypoints/background', 'storage', 'utils', 'assets'],
  'entrypoints/network': ['entrypoints/network', 'utils'],
  'entrypoints/popup': ['entrypoints/popup', 'components', 'storage', 'utils', 'assets'],
  'entrypoints/sidepanel': ['entrypoints/sidepanel', 'components', 'storage', 'utils', 'assets'],
  'entrypoints/options': ['entrypoints/options', 'components', 'storage', 'utils', 'assets'],
};

/** Packages that only these rooms or files may import; what is not named here is free. */
const PACKAGES: [name: RegExp, from: RegExp][] = [
  [/^webextension-polyfill$/, /^utils\/browser\.ts$/],
  [/^dexie$/, /^storage\//],
  [
    /^(react|react-dom|dexie-react-hooks|lucide-react|@tanstack\/.*)$/,
    /^(components|entrypoints\/(popup|sidepanel|options))\//,
  ],
  [/^zustand$/, /^components\//],
  [/^wxt$/, /^entrypoints\//],
  [/^temporal-polyfill/, /^utils\/sla\/temporal\.ts$/],
  [/^chrono-node/, /^utils\/snooze\//],
  [/^ical\.js/, /^utils\/holidays\//],
];

const roomOf = (path: string) =>
  Object.keys(MAY)
    .concat('assets')
    .filter((room) => path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];

const uses = (pattern: RegExp, allowed: RegExp) =>
  FILES.filter(({ path, code }) => pattern.test(code) && !allowed.test(path)).map(
    ({ path }) => path,
  );

describe('imports', () => {
  it('are all found: these are known to be there', () => {
    expect(FILES.length).toBeGreaterThan(100);
    const edge = (from: string, to: string) =>
      FILES.find(({ path }) => path === from)?.imports.some(({ target }) => target === to);
    expect(edge('utils/browser.ts', 'webextension-polyfill')).toBe(true);
    expect(edge('entrypoints/network/index.ts', 'utils/page/session.ts')).toBe(true);
    expect(edge('storage/database.ts', 'dexie')).toBe(true);
    // An import over several lines, and one of types alone.
    expect(edge('utils/page/desk.ts', 'utils/messaging/protocol.ts')).toBe(true);
    const statements = FILES.flatMap(({ code }) => code.match(/^import\b/gm) ?? []);
    const found = FILES.flatMap(({ imports }) => imports);
    expect(found.length).toBeGreaterThanOrEqual(statements.length);
  });

  it.each(FILES.map((file) => [file.path, file] as const))(
    '%s keeps to its rooms',
    (path, file) => {
      const room = roomOf(path);
      expect(room).toBeDefined();
      const strange = file.imports.filter(
        ({ ours, target }) => ours && !MAY[room ?? '']?.includes(roomOf(target) ?? target),
      );
      expect(strange.map(({ target }) => target)).toEqual([]);
      const forbidden = file.imports.filter(
        ({ ours, target }) =>
          !ours && PACKAGES.some(([name, from]) => name.test(target) && !from.test(path)),
      );
      expect(forbidden.map(({ target }) => target)).toEqual([]);
    },
  );

  it('of a migration are none: it must mean the same for ever', () => {
    const migrations = FILES.filter(({ path }) => /^storage\/migrations\/v\d+/.test(path));
    expect(migrations.length).toBeGreaterThan(0);
    for (const { imports } of migrations) {
      expect(imports.filter(({ target }) => target !== 'dexie')).toEqual([]);
    }
  });

  it('of the content script never reach the database, React or the store, by whatever way', () => {
    const reached = [...reachedFrom('entrypoints/network/index.ts', FILES)];
    expect(reached).toContain('utils/networks/instagram/read.ts');
    expect(
      reached.filter((target) =>
        /^(storage|components)\/|^(dexie|react|react-dom|zustand|valibot)$|^(temporal-polyfill|chrono-node|ical\.js)/.test(
          target,
        ),
      ),
    ).toEqual([]);
  });

  it('of the background never reach a component', () => {
    const reached = [...reachedFrom('entrypoints/background/index.ts', FILES)];
    expect(reached).toContain('dexie');
    expect(
      reached.filter((target) => /^components\/|^(react|react-dom|zustand)$/.test(target)),
    ).toEqual([]);
  });

  it('of what is shared go in no circle at run time', () => {
    const shared = FILES.filter(({ path }) => !path.startsWith('entrypoints/'));
    const circles = shared.filter(({ path, imports }) =>
      imports.some(
        ({ ours, target, typeOnly }) =>
          ours && !typeOnly && target !== path && reachedFrom(target, FILES).has(path),
      ),
    );
    expect(circles.map(({ path }) => path)).toEqual([]);
  });
});

describe('only', () => {
  it('utils/messaging sends and hears messages', () => {
    expect(
      uses(
        /\bruntime\s*\??\.\s*(sendMessage|onMessage|connect|onConnect)\b/,
        /^utils\/messaging\//,
      ),
    ).toEqual([]);
  });

  it('utils/networks knows the address of a site', () => {
    expect(uses(/(instagram|linkedin)\.com/, /^utils\/networks\//)).toEqual([]);
  });

  it('who opens the panel goes past utils/browser.ts: the polyfill does not know panels', () => {
    expect(uses(/\bchrome\s*\??\./, /\/(panel|openPanel)\.ts$/)).toEqual([]);
  });
});

describe('the core', () => {
  const core = FILES.filter(({ path }) =>
    /^utils\/(cases|triage|replies|sla|snooze|holidays|insights|settings)\//.test(path),
  );

  it.each(core.map((file) => [file.path, file] as const))(
    '%s has no clock, page, browser or chance in it',
    (_, file: SourceFile) => {
      expect(file.code).not.toMatch(
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|fetch)\b/,
      );
      expect(file.code).not.toMatch(/\b(window|document|localStorage|navigator|browser)\s*\??\./);
      const reached = [...reachedFrom(file.path, FILES)].filter(
        (target) => !target.startsWith('utils/networks/hosts'),
      );
      expect(
        reached.filter((target) =>
          /^utils\/(page|browser|clock|networks\/(index|dom|instagram|linkedin))/.test(target),
        ),
      ).toEqual([]);
    },
  );
});

describe('entrypoints', () => {
  const mains = FILES.filter(({ path }) => /^entrypoints\/[^/]+\/(index|main)\.tsx?$/.test(path));

  it('are few, and only wire', () => {
    expect(mains.length).toBeGreaterThanOrEqual(5);
    for (const { path, lines } of mains) expect([path, lines < 60]).toEqual([path, true]);
  });
});
