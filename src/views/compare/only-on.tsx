import {
  ONLY_DIMENSIONS,
  type OnlyOnRow,
  type SliceOverlapRow,
} from '../../questions/slice-overlap.query.ts';
import { SIDES } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { areaLabel } from '../shared/area-label.ts';
import { SideMark } from './side-mark.tsx';

interface OnlyOnProps {
  overlap: SliceOverlapRow;
  rows: readonly OnlyOnRow[];
  lang: Lang;
}

/** How many projects the sides share, and which areas, regions and owners one side alone has. */
export function OnlyOn({ overlap, rows, lang }: OnlyOnProps) {
  const text = compareSlicesText[lang].only;
  return (
    <section className="card only-card">
      <h2>{text.title}</h2>
      <p>{text.counts(overlap.n_both, overlap.n_only_a, overlap.n_only_b)}</p>
      <div className="only-sides">
        {SIDES.map((side) => (
          <section key={side} aria-label={text.in(side.toUpperCase())}>
            <h3>
              <SideMark side={side} /> {text.in(side.toUpperCase())}
            </h3>
            <dl>
              {ONLY_DIMENSIONS.map((dimension) => (
                <Members
                  key={dimension}
                  name={text.dimensions[dimension]}
                  rows={rows.filter((row) => row.side === side && row.dimension === dimension)}
                  lang={lang}
                />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="only-note">{text.areaNote}</p>
    </section>
  );
}

function Members({ name, rows, lang }: { name: string; rows: readonly OnlyOnRow[]; lang: Lang }) {
  const text = compareSlicesText[lang].only;
  const members = rows[0]?.members ?? 0;
  return (
    <div>
      <dt>
        {name} <span className="number">{formatNumber(lang, members)}</span>
      </dt>
      <dd>
        {rows.length === 0 ? (
          <span className="muted">{text.none}</span>
        ) : (
          rows.map((row) => nameOf(row, lang)).join('; ')
        )}
        {members > rows.length && <span className="muted"> {text.more(members - rows.length)}</span>}
      </dd>
    </div>
  );
}

function nameOf(row: OnlyOnRow, lang: Lang): string {
  if (row.dimension !== 'area') return row.member;
  const name = lang === 'en' ? (row.name_en ?? row.name_sv) : row.name_sv;
  return areaLabel(row.member, name, lang);
}
