import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import Sentiment from 'sentiment';
import { triage } from '../../utils/triage/index.ts';
import { matchWatchTerms } from '../../utils/triage/watch.ts';
import { type Builds, ROOT } from './extension.ts';
import type { Line } from './table.ts';

/** Comments as people write them, short and long, in both languages and in neither. */
const SAMPLES = [
  'Where is my order? It was due on Monday and nobody answers your phone',
  'Love this, thank you so much 😍',
  'first',
  'Third time it arrives broken. I want my money back, this is the worst shop I have ever used!!!',
  'Would be great if you could add a dark mode to the app, the white screen hurts at night',
  'how much is the blue one and do you ship to Spain?',
  'سفارشم هنوز نرسیده و هیچکس جواب نمیده، خیلی ناراحتم',
  'عالی بود مثل همیشه، دمتون گرم',
  'قیمتش چنده؟ ارسال به شیراز دارید؟',
  'salam, chera javab nemidid? do hafte ast montazeram',
  'Check out my channel for free gift cards www.example.com/win',
  'I used to come here every week with my friends after work. The coffee was fine and the staff knew us. ' +
    'Since the new owner took over we wait half an hour, the cups are dirty and when we said something we ' +
    'were told to go elsewhere. So we did.',
];
const ROUNDS = 400;

/** Texts a second. */
function speed(read: (text: string) => unknown): number {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Another ending each round: no engine may answer from memory.
    for (const text of SAMPLES) read(`${text} ${round}`);
  }
  return (ROUNDS * SAMPLES.length * 1000) / (performance.now() - start);
}

/** A thousand terms against one comment, milliseconds. */
function watching(): number {
  const parts = ['sa', 'ni', 'ko', 'mel', 'bra', 'tor', 'vin', 'da', 'lux', 'pe', 'شا', 'نیک'];
  const part = (index: number) => parts[index % parts.length] ?? '';
  const terms = Array.from({ length: 1000 }, (_, n) => ({
    term: [n, n * 7, n * 13, Math.floor(n / 9)].map(part).join(n % 3 === 0 ? ' ' : ''),
    kind: 'brand' as const,
  }));
  const text = SAMPLES.at(-1) ?? '';
  matchWatchTerms(text, terms);
  const start = performance.now();
  for (let round = 0; round < 50; round += 1) matchWatchTerms(`${text} ${round}`, terms);
  return (performance.now() - start) / 50;
}

/** What reading a comment costs, in time beside the bare `sentiment` and in bytes. */
export async function benchTriage(_builds: Builds, quick: boolean): Promise<Line[]> {
  const bare = new Sentiment();
  const ours: number[] = [];
  const peer: number[] = [];
  const terms: number[] = [];
  for (let round = 0; round < (quick ? 3 : 7); round += 1) {
    ours.push(speed((text) => triage(text, { routes: [] })));
    peer.push(speed((text) => bare.analyze(text)));
    terms.push(watching());
  }
  const [all, package_] = await Promise.all([
    packed("export * from './utils/triage/index.ts'"),
    packed("export { default } from 'sentiment'"),
  ]);
  return [
    {
      measure: 'texts a second',
      unit: '/s',
      ours,
      peer,
      peerName: 'sentiment',
      compare: 'ours/peer',
      aim: { words: '≥ 10,000', met: (value) => value >= 10_000 },
    },
    {
      measure: 'a thousand watch terms',
      unit: 'ms',
      ours: terms,
      peer: [],
      peerName: '',
      compare: 'none',
      aim: { words: '< 1 ms', met: (value) => value < 1 },
    },
    {
      measure: 'all of triage, gzipped',
      unit: 'kB',
      ours: [all],
      peer: [package_],
      peerName: 'sentiment',
      compare: 'ours/peer',
      aim: { words: '≤ 250 kB', met: (value) => value <= 250 },
    },
  ];
}

async function packed(contents: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error', // `sentiment` asks for languages by a name that no packer knows
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}
