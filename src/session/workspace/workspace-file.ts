import * as v from 'valibot';
import type { EditionChoices } from '../../projects/editions/editions.ts';
import type { Saved } from '../saved-store.ts';

/** Goes up when a page of before could no longer read the file. */
const FORMAT = 1;

const saved = v.array(v.object({ name: v.string(), address: v.string() }));

const headSchema = v.object({
  utfall: v.literal('workspace'),
  format: v.number(),
  /** What the documents were last read by; another reader reads them anew. */
  reader: v.string(),
  /** ISO date and time. */
  made: v.string(),
  /** Whether the documents are in it as they are, or their records without text. */
  whole: v.boolean(),
  /** Files in the archive, so that it shows when the list of them was cut off. */
  files: v.number(),
  /** How lists of each form are to be read. */
  forms: v.array(v.tuple([v.string(), v.unknown()])),
  /** What was said of editions of lists; a page of before wrote none. */
  editions: v.optional(v.record(v.string(), v.string()), {}),
  slices: saved,
  views: saved,
  /** Values that were put right by hand, document by document. */
  corrections: v.array(v.unknown()),
});

const fileSchema = v.object({
  path: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  hash: v.string(),
  size: v.number(),
  /** Of a list: the answers that it is read by. */
  mapping: v.exactOptional(v.unknown()),
});

/** A file in the archive, and what it is called outside. */
export type WorkspaceFile = v.InferOutput<typeof fileSchema>;

/** What a workspace holds beside the files. */
export interface WorkspaceSettings {
  readonly forms: readonly (readonly [form: string, mapping: unknown])[];
  readonly editions: EditionChoices;
  readonly slices: readonly Saved[];
  readonly views: readonly Saved[];
  /** As they were saved: each is checked when it is taken. */
  readonly corrections: readonly unknown[];
}

export interface Manifest {
  readonly settings: WorkspaceSettings;
  readonly made: string;
  readonly whole: boolean;
  readonly files: readonly WorkspaceFile[];
  /** Files of the archive that the manifest no longer names. */
  readonly unnamed: number;
}

/** Why a manifest is of no use: another version of the page wrote it, or it is damaged. */
export type ManifestProblem = 'newer' | 'damaged';

export function writeManifest(
  head: Omit<v.InferInput<typeof headSchema>, 'utfall' | 'format' | 'files'>,
  files: readonly WorkspaceFile[],
): string {
  const first = { utfall: 'workspace', format: FORMAT, ...head, files: files.length };
  return [first, ...files].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads a manifest, of which a line that is damaged costs only itself. */
export function readManifest(text: string): Manifest | ManifestProblem {
  const [first, ...lines] = text.split('\n').filter((line) => line !== '');
  const told = parsed(first ?? '');
  const version = v.safeParse(v.object({ utfall: v.literal('workspace'), format: v.number() }), told);
  if (version.success && version.output.format > FORMAT) return 'newer';
  const head = v.safeParse(headSchema, told);
  if (!head.success) return 'damaged';
  const files = lines.flatMap((line) => {
    const file = v.safeParse(fileSchema, parsed(line));
    return file.success ? [file.output] : [];
  });
  const { forms, editions, slices, views, corrections, made, whole } = head.output;
  const unnamed = Math.max(0, head.output.files - files.length);
  return { settings: { forms, editions, slices, views, corrections }, made, whole, files, unnamed };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
