/**
 * A style sheet's colours as they are in the light theme, by the name of their variable. Takes the sheet as written:
 * once built for older browsers it no longer says which of two colours belongs to which theme.
 */
export function lightTokens(css: string): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/(--[\w-]+):\s*light-dark\(\s*([^,()]+?)\s*,/g);
  return new Map([...pairs].map(([, name = '', light = '']) => [name, light]));
}
