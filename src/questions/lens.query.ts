import * as v from 'valibot';
import { projectColumns } from './project-columns.ts';

/** One row a project. */
const row = v.object(projectColumns);

export type LensRow = v.InferOutput<typeof row>;
