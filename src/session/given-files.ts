import type { GivenFile } from './read-files.ts';

/** Files as a browser gives them, by the path within their folder where they came with one; without hidden ones. */
export function givenFiles(files: readonly File[]): GivenFile[] {
  return files
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name }) => !/(?:^|\/)\./u.test(name));
}
