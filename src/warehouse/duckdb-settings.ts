/** How both DuckDB engines open their database: in memory, numbers as doubles. */
export const DATABASE = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/**
 * The first statements. Tables lie in a database of their own, since that of the session cannot pack what it holds in
 * memory: packed, a million projects take a quarter of the room. That takes a second or more, so it is done when it is
 * asked for (`CHECKPOINT`), and never by itself. An extension that loads itself would ask another host for it, and offline that
 * breaks the session for good; with this, whatever needs one fails with a clear error.
 */
export const FIRST_STATEMENTS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  "SET wal_autocheckpoint = '1TB'",
  "ATTACH ':memory:' AS warehouse (COMPRESS)",
  'USE warehouse',
  // No statement reads a file or an address, whatever a visitor writes.
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
