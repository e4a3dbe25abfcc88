/** Differs between versions of the page that read documents differently; see `vite.config.ts`. */
declare const READER_MARK: string;
/** Differs between versions of the page that make other figures of the same documents. */
declare const MAKER_MARK: string;
