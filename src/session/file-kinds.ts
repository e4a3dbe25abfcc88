const RECORDS = /\.(?:ndjson|jsonl)$/iu;
const ZIP = /\.zip$/iu;

/** What a file is taken for by the ending of its name. */
export const isRecordsName = (name: string): boolean => RECORDS.test(name);
export const isZipName = (name: string): boolean => ZIP.test(name);
