import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { builtInTemplates } from '../../utils/replies/builtin.ts';
import { type LintInput, lint } from '../../utils/replies/lint/index.ts';
import { indexOf, search } from '../../utils/replies/search.ts';
import { type Builds, ROOT } from './extension.ts';
import type { Line } from './table.ts';

/** Replies of about 300 characters, as they are written. */
const REPLIES = [
  "Hi Anna, thank you for telling us, and we're sorry that the blue lamp came without its plug. Could you send us " +
    "the order number by DM? We'll look into it with the warehouse and come back to you tomorrow. Until then the lamp " +
    'runs on the cable of the old one, too, so that you need not sit in the dark tonight.',
  'سلام سارا جان، ممنون که گفتید و واقعا ببخشید که چراغ بدون دوشاخه به دستتون رسید. میشه شماره سفارش رو دایرکت ' +
    'کنید؟ با انبار پیگیری می‌کنیم و تا فردا خبرتون می‌کنیم. تا اون موقع چراغ با کابل قدیمی هم روشن میشه و لازم نیست ' +
    'امشب تو تاریکی بمونید. اگه باز هم سوالی بود همین‌جا بپرسید، در خدمتیم.',
];
const ROUNDS = 100;

function asked(reply: string): LintInput {
  const comment = { text: 'what a mess', sentiment: 'negative', intents: ['complaint'] } as const;
  return { reply, comment, network: 'x', channel: 'public', history: REPLIES };
}

/** Milliseconds for one reply; another ending each round, so that nothing is answered from memory. */
function once(): number {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const reply of REPLIES) lint(asked(`${reply} ${round}`));
  }
  return (performance.now() - start) / (ROUNDS * REPLIES.length);
}

/** Milliseconds for each of some searches among a thousand templates. */
function searches(): number[] {
  const shipped = builtInTemplates();
  const list = Array.from({ length: 1000 }, (_, n) => ({
    ...(shipped[n % shipped.length] as (typeof shipped)[number]),
    id: `own.${n}`,
    tags: [`word${n}`],
  }));
  const index = indexOf(list);
  search(index, 'warm up');
  return ['refnd', 'delivery word12', 'پیگیری', 'frustrating', 'thank you'].map((query) => {
    const start = performance.now();
    search(index, query);
    return performance.now() - start;
  });
}

/** What finding words and checking them costs while it is written, in time and in bytes. */
export async function benchLint(_builds: Builds, quick: boolean): Promise<Line[]> {
  const start = performance.now();
  for (const reply of REPLIES) lint(asked(reply));
  const first = performance.now() - start;
  const ours = Array.from({ length: quick ? 3 : 9 }, once);
  const line = (measure: string, unit: string, samples: number[], aim: Line['aim']): Line => ({
    measure,
    unit,
    ours: samples,
    peer: [],
    peerName: '',
    compare: 'none',
    aim,
  });
  return [
    line('a reply of 300 characters', 'ms', ours, {
      words: '< 5 ms',
      met: (value) => value < 5,
    }),
    line('the first two, lists made', 'ms', [first], null),
    line('a search among 1,000 templates', 'ms', searches(), null),
    line('all of the linter, gzipped', 'kB', [await packed()], null),
  ];
}

async function packed(): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['utils/replies/lint/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}
