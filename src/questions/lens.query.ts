import type { RowOf } from '../warehouse/query.ts';
import type { projectColumns } from './project-columns.ts';

/** One row a project. */
export type LensRow = RowOf<typeof projectColumns>;
