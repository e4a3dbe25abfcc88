import * as duckdb from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';

// A worker that is killed tells nobody, but the browser frees its locks: whoever is given this one knows that it is gone.
// The lock holds on to the engine, which the package else lets a bundler leave out: it claims to do nothing when imported.
const forEver = new Promise<unknown>(() => duckdb);
void navigator.locks?.request(self.name, () => forEver);
