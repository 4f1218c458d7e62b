import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handTypedLists } from '../../scripts/new-network/lists.ts';
import { faultOfHost, faultOfName } from '../../scripts/new-network/names.ts';
import { planNetwork } from '../../scripts/new-network/plan.ts';
import { writePlan } from '../../scripts/new-network/write.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['scripts/new-network.ts', 'scripts/new-network', 'utils/networks', 'package.json'];

/** The part of the repository that the script works on, in a folder of its own. */
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'hamdel-network-'));
  for (const path of COPIED) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  }
  mkdirSync(join(copy, 'tests/fixtures/networks'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/new-network.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Every file of the copy with its text. */
function everything(): Record<string, string> {
  const files = readdirSync(copy, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'utf8')];
    }),
  );
}

/** What a script says that runs in the copy. */
const told = (script: string) =>
  JSON.parse(
    execFileSync('node', ['--input-type=module', '-e', script], { cwd: copy, encoding: 'utf8' }),
  );

describe('new:network', () => {
  it('writes a network that compiles, is registered and reads its fixture', () => {
    const { status, stdout } = run('agora', 'www.agora.example');
    expect(status).toBe(0);
    expect(stdout).toContain('utils/networks/agora/anchors.ts');
    expect(
      told(`import { NETWORKS, networkOf } from './utils/networks/index.ts';
        import { MATCHES } from './utils/networks/hosts.ts';
        const url = new URL('https://www.agora.example/post/abc1');
        console.log(JSON.stringify([NETWORKS.map(({ id }) => id), networkOf(url), MATCHES]))`),
    ).toEqual([
      expect.arrayContaining(['instagram', 'linkedin', 'agora']),
      'agora',
      expect.arrayContaining(['https://www.agora.example/*', 'https://www.instagram.com/*']),
    ]);
    const options = '--noEmit --strict --noUncheckedIndexedAccess --skipLibCheck --target esnext';
    const modules = '--module esnext --moduleResolution bundler --allowImportingTsExtensions';
    const lib = '--types node --lib esnext,dom,dom.iterable utils/networks/index.ts';
    const tsc = spawnSync(
      join(ROOT, 'node_modules/.bin/tsc'),
      `--ignoreConfig ${options} ${modules} ${lib}`.split(' '),
      { cwd: copy, encoding: 'utf8' },
    );
    expect(tsc.stdout).toBe('');
    expect(tsc.status).toBe(0);
  }, 30_000);

  it('the skeleton reads its own fixture as the fixture says', () => {
    run('agora', 'www.agora.example');
    const file = join(copy, 'tests/fixtures/networks/agora/post.html');
    const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
    const expected = JSON.parse(document.querySelector('script')?.textContent ?? '');
    const read = told(`import { readFileSync } from 'node:fs';
      import { JSDOM } from 'jsdom';
      import { agora } from './utils/networks/agora/index.ts';
      const { document } = new JSDOM(readFileSync(${JSON.stringify(file)}, 'utf8')).window;
      const url = new URL('https://www.agora.example/post/abc1');
      const { comments, posts, unreadable } = agora.read(document, document, url, 0);
      console.log(JSON.stringify({
        url: url.href,
        own: agora.ownAccount(document, url).handle,
        comments: comments.map(({ comment: { network, posted, ...rest } }) => (
          { ...rest, posted: new Date(posted.at).toISOString() })),
        posts: posts.map(({ network, ...rest }) => rest),
        unreadable: unreadable.length,
        replyLabels: comments.map(({ row }) => agora.replyButton(row).textContent),
        composer: agora.replyComposer(comments[0].row, document) !== null,
      }))`);
    expect(read).toEqual(expected);
  }, 30_000);

  it('formats what it writes as the house does', () => {
    run('agora', 'www.agora.example');
    run('zed', 'zed.example');
    cpSync(join(ROOT, 'biome.json'), join(copy, 'biome.json'));
    const biome = spawnSync(
      join(ROOT, 'node_modules/.bin/biome'),
      ['check', '--vcs-enabled=false', 'utils/networks'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(biome.stdout + biome.stderr).not.toMatch(/×/);
    expect(biome.status).toBe(0);
  }, 30_000);

  it('refuses without both arguments', () => {
    const before = everything();
    expect(run('agora')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
    expect(everything()).toEqual(before);
  });

  it.each([
    ['Agora', 'agora.example', /"Agora" is no name/],
    ['linkedin', 'agora.example', /linkedin is a network already/],
    ['agora', 'https://agora.example/', /is no host name/],
    ['agora', 'www.linkedin.com', /belongs to a network already/],
  ])('refuses %s %s', (name, host, words) => {
    expect(() => planNetwork(`${copy}/`, name, host, '2026-03')).toThrow(words);
  });

  it('refuses where a file has another shape than it knows, or is there already', () => {
    const plan = () => planNetwork(`${copy}/`, 'agora', 'agora.example', '2026-03');
    mkdirSync(join(copy, 'utils/networks/agora'));
    writeFileSync(join(copy, 'utils/networks/agora/read.ts'), '');
    expect(plan).toThrow('utils/networks/agora/read.ts is there already');
    rmSync(join(copy, 'utils/networks/agora'), { recursive: true });
    writeFileSync(join(copy, 'utils/networks/index.ts'), 'export {};');
    expect(plan).toThrow('has another shape');
  });

  it('refuses the second time', () => {
    expect(run('agora', 'www.agora.example').status).toBe(0);
    const before = everything();
    expect(run('agora', 'www.agora.example')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Nothing was changed: agora is a network already'),
    });
    expect(everything()).toEqual(before);
  });

  it('takes everything back where one file cannot be written', () => {
    const before = everything();
    const plan = new Map([
      ['utils/networks/hosts.ts', 'spoilt'],
      ['utils/networks/agora/index.ts', 'new'],
      ['package.json/below-a-file.ts', 'impossible'],
    ]);
    expect(() => writePlan(`${copy}/`, plan)).toThrow();
    expect(everything()).toEqual(before);
    expect(readdirSync(join(copy, 'utils/networks'))).not.toContain('agora');
  });
});

describe('lists that name networks by hand', () => {
  it('are found, and words about a network are not', () => {
    mkdirSync(join(copy, 'components'));
    writeFileSync(
      join(copy, 'components/A.tsx'),
      [
        "import { instagram } from '../utils/networks/instagram/index.ts';",
        "const list = ['instagram', 'linkedin'];",
        '// instagram: a comment',
        ' * `instagram:nika` in a comment',
        'const names = {',
        '  instagram: 1,',
        "const id = 'instagram:1';",
      ].join('\n'),
    );
    expect(handTypedLists(`${copy}/`, 'instagram')).toEqual([
      'components/A.tsx:2',
      'components/A.tsx:6',
    ]);
  });
});

describe('names', () => {
  it.each(['x', 'mastodon', 'vk2'])('%s may name a network', (name) => {
    expect(faultOfName(name)).toBeNull();
  });

  it.each([
    '',
    '2x',
    'a-b',
    'a_b',
    'Mastodon',
    'شبکه',
    '../up',
    'class',
    'other',
    'index',
    'a'.repeat(31),
  ])('%j may not', (name) => expect(faultOfName(name)).not.toBeNull());

  it.each(['example.com', 'www.example.com', 'a-b.example.co', 'xn--mgba3a4f16a.xn--mgba3a4f16a'])(
    '%s is a host name',
    (host) => expect(faultOfHost(host)).toBeNull(),
  );

  it.each([
    '',
    'localhost',
    '127.0.0.1',
    'WWW.example.com',
    'https://example.com',
    'example.com/',
    'example.com:8443',
    '*.example.com',
    '-a.example.com',
    'a..example.com',
    "a.example.com'], x: ['",
    `${'a'.repeat(64)}.example.com`,
  ])('%j is none', (host) => expect(faultOfHost(host)).not.toBeNull());
});
