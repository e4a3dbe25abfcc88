import { BulletMarks } from '../../charts/bullet-marks.tsx';
import { usePreferences } from '../../session/preferences-store.ts';
import { useText } from '../../session/use-text.ts';
import { formatKronor, formatMoney, formatNumber } from '../../text/format.ts';
import { startText } from '../../text/start-text.ts';
import { useWidth } from '../../ui/use-width.ts';
import { GUIDE_EXAMPLE } from './guide-example.ts';

const { counts, money: paid } = GUIDE_EXAMPLE;
const all = paid.leader + paid.area;

const [TOP, THICK, LABEL] = [34, 26, 14];
const HEIGHT = TOP + THICK + 34;
const MIDDLE = TOP + THICK / 2;

/** How the marks are read, on a project that there is: its people and its money, with a word at each mark. */
export function ReadingGuide() {
  const { guide } = useText(startText);
  const lang = usePreferences((state) => state.lang);
  const [left, wide] = useWidth<HTMLDivElement>();
  const [right, narrow] = useWidth<HTMLDivElement>();
  const x = (count: number) => (count / counts.actual) * wide;
  const split = (paid.leader / all) * narrow;
  const people = {
    actual: formatNumber(lang, counts.actual),
    target: formatNumber(lang, counts.target),
    result: formatNumber(lang, counts.result),
  };
  const money = { leader: formatMoney(lang, paid.leader), area: formatMoney(lang, paid.area) };
  return (
    <section className="reading-guide" aria-labelledby="reading-guide">
      <h3 id="reading-guide">{guide.title}</h3>
      <div ref={left}>
        <svg width={wide} height={HEIGHT} className="in-px" role="img" aria-label={guide.people(people)}>
          <BulletMarks counts={counts} x={x} middle={MIDDLE} mark={2.6} />
          <Word x={x(counts.target)} from="top" words={[people.target, guide.target]} />
          <Word x={wide - 1} from="top" words={[people.actual, guide.actual]} end />
          <Word x={x(counts.result)} from="bottom" words={[people.result, guide.result]} end />
        </svg>
      </div>
      <div ref={right}>
        <svg width={narrow} height={HEIGHT} className="in-px" role="img" aria-label={guide.money(money)}>
          <rect x={0} y={TOP} width={Math.max(split - 1, 0)} height={THICK} fill="var(--spruce)" />
          <rect x={split} y={TOP} width={narrow - split} height={THICK} fill="var(--lichen)" />
          <Word x={1} from="top" words={[money.leader, guide.leader]} />
          <Word x={narrow - 1} from="top" words={[money.area, guide.area]} end />
          <text x={0} y={HEIGHT - 8} fontSize={LABEL}>
            {guide.perHead(formatKronor(lang, all / counts.actual))}
          </text>
        </svg>
      </div>
    </section>
  );
}

interface WordProps {
  x: number;
  from: 'top' | 'bottom';
  words: readonly [number: string, rest: string];
  /** The words end at the mark. */
  end?: boolean;
}

/** A word over or under a mark, and a line to it. */
function Word({ x, from, words: [number, rest], end = false }: WordProps) {
  const up = from === 'top';
  return (
    <>
      <path d={up ? `M${x} ${LABEL + 6}V${TOP}` : `M${x} ${TOP + THICK}v12`} stroke="var(--ctl)" />
      <text x={x} y={up ? LABEL : HEIGHT - 8} fontSize={LABEL} textAnchor={end ? 'end' : 'start'}>
        <tspan fontWeight={600}>{number}</tspan> {rest}
      </text>
    </>
  );
}
