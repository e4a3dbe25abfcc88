import tokens from '../ui/tokens.css?raw';

/**
 * The page's colours as they are in the light theme, by the name of their variable. Read from the style sheet's
 * source: once built for older browsers it no longer says which of two colours belongs to which theme.
 */
export const LIGHT_TOKENS: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/(--[\w-]+):\s*light-dark\(\s*([^,()]+?)\s*,/g)].map(([, name = '', light = '']) => [
    name,
    light,
  ]),
);
