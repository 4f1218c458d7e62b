import { fileURLToPath } from 'node:url';

/** `npm run eval -- NAME …`: measures one part of the product; each part is a file in `eval/`. */
const PARTS = ['capture', 'sla', 'triage', 'learning', 'lint'] as const;
const [name, ...rest] = process.argv.slice(2);
if (!PARTS.some((part) => part === name)) {
  console.error(`usage: npm run eval -- ${PARTS.join(' | ')} …`);
  process.exit(2);
}
const part = (await import(fileURLToPath(new URL(`./eval/${name}.ts`, import.meta.url)))) as {
  run(args: string[]): Promise<number>;
};
process.exit(await part.run(rest));
