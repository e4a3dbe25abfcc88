import type { Lang } from '../../text/lang.ts';

/**
 * A programme area by its key `period:code` and official name: `2014–2020, område 2 Ökade övergångar till arbete`.
 * Without an official name the code stands alone.
 */
export function areaLabel(key: string, name: string | null, lang: Lang): string {
  const [period = '', code = ''] = key.split(/:(.*)/s);
  const years = period.replace('-', '–');
  if (code === 'leader') return `${years}, Leader`;
  const word = lang === 'sv' ? 'område' : 'area';
  return [`${years}, ${word} ${code}`, name].filter((part) => part !== null).join(' ');
}
