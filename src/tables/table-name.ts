const TABLE = /\.(?:csv|tsv|xlsx|xlsm|xls|ods)$/iu;

/** Whether a file is taken for a list by the ending of its name. */
export const isTableName = (name: string): boolean => TABLE.test(name);
