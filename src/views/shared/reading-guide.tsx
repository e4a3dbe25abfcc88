import { BulletMarks } from '../../charts/bullet-marks.tsx';
import { useText } from '../../session/use-text.ts';
import { startText } from '../../text/start-text.ts';
import { useWidth } from '../../ui/use-width.ts';

/** What the project GåGåGå (Perstorp, 2017–2021) tells of its people and its money: kronor. */
const COUNTS = { planned: null, actual: 119, target: 50, result: 79 };
const MONEY = { leader: 1_223_539, area: 602_941 };

const [TOP, THICK, LABEL] = [34, 26, 14];
const HEIGHT = TOP + THICK + 34;
const MIDDLE = TOP + THICK / 2;

/** How the marks are read, on a project that there is: its people and its money, with a word at each mark. */
export function ReadingGuide() {
  const text = useText(startText);
  const [people, wide] = useWidth<HTMLDivElement>();
  const [money, narrow] = useWidth<HTMLDivElement>();
  const x = (count: number) => (count / COUNTS.actual) * wide;
  const split = (MONEY.leader / (MONEY.leader + MONEY.area)) * narrow;
  return (
    <section className="reading-guide" aria-labelledby="reading-guide">
      <h3 id="reading-guide">{text.guide.title}</h3>
      <div ref={people}>
        <svg width={wide} height={HEIGHT} className="in-px" role="img" aria-label={text.guide.peopleAll}>
          <BulletMarks counts={COUNTS} x={x} middle={MIDDLE} mark={2.6} />
          <Word x={x(COUNTS.target)} from="top" words={text.guide.target} />
          <Word x={wide - 1} from="top" words={text.guide.actual} end />
          <Word x={x(COUNTS.result)} from="bottom" words={text.guide.result} end />
        </svg>
      </div>
      <div ref={money}>
        <svg width={narrow} height={HEIGHT} className="in-px" role="img" aria-label={text.guide.moneyAll}>
          <rect x={0} y={TOP} width={Math.max(split - 1, 0)} height={THICK} fill="var(--spruce)" />
          <rect x={split} y={TOP} width={narrow - split} height={THICK} fill="var(--lichen)" />
          <Word x={1} from="top" words={text.guide.leader} />
          <Word x={narrow - 1} from="top" words={text.guide.area} end />
          <text x={0} y={HEIGHT - 8} fontSize={LABEL}>
            {text.guide.perHead}
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
