import type { GivenFile } from './read-files.ts';

/** Files as a browser gives them, by the path within their folder where they came with one; of a folder no hidden ones. */
export function givenFiles(files: readonly File[]): GivenFile[] {
  return files
    .filter(({ webkitRelativePath }) => !/\/\./u.test(webkitRelativePath))
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}
