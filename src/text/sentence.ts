/** Words as a sentence of their own; an abbreviation at their end (`3,1 p.e.`) brings its full stop with it. */
export const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
