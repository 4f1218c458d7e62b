import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const run = promisify(execFile);

/** The extensions of one bench run, in a folder of their own: other builds do not reach them. */
export interface Builds {
  /** The product exactly as it is shipped. */
  product: string;
  /** The product with the instruments of `inside/` beside it in worker and pages. */
  instrumented: string;
  /** An extension that does nothing, so that the peer's browser starts with the same flags. */
  empty: string;
  remove(): void;
}

export async function makeBuilds(): Promise<Builds> {
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-bench-'));
  // In a process of its own, for its spinner's sake; what it says is shown only where it fails.
  const product = join(folder, 'product');
  await buildInto(folder);
  const instrumented = join(folder, 'instrumented');
  cpSync(product, instrumented, { recursive: true });
  await instrument(instrumented);
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const nothing = { manifest_version: 3, name: 'empty', version: '1' };
  writeFileSync(
    join(empty, 'manifest.json'),
    JSON.stringify({ ...nothing, background: { service_worker: 'worker.js' } }),
  );
  writeFileSync(join(empty, 'worker.js'), '');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { product, instrumented, empty, remove };
}

async function buildInto(folder: string): Promise<void> {
  const script = join(ROOT, 'scripts/bench/product.ts');
  try {
    await run(process.execPath, [script, folder], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1' },
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim();
    throw new Error(`the extension could not be built\n${said.slice(0, 2000)}`);
  }
}

/** The worker runs the product's background first and unchanged; the instruments only wait. */
async function instrument(folder: string): Promise<void> {
  await bundle({
    entryPoints: [join(ROOT, 'scripts/bench/inside/index.ts')],
    outfile: join(folder, 'bench.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome122',
    logLevel: 'error',
  });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { background: object };
  const worker = { type: 'module', service_worker: 'bench-worker.js' };
  writeFileSync(path, JSON.stringify({ ...manifest, background: worker }));
  writeFileSync(
    join(folder, 'bench-worker.js'),
    "import './background.js';\nimport './bench.js';\n",
  );
  for (const [name, head] of [
    ['bench', ''],
    ['bare', '<main></main>'],
  ] as const) {
    const script = `<script type="module" src="/${name}.js"></script>`;
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><meta charset="utf-8">${head}${script}`,
    );
  }
  writeFileSync(join(folder, 'bare.js'), BARE_PAGE);
}

/** The least that a page can do to show the first rows: no library, no style, one index read. */
const BARE_PAGE = `indexedDB.open('hamdel').onsuccess = (event) => {
  const index = event.target.result.transaction('cases').objectStore('cases').index('[view+sortKey+id]');
  index.getAll(IDBKeyRange.bound(['inbox'], ['inbox', []]), 5).onsuccess = ({ target }) => {
    const list = document.createElement('ul');
    for (const row of target.result) {
      const item = document.createElement('li');
      item.className = 'row';
      item.textContent = row.author.name + ' ' + row.text;
      list.append(item);
    }
    document.querySelector('main').append(list);
  };
};
`;
