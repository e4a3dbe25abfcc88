import { exportText } from '../text/export-text.ts';
import type { Lang } from '../text/lang.ts';

type Line = readonly [term: string, text: string];

/** What must be known of a table that has left the page: it goes with every file. */
export interface About {
  readonly lang: Lang;
  readonly title: string;
  /** That the projects are made up; null of real ones. */
  readonly warning: string | null;
  /** What it holds, of which slice, from where, taken when. */
  readonly facts: readonly Line[];
  /** What its columns mean. */
  readonly definitions: readonly Line[];
}

/** All of it in lines: term and text, a heading without a text, an empty line. */
export function aboutLines(about: About): Line[] {
  const text = exportText[about.lang];
  const warning: Line[] = about.warning === null ? [] : [[text.about.warning, about.warning]];
  const definitions: Line[] =
    about.definitions.length === 0 ? [] : [['', ''], [text.about.definitions, ''], ...about.definitions];
  return [
    [about.title, ''],
    ...warning,
    ...about.facts,
    [text.about.missing, text.about.missingMeans],
    ...definitions,
  ];
}

/** As a text file that any program opens, in Windows too. */
export function aboutFile(about: About): string {
  const lines = aboutLines(about).map(([term, words]) => (words === '' ? term : `${term}: ${words}`));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
