/** How both DuckDB engines open their database: in memory, numbers as doubles. */
export const DATABASE = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/**
 * The first statements. A database in memory has nothing to write down at a checkpoint, and each of a million projects'
 * takes seconds. An extension that loads itself would ask another host for it, and offline that breaks the
 * session for good; with this, whatever needs one fails with a clear error.
 */
export const FIRST_STATEMENTS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  "SET wal_autocheckpoint = '1TB'",
  'SET lock_configuration = true',
];
