/**
 * Why a file of projects was refused: it is no Arrow stream; it is one, but not of synthetic projects; it was written
 * in another form than this version reads; it stops before its end; or the sums that it begins with are not those of its
 * projects.
 */
export type FileProblem = 'not-arrow' | 'other-form' | 'other-version' | 'incomplete' | 'altered';

export class ProjectsFileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, detail: string) {
    super(`The file of projects was refused (${problem}): ${detail}`);
    this.name = 'ProjectsFileError';
    this.problem = problem;
  }
}

/** What a file of synthetic projects says of itself. */
export interface FileMarks {
  readonly seed: number;
  readonly projects: number;
}
