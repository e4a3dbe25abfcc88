import type { FoundDocument } from './ingest-documents.ts';

/** Takes documents one by one; `close` finishes the output. */
export interface RecordWriter {
  write(document: FoundDocument): Promise<void>;
  close(): Promise<void>;
}
