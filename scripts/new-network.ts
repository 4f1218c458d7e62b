import { fileURLToPath } from 'node:url';
import { handTypedLists } from './new-network/lists.ts';
import { planNetwork, Refusal } from './new-network/plan.ts';
import { writePlan } from './new-network/write.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `npm run new:network -- NAME HOST`: writes the skeleton of a network, all of it or nothing. */
function main([name, host, ...rest]: string[]): number {
  if (!name || !host || rest.length > 0) {
    console.error('usage: npm run new:network -- NAME HOST   (as in: mastodon mastodon.social)');
    return 2;
  }
  try {
    const plan = planNetwork(ROOT, name, host, new Date().toISOString().slice(0, 7));
    writePlan(ROOT, plan);
    console.log([...plan.keys()].map((path) => `  ${path}`).join('\n'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`Nothing was changed: ${error.message}`);
    return 1;
  }
  const lists = handTypedLists(ROOT, 'instagram').map((place) => `       ${place}`);
  console.log(`
Next:
  1. Lists that name networks by hand; add ${name} (the compiler does not see them all):
${lists.join('\n')}
  2. 'network.${name}' in assets/messages/en.ts and fa.ts; a glyph in components/ui/Glyph.tsx;
     addresses in tests/unit/support/addresses.ts; a host in tests/unit/built-files.test.ts
  3. tests/fixtures/networks/${name}/: five pages or more, each with what is expected of it inside;
     shaped after the real ones, with invented people and words
  4. utils/networks/${name}/anchors.ts: make it match; keep older ways, each with its month
  5. npm run format && npm run check`);
  return 0;
}

process.exit(main(process.argv.slice(2)));
