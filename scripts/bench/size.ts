import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Builds, ROOT } from './extension.ts';
import type { Line } from './table.ts';

/** Modules whose weight is worth a line of its own, by the beginning of their path. */
const PARTS = [
  'node_modules/webextension-polyfill',
  'utils/page/toolbar',
  'utils/page/messages.ts',
  'utils/page',
  'utils/networks/instagram',
  'utils/networks/linkedin',
  'utils/networks',
  'utils/messaging',
  'utils/sla',
  'utils',
  'node_modules',
  'entrypoints',
] as const;

/**
 * What every page of a network has to load: the shipped file, raw and packed. The peer is the least
 * that a content script can be here: the polyfill alone, packed by the same means. The parts are
 * those of a build by esbuild, which tells what each module weighs; WXT's own packer does not.
 */
export async function benchSize({ product }: Builds): Promise<Line[]> {
  const shipped = readFileSync(join(product, 'network.js'));
  const floor = await pack('utils/browser.ts');
  const whole = await pack('entrypoints/network/index.ts');
  const kilobytes = (bytes: number) => bytes / 1000;
  const line = (measure: string, ours: number, peer: number[], aim: Line['aim']): Line => ({
    measure,
    unit: 'kB',
    ours: [kilobytes(ours)],
    peer: peer.map(kilobytes),
    peerName: 'polyfill alone',
    compare: 'ours/peer',
    aim,
  });
  const packed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;
  return [
    line('network.js', shipped.length, [floor.bytes.length], null),
    line('network.js, gzipped', packed(shipped), [packed(floor.bytes)], {
      words: '≤ 15 kB',
      met: (ours) => ours <= 15,
    }),
    ...weights(whole.parts).map(([part, bytes]) => line(`  of it ${part}`, bytes, [], null)),
  ];
}

async function pack(entry: string): Promise<{ bytes: Uint8Array; parts: Map<string, number> }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: 'bench',
    format: 'iife',
    target: 'chrome122',
    logLevel: 'error',
  });
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) parts.set(path, bytesInOutput);
  }
  return { bytes: outputFiles[0]?.contents ?? new Uint8Array(), parts };
}

/** Bytes of each part, heaviest first; a module counts for the first part that names it. */
function weights(modules: ReadonlyMap<string, number>): [string, number][] {
  const sums = new Map<string, number>();
  for (const [path, bytes] of modules) {
    const part = PARTS.find((one) => path.startsWith(one)) ?? 'other';
    sums.set(part, (sums.get(part) ?? 0) + bytes);
  }
  return [...sums].filter(([, bytes]) => bytes > 0).sort((a, b) => b[1] - a[1]);
}
