const PDF = /\.pdf$/iu;

/** Whether a file is taken for a PDF by the ending of its name. */
export const isPdfName = (name: string): boolean => PDF.test(name);

/** In bytes; most of a PDF may be pictures. */
export const LARGEST_PDF = 50_000_000;
