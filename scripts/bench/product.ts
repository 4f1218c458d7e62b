import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

// `node product.ts FOLDER` builds the extension for Chromium into FOLDER/product. WXT's command has
// no such option, and a build in the usual place would be changed by the next one under our hands.
const root = fileURLToPath(new URL('../..', import.meta.url));
await build({ root, outDir: process.argv[2] ?? '', outDirTemplate: 'product', browser: 'chrome' });
