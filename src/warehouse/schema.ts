import { PROJECT_TABLES } from './project-tables.ts';
import { REFERENCE_TABLES } from './reference-tables.ts';

/** Makes every table of the warehouse. */
export const SCHEMA = [...PROJECT_TABLES, ...REFERENCE_TABLES].map(({ create }) => create);
