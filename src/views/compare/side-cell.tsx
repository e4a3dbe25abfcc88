import type { Measure } from '../../measures/measure.ts';
import { MEASURES } from '../../measures/measures.ts';
import type { Side } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { FEWEST_PEOPLE, type NoValue, type SideValue, type SliceLine, unitOf } from './slice-lines.ts';
import { exactly, inUnit, ofProject } from './unit-words.ts';

interface SideCellProps {
  side: Side;
  line: SliceLine;
  value: SideValue;
  /** Lists the projects that the figure rests on, beside what was pressed. */
  onList: (at: HTMLElement) => void;
  lang: Lang;
}

/** One side's figure with what it rests on; in words why there is none. */
export function SideCell({ side, line, value: told, onList, lang }: SideCellProps) {
  const text = compareSlicesText[lang];
  const unit = unitOf(line);
  const { decimals }: Measure = MEASURES[line.measure];
  const { value, why, cases, ratio, interval } = told;
  return (
    <td className="slices-number" data-side={side.toUpperCase()}>
      {value !== null ? (
        <b title={exactly(lang, unit, value)}>{inUnit(lang, unit, value, decimals)}</b>
      ) : cases.length > 0 ? (
        <span className="slices-cases">{cases.map((each) => ofProject(lang, unit, each)).join('; ')}</span>
      ) : (
        <b className="slices-muted">{MISSING}</b>
      )}
      {interval && (
        <small>{text.interval(exactly(lang, unit, interval[0]), exactly(lang, unit, interval[1]))}</small>
      )}
      {ratio !== null && <small>{text.ratioOfSums(inUnit(lang, unit, ratio))}</small>}
      {why !== null && <small>{whyNot(why, lang)}</small>}
      {told.of > 0 && told.n === 0 && <small>{text.nOf(told.n, told.of)}</small>}
      {told.n > 0 && (
        <div>
          <button
            type="button"
            className="slices-n"
            title={text.list}
            onClick={(event) => onList(event.currentTarget)}
          >
            {text.nOf(told.n, told.of)}
          </button>
        </div>
      )}
    </td>
  );
}

function whyNot(why: NoValue, lang: Lang): string {
  const text = compareSlicesText[lang].why;
  switch (why) {
    case 'no-projects':
      return text.noProjects;
    case 'none':
      return text.none;
    case 'few-people':
      return text['few-people'](FEWEST_PEOPLE);
    case 'few-projects':
      return text['few-projects'];
  }
  return why satisfies never;
}
