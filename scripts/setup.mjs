// Sets up a fresh machine for `npm run demo` and `npm test`: dependencies, a newer Node among them,
// and browsers. Plain JavaScript without imports of ours: it runs on the Node that is there, 20 or newer.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.hamdel-setup`;
const WITH_FIREFOX = process.argv.includes('--firefox');

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

function say(text) {
  console.log(`setup: ${text}`);
}

function fail(text) {
  console.error(`setup: ${text}`);
  process.exit(1);
}

/** Runs a command with its output shown. */
function run(command, args) {
  say(`${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, // nobody is there to answer apt
  });
  if (error || status !== 0)
    fail(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}.`);
}

function setUpDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${ROOT}package.json`))
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  const have = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  const node = `${ROOT}node_modules/.bin/node`;
  if (have === wanted && existsSync(node)) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
  if (!existsSync(node))
    fail(
      'npm did not install Node 24 (the dev dependency "node"): were install scripts switched off?',
    );
  mkdirSync(`${ROOT}node_modules`, { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** WXT's generated types; the type check needs them. */
function prepare() {
  if (existsSync(`${ROOT}.wxt/tsconfig.json`)) return;
  execFileSync(`${ROOT}node_modules/.bin/node`, [`${ROOT}node_modules/.bin/wxt`, 'prepare'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
}

function setUpBrowser(name, places, packages, variable) {
  if (places.some((place) => place && existsSync(place))) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot || !hasApt) {
    fail(
      `no ${name} found. Install it (Debian: sudo apt-get install ${packages[0]}) or set ${variable} to its path.`,
    );
  }
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (!places.some((place) => place && existsSync(place)))
    fail(`${name} was installed but not found.`);
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`Node ${process.versions.node} is too old: 20 or newer is needed to begin with.`);
setUpDependencies();
prepare();
// The fonts are for Persian words and emoji in screenshots.
setUpBrowser(
  'Chromium',
  CHROMIUM,
  ['chromium', 'fonts-noto-color-emoji', 'fonts-noto-core'],
  'CHROMIUM',
);
if (WITH_FIREFOX) setUpBrowser('Firefox', FIREFOX, ['firefox-esr'], 'FIREFOX');
say('ready.');
