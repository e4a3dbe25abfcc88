import { DOCUMENT_TABLES } from './document-tables.ts';
import { REFERENCE_TABLES } from './reference-tables.ts';

/** Makes every table of the warehouse. */
export const SCHEMA = [...DOCUMENT_TABLES, ...REFERENCE_TABLES].map(({ create }) => create);
