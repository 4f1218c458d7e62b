import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, LaunchOptions } from '@playwright/test';
import { chromiumPath, EXTENSION } from './browser.ts';

/** Where Chromium on Debian looks for policies, and where its binary lies behind the start script. */
const POLICIES = '/etc/chromium';
const BINARY = '/usr/lib/chromium/chromium';

export interface Installed {
  id: string;
  profile: string;
  options: BrowserContextOptions & LaunchOptions;
  remove(): void;
}

/**
 * A packed extension that a policy installs, as stores do: only such a one keeps its alarms over a
 * restart and is told of the start. The policy lies in a mount namespace of this browser alone, so
 * no other browser of the machine is touched.
 * @param port where this machine answers for every host
 * @returns null where this machine does not let us: no root, no namespaces, another Chromium
 */
export async function installedByPolicy(port: number): Promise<Installed | null> {
  if (!mayMount()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-installed-'));
  const { id, crx, version } = pack(folder);
  const update = createServer((request, response) => {
    const isCrx = request.url?.endsWith('.crx') ?? false;
    response.writeHead(200, {
      'content-type': isCrx ? 'application/x-chrome-extension' : 'application/xml',
    });
    response.end(isCrx ? crx : updateXml(id, version, address(update)));
  });
  await new Promise<void>((resolve) => update.listen(0, '127.0.0.1', resolve));
  const managed = join(folder, 'etc', 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  writeFileSync(
    join(managed, 'hamdel.json'),
    JSON.stringify({
      ExtensionInstallForcelist: [`${id};${address(update)}/update.xml`],
      DeveloperToolsAvailability: 1, // else no test may look into what a policy has installed
    }),
  );
  return {
    id,
    profile: join(folder, 'profile'),
    options: {
      executablePath: wrapper(folder),
      headless: false, // the flag below: Playwright's own headless is another browser
      locale: 'en-US',
      viewport: { width: 1280, height: 860 },
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: [
        '--headless=new',
        '--no-sandbox',
        `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
        '--ignore-certificate-errors',
        '--no-first-run',
      ],
    },
    remove() {
      update.close();
      // The browser's last helpers may still be writing.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function mayMount(): boolean {
  if (process.getuid?.() !== 0 || !existsSync(BINARY) || !existsSync(POLICIES)) return false;
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Packs the built extension with a key of its own. */
function pack(folder: string): { id: string; crx: Buffer; version: string } {
  const source = join(folder, 'hamdel');
  cpSync(EXTENSION, source, { recursive: true });
  const profile = join(folder, 'packing');
  execFileSync(
    chromiumPath(),
    [`--pack-extension=${source}`, `--user-data-dir=${profile}`, '--no-sandbox', '--headless=new'],
    { stdio: 'ignore' },
  );
  const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  return {
    id: idOf(readFileSync(`${source}.pem`, 'utf8')),
    crx: readFileSync(`${source}.crx`),
    version: manifest.version,
  };
}

/** Chromium's id: the first half of the key's SHA-256, in letters a to p. */
function idOf(pem: string): string {
  const key = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const address = (server: ReturnType<typeof createServer>) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function updateXml(id: string, version: string, from: string): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'><updatecheck codebase='${from}/hamdel.crx' version='${version}' /></app>
</gupdate>`;
}

/** Starts the browser where the policy, and nothing else, lies in its folder. */
function wrapper(folder: string): string {
  const file = join(folder, 'chromium.sh');
  writeFileSync(
    file,
    `#!/bin/sh
exec unshare -m sh -c 'mount --bind "$0" ${POLICIES} && exec ${BINARY} "$@"' '${join(folder, 'etc')}' "$@"
`,
  );
  chmodSync(file, 0o755);
  return file;
}
