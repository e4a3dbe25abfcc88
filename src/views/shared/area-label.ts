import type { Lang } from '../../text/lang.ts';

/** A programme area's code and official name, for where its period stands beside it: `område 2 Ökade övergångar till arbete`. */
export function areaName(code: string, name: string | null, lang: Lang): string {
  return [lang === 'sv' ? 'område' : 'area', code, name].filter((part) => part !== null).join(' ');
}

/** A programme area by its key `period:code`; codes mean other things in other periods, so the period comes first. */
export function areaLabel(key: string, name: string | null, lang: Lang): string {
  const [period = '', code = ''] = key.split(/:(.*)/s);
  const years = period.replace('-', '–');
  if (code === 'leader') return `${years}, Leader`;
  if (code.startsWith('interreg')) return `${years}, ${code.replace(/^interreg-?/, 'Interreg ').trim()}`;
  return `${years}, ${areaName(code, name, lang)}`;
}

/** Any other code by its key, with its official name where it has one: `2014–2020, 2.1 Kvinnor och män …`. */
export function codeLabel(key: string, name: string | null): string {
  const [period = '', code = ''] = key.split(/:(.*)/s);
  const said = [code.replace(/^interreg-/, 'Interreg '), name].filter((part) => part !== null);
  return `${period.replace('-', '–')}, ${said.join(' ')}`;
}
