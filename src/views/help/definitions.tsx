import type { ReactNode } from 'react';
import { DIMENSIONS, type Dimension } from '../../measures/dimensions.ts';
import { MEASURES } from '../../measures/measures.ts';
import type { Measure, Unit } from '../../measures/measure.ts';
import { helpText } from '../../text/help-text.ts';
import type { Lang } from '../../text/lang.ts';

/** What every number means: the measures and groupings as the program itself holds them. */
export function Definitions({ lang }: { lang: Lang }) {
  const text = helpText[lang];
  return (
    <>
      <p>{text.intro}</p>
      <h3 id="measures">{text.measures}</h3>
      <DefinitionTable
        labelledBy="measures"
        heads={Object.values(text.heads)}
        rows={Object.entries<Measure>(MEASURES).map(([id, measure]) => ({
          id,
          name: measure.name[lang],
          detail: unitName(measure.unit, lang),
          cells: [
            computed(measure, lang),
            measure.leavesOut[lang],
            measure.caveat?.[lang] ?? '',
            measure.source[lang],
          ],
        }))}
      />
      <h3 id="dimensions">{text.dimensions}</h3>
      <p>{text.dimensionsIntro}</p>
      <DefinitionTable
        labelledBy="dimensions"
        heads={Object.values(text.dimensionHeads)}
        rows={Object.entries<Dimension>(DIMENSIONS).map(([id, { name, members, missing }]) => ({
          id,
          name: name[lang],
          detail: null,
          cells: [members?.map((member) => member.name[lang]).join(', ') ?? text.byDocuments, missing[lang]],
        }))}
      />
    </>
  );
}

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly cells: readonly string[];
}

/** A table on a wide screen, one card a row on a narrow one. */
function DefinitionTable(props: {
  labelledBy: string;
  heads: readonly string[];
  rows: readonly Definition[];
}) {
  const { labelledBy, heads, rows } = props;
  return (
    <table className="data-table help-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, detail, cells }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {detail !== null && <small className="muted">{detail}</small>}
            </th>
            {cells.map((cell, index): ReactNode => (
              <td key={heads[index + 1]} data-head={heads[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function unitName(unit: Unit, lang: Lang): string {
  const units: Record<Unit, string> = helpText[lang].units;
  return units[unit];
}

function computed({ formula, smallBelow, fewestProjects }: Measure, lang: Lang): string {
  const text = helpText[lang];
  return [
    text.how[formula.aggregation],
    ...(smallBelow === null ? [] : [text.small(smallBelow)]),
    ...(fewestProjects === undefined ? [] : [text.fewest(fewestProjects)]),
  ].join(' ');
}
