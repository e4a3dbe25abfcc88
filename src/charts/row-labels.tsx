import type { Lang } from '../text/lang.ts';
import { SIZES } from './chart-size.ts';
import './chart.css';
import { projectName, type ProjectRow } from './project-row.ts';
import type { RowInteraction } from './row-frame.tsx';
import { rowChartHeight } from './row-geometry.ts';

interface RowLabelsProps {
  rows: readonly ProjectRow[];
  lang: Lang;
  pitch: number;
  interaction: RowInteraction;
}

/**
 * The column of project names that charts of rows share, on the same heights as their bars. The keyboard reaches
 * the projects through the charts, so the names are for the pointer and to be read.
 */
export function RowLabels({ rows, lang, pitch, interaction }: RowLabelsProps) {
  const { activeId, onActivate, onChoose } = interaction;
  const top = SIZES.screen.header;
  const active = rows.findIndex((row) => row.id === activeId);
  return (
    <div
      className="chart-names"
      style={{ height: rowChartHeight(rows.length, { pitch, size: 'screen' }), paddingTop: top }}
    >
      {active >= 0 && <div className="chart-stripe" style={{ top: top + active * pitch, height: pitch }} />}
      <ul onPointerLeave={() => onActivate(null)}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              // Names stay as published, and are Swedish.
              lang={lang === 'sv' ? undefined : 'sv'}
              tabIndex={-1}
              className={row.id === activeId ? 'chart-name chart-name-active' : 'chart-name'}
              style={{ height: pitch, lineHeight: `${pitch}px` }}
              title={projectName(row)}
              onPointerEnter={() => onActivate(row.id)}
              onClick={() => onChoose(row.id)}
            >
              {projectName(row)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
