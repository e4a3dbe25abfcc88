import type { Plugin } from 'vite';

/** Modules whose exports hold what is said in Swedish and English. */
const TEXTS = /\/src\/(text\/.*-text|measures\/(dimensions|.*measures))\.ts$/;

// Every word of letters becomes two fifths longer, whatever is said and however it is put together.
const STRETCH = `
const longer = (text) => text.replace(/\\p{L}{2,}/gu, (word) => word + word.at(-1).repeat(Math.ceil(word.length * 0.4)));
const seen = new WeakSet();
const said = (value) => {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') return (...args) => said(value(...args));
  if (Array.isArray(value)) return value.map(said);
  if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const key of Object.keys(value)) value[key] = said(value[key]);
  }
  return value;
};
export const stretch = (value) => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if ('sv' in value && 'en' in value) {
    value.sv = said(value.sv);
    value.en = said(value.en);
    return;
  }
  Object.values(value).forEach(stretch);
};
`;
const MODULE = 'virtual:longer-text';

/** A language in which everything is said in two fifths more letters, in place of both. */
export function longerText(): Plugin {
  return {
    name: 'longer-text',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? STRETCH : null),
    transform: (code, id) => {
      if (!TEXTS.test(id)) return null;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
      const calls = names.map((name) => `stretch(${name});`).join('\n');
      return { code: `import { stretch } from '${MODULE}';\n${code}\n${calls}\n`, map: null };
    },
  };
}
