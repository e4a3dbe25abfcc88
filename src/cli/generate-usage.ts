/** How `generate` was called: how many projects, of which seed, and the file they go to. */
export interface GenerateCall {
  projects: number;
  seed: number;
  out: string;
}

const MOST_PROJECTS = 5_000_000;
/** The generator's state has 32 bits. */
const LARGEST_SEED = 2 ** 32 - 1;

export const USAGE = `Usage: npm run --silent generate -- --projects N --out FILE.arrow [--seed S]

Writes synthetic projects, made up and marked as such, to try the dashboard with. Open the file by dropping it on the
page, or put it in the folder that the page is served from and add ?data=FILE.arrow to the address.

  --projects N  how many, a whole number from 1 to ${MOST_PROJECTS}
  --out FILE    the file to write; its name must end in .arrow
  --seed S      a whole number from 0 to ${LARGEST_SEED}; without it, 1. The same N and S give the same file.
  --help        this text

Exit status: 0 when the file was written, 1 when it could not be, 2 when the call itself was wrong.`;

/** Reads the arguments; a text is what was wrong with them. */
export function parseCall(args: readonly string[]): GenerateCall | 'help' | { wrong: string } {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--help' || arg === '-h') return 'help';
    const [, name = arg, value] = /^(--[a-z]+)=(.*)$/s.exec(arg) ?? [];
    if (!['--projects', '--seed', '--out'].includes(name))
      return { wrong: arg.startsWith('-') ? `unknown option ${arg}` : `${arg} belongs to no option` };
    const said = value ?? args[(index += 1)];
    if (said === undefined || said === '') return { wrong: `${name} needs a value` };
    given.set(name, said);
  }
  const out = given.get('--out');
  const [projects, seed] = [given.get('--projects'), given.get('--seed') ?? '1'];
  if (projects === undefined) return { wrong: '--projects is missing: how many projects?' };
  if (out === undefined) return { wrong: '--out is missing: which file shall the projects go to?' };
  if (!whole(projects, 1, MOST_PROJECTS))
    return { wrong: `--projects ${projects}: give a whole number from 1 to ${MOST_PROJECTS}` };
  if (!whole(seed, 0, LARGEST_SEED))
    return { wrong: `--seed ${seed}: give a whole number from 0 to ${LARGEST_SEED}` };
  if (!/\.arrow$/iu.test(out)) return { wrong: `--out ${out}: the name must end in .arrow` };
  return { projects: Number(projects), seed: Number(seed), out };
}

function whole(text: string, least: number, most: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
