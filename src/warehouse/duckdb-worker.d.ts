declare module '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js' {
  const worker: unknown;
  export default worker;
}
