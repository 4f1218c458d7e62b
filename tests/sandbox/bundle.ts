// Bundles the practice networks' browser apps in memory at start, so there is no build step
// and no built file to keep in step.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type AppName = 'instagram' | 'linkedin-classic' | 'linkedin-new';

const ENTRIES: Record<AppName, string> = {
  instagram: './instagram/app.tsx',
  'linkedin-classic': './linkedin/classic/app.tsx',
  'linkedin-new': './linkedin/new/app.tsx',
};

export interface Bundles {
  /** Address of an app's script, for the page shell. */
  script(app: AppName): string;
  /** Address -> body. */
  files: Map<string, { type: string; body: Uint8Array }>;
}

export async function makeBundles(): Promise<Bundles> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const result = await build({
    absWorkingDir: folder,
    entryPoints: Object.entries(ENTRIES).map(([out, input]) => ({ in: input, out })),
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    tsconfigRaw: {},
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files: Bundles['files'] = new Map();
  const address = new Map<string, string>();
  for (const file of result.outputFiles) {
    const app = (file.path.split(/[\\/]/).pop() ?? '').replace(/\.js$/, '');
    const print = createHash('sha256').update(file.contents).digest('hex').slice(0, 10);
    address.set(app, `/static/bundle-${print}.js`);
    files.set(`/static/bundle-${print}.js`, {
      type: 'text/javascript; charset=utf-8',
      body: file.contents,
    });
  }
  // A font with Persian letters, so the pages look the same on a machine that has none.
  const font = createRequire(import.meta.url).resolve(
    '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  );
  files.set('/static/persian.woff2', { type: 'font/woff2', body: await readFile(font) });
  return {
    files,
    script: (app) => {
      const found = address.get(app);
      if (!found) throw new Error(`no bundle for ${app}`);
      return found;
    },
  };
}
