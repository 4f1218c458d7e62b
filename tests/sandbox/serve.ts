// Runs the practice networks alone, to look at them by hand:  node tests/sandbox/serve.ts [port] [en|fa|pt]
import { startSandbox } from './server.ts';
import type { Lang } from './types.ts';

const [port = '8443', lang = 'en'] = process.argv.slice(2);
const sandbox = await startSandbox({ port: Number(port), lang: lang as Lang });
console.log(`Practice networks on port ${sandbox.port}. Open them with:
  chromium --user-data-dir=/tmp/practice --ignore-certificate-errors \\
    --host-resolver-rules="MAP * 127.0.0.1:${sandbox.port}" https://www.instagram.com/ https://www.linkedin.com/feed/`);
