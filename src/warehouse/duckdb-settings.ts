/** How both DuckDB engines open their database: in memory, numbers as doubles. */
export const DATABASE = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/**
 * The first statements. A checkpoint packs a database in memory tighter, which of a million projects takes seconds each
 * time and saves a quarter of the memory: there is none. An extension that loads itself would ask another host for it, and
 * offline that breaks the session for good; with this, whatever needs one fails with a clear error.
 */
export const FIRST_STATEMENTS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  "SET wal_autocheckpoint = '1TB'",
  // No statement reads a file or an address, whatever a visitor writes.
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
