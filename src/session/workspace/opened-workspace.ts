import { workspaceFolder } from '../file-kinds.ts';
import type { ReadAnswer } from '../read-call.ts';
import type { GivenFile } from '../read-files.ts';
import { refused } from '../refused.ts';
import { readManifest } from './workspace-file.ts';
import { inFolder } from './read-workspace.ts';
import { WORKSPACE_PROBLEMS } from './workspace-problem.ts';

/** A workspace whose archive was unpacked, as some browsers do by themselves, and whose folder is brought. */
export interface OpenedWorkspace {
  /** What it holds beside its files, or why that does not come. */
  readonly answer: ReadAnswer;
  /** What else was brought: its own files called as they were when it was saved. */
  readonly files: readonly GivenFile[];
}

/** Finds a workspace's list among files; null where there is none. */
export async function openedWorkspace(given: readonly GivenFile[]): Promise<OpenedWorkspace | null> {
  const list = given.find(({ name }) => workspaceFolder(name) !== null);
  if (list === undefined) return null;
  const others = given.filter((each) => each !== list);
  const { name, file } = list;
  const manifest = readManifest(await file.text());
  const answered = (outcome: ReadAnswer['outcome']): ReadAnswer => ({
    name,
    size: file.size,
    file: null,
    source: null,
    outcome,
  });
  if (typeof manifest === 'string') {
    const [reason, reasonEn] = WORKSPACE_PROBLEMS[manifest];
    const answer = answered({ kind: 'rejected', rejection: refused(name, reason, reasonEn) });
    const own = `${workspaceFolder(name) ?? ''}documents/`;
    // Of a newer one nothing comes, as of its archive.
    return {
      answer,
      files: manifest === 'newer' ? others.filter((each) => !each.name.startsWith(own)) : others,
    };
  }
  const called = new Map(manifest.files.map((each) => [inFolder(name, each), each.name]));
  const { settings, unnamed } = manifest;
  return {
    answer: answered({ kind: 'workspace', settings, unnamed }),
    files: others.map((each) => ({ ...each, name: called.get(each.name.normalize('NFC')) ?? each.name })),
  };
}
