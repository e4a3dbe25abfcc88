/** `npm run bench -- NAME`: runs one benchmark, a file `NAME.bench.ts` in this folder. */
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const [name = ''] = process.argv.slice(2);
if (names.includes(name)) {
  await import(`./${name}.bench.ts`);
} else {
  console.error(`Usage: npm run bench -- ${names.join('|')}`);
  process.exitCode = 2;
}
