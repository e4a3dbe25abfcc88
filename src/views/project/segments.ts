/** A stretch of the document that a fact rests on. Offsets are UTF-16 code units, `end` exclusive. */
export interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The facts that rest on it. */
  readonly keys: readonly string[];
  readonly hidden: boolean;
}

export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly segments: readonly Segment[];
}

/** Ends of lines as the records count them. */
const LINE_END = /\r\n|[\n\v\f\r\u2028\u2029]/g;

/**
 * Cuts a document into lines, and each line where a mark or a hidden stretch begins or ends. Marks may overlap and
 * run over several lines. Put together again, the segments are the text without its line ends.
 */
export function cutIntoLines(
  text: string,
  marks: readonly Mark[],
  hidden: readonly { readonly start: number; readonly end: number }[],
): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const cut = (end: number) => {
    lines.push({ number: lines.length + 1, segments: segmentsOf(text, start, end, marks, hidden) });
  };
  for (const match of text.matchAll(LINE_END)) {
    cut(match.index);
    start = match.index + match[0].length;
  }
  cut(text.length);
  return lines;
}

function segmentsOf(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  hidden: readonly { readonly start: number; readonly end: number }[],
): Segment[] {
  const here = marks.filter((mark) => mark.start < to && mark.end > from);
  const away = hidden.filter((each) => each.start < to && each.end > from);
  const edges = [...here, ...away].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > from && edge < to);
  const cuts = [...new Set([from, ...inside, to])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const covers = (each: { readonly start: number; readonly end: number }) =>
      each.start <= start && each.end >= end;
    return {
      start,
      text: text.slice(start, end),
      keys: here.filter(covers).map(({ key }) => key),
      hidden: away.some(covers),
    };
  });
}
