/** Put in by the build: the same as long as documents are read in the same way. */
declare const READER_MARK: string;
