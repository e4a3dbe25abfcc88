import { html, Tokenizer, TokenizerMode } from 'parse5';
import { END_OF_BOLD, splitBoldLabels } from './bold-labels.ts';
import { leadsElsewhere } from './fields/furniture.ts';
import { isLabel, labelsFact } from './layouts/fact-labels.ts';

const { TAG_ID } = html;
type TagId = (typeof TAG_ID)[keyof typeof TAG_ID];

const LOOKS_LIKE_HTML =
  /^\s*<(?:!doctype html|\?xml|!--|html|head|body|div|main|article|section|table|dl|p|h[1-6])[\s>]/iu;

// Each begins and ends a line of its own.
const BLOCKS: ReadonlySet<TagId> = new Set([
  TAG_ID.ADDRESS,
  TAG_ID.ARTICLE,
  TAG_ID.ASIDE,
  TAG_ID.BLOCKQUOTE,
  TAG_ID.BODY,
  TAG_ID.BR,
  TAG_ID.CAPTION,
  TAG_ID.CENTER,
  TAG_ID.DD,
  TAG_ID.DETAILS,
  TAG_ID.DIV,
  TAG_ID.DL,
  TAG_ID.DT,
  TAG_ID.FIELDSET,
  TAG_ID.FIGCAPTION,
  TAG_ID.FIGURE,
  TAG_ID.FORM,
  TAG_ID.H1,
  TAG_ID.H2,
  TAG_ID.H3,
  TAG_ID.H4,
  TAG_ID.H5,
  TAG_ID.H6,
  TAG_ID.HEADER,
  TAG_ID.HR,
  TAG_ID.LI,
  TAG_ID.MAIN,
  TAG_ID.OL,
  TAG_ID.P,
  TAG_ID.PRE,
  TAG_ID.SECTION,
  TAG_ID.SUMMARY,
  TAG_ID.TABLE,
  TAG_ID.TBODY,
  TAG_ID.TD,
  TAG_ID.TFOOT,
  TAG_ID.TH,
  TAG_ID.THEAD,
  TAG_ID.TR,
  TAG_ID.UL,
]);
// Nothing inside these is read: code, menus, and what a visitor does not see as text.
const SKIPPED: ReadonlySet<TagId> = new Set([
  TAG_ID.BUTTON,
  TAG_ID.FOOTER,
  TAG_ID.IFRAME,
  TAG_ID.NAV,
  TAG_ID.NOSCRIPT,
  TAG_ID.OBJECT,
  TAG_ID.SCRIPT,
  TAG_ID.SELECT,
  TAG_ID.STYLE,
  TAG_ID.SVG,
  TAG_ID.TEMPLATE,
  TAG_ID.TEXTAREA,
  TAG_ID.TITLE,
]);
// What they head goes on to the next of their rank.
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
// What such a heading's links stand in, one each.
const ONE_OF_MANY: ReadonlySet<TagId> = new Set([TAG_ID.ARTICLE, TAG_ID.LI]);
// Struck out, or a footnote's mark: read along, it would change the number it stands at.
const WITHDRAWN: ReadonlySet<string> = new Set(['del', 's', 'strike', 'sup']);
// These have no end, so nothing can be hidden in them.
const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'wbr',
  'col',
  'source',
  'area',
]);
// Their end may be left out: the next of the same kind ends them.
const ENDED_BY_NEXT: ReadonlySet<string> = new Set(['p', 'dt', 'dd']);
const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]{0,40}line-through/iu;
// An empty one is a fact that is missing, so its line is kept.
const CELLS: ReadonlySet<TagId> = new Set([TAG_ID.TD, TAG_ID.DD]);
const RAW: ReadonlyMap<TagId, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  [TAG_ID.SCRIPT, TokenizerMode.SCRIPT_DATA],
  [TAG_ID.STYLE, TokenizerMode.RAWTEXT],
  [TAG_ID.IFRAME, TokenizerMode.RAWTEXT],
  [TAG_ID.NOSCRIPT, TokenizerMode.RAWTEXT],
  [TAG_ID.TEXTAREA, TokenizerMode.RCDATA],
  [TAG_ID.TITLE, TokenizerMode.RCDATA],
]);

/**
 * The text that a document's evidence points into: the document itself, or, for a saved web page, the text it shows,
 * one line a block or table cell, from its first heading on. Nothing in a page is run or fetched.
 */
export function documentText(text: string): string {
  return LOOKS_LIKE_HTML.test(text.slice(0, 2000)) ? pageText(text, { skipped: SKIPPED, hides: true }) : text;
}

function ignore(): void {}

/** What of a page is not read: everything inside some tags, and what its author hid or struck out. */
interface Unread {
  readonly skipped: ReadonlySet<TagId>;
  readonly hides: boolean;
}

// Only the tokenizer is used, not the tree builder: its time grows with the page's length whatever the nesting.
function pageText(page: string, { skipped, hides }: Unread): string {
  const lines = createLines();
  const rows = pairRows(lines);
  const skip: { tag: string | null; depth: number } = { tag: null, depth: 0 };
  const addText = ({ chars }: { chars: string }): void => {
    if (skip.tag === null) lines.add(chars);
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagID, tagName, attrs, selfClosing }) {
        const raw = RAW.get(tagID);
        if (raw !== undefined) tokenizer.state = raw;
        if (skip.tag !== null) {
          if (tagName !== skip.tag) return;
          if (!selfClosing && !ENDED_BY_NEXT.has(tagName)) skip.depth += 1;
          if (!ENDED_BY_NEXT.has(tagName)) return;
          skip.tag = null;
        }
        const hidden = attrs.some(
          ({ name, value }) =>
            name === 'hidden' ||
            (name === 'aria-hidden' && value === 'true') ||
            (name === 'style' && UNSEEN.test(value)),
        );
        const gone = hides && (WITHDRAWN.has(tagName) || (hidden && !VOID.has(tagName)));
        if ((skipped.has(tagID) || gone) && !selfClosing) {
          Object.assign(skip, { tag: tagName, depth: 1 });
          return;
        }
        if (BLOCKS.has(tagID)) lines.end();
        if (tagID === TAG_ID.STRONG || tagID === TAG_ID.B) lines.beginBold();
        if (tagID === TAG_ID.TABLE) rows.begin();
        if (tagID === TAG_ID.TR) rows.row();
        if (tagID === TAG_ID.TH || tagID === TAG_ID.TD) rows.cell(tagID === TAG_ID.TH);
        if (tagID === TAG_ID.ASIDE) lines.beginAside();
        if (HEADINGS.has(tagName)) lines.beginHeading(tagName);
        if (ONE_OF_MANY.has(tagID)) lines.beginOne();
        if (tagID === TAG_ID.DL || tagID === TAG_ID.TABLE) lines.endElsewhere();
        if (tagID === TAG_ID.MAIN || tagID === TAG_ID.H1) lines.markContent();
      },
      onEndTag({ tagID, tagName }) {
        if (skip.tag !== null) {
          if (tagName === skip.tag) skip.depth -= 1;
          if (skip.depth === 0) skip.tag = null;
          return;
        }
        if (tagID === TAG_ID.TR) rows.endRow();
        if (tagID === TAG_ID.TABLE) rows.endTable();
        if (tagID === TAG_ID.STRONG || tagID === TAG_ID.B) lines.endBold();
        if (CELLS.has(tagID)) lines.endCell();
        else if (BLOCKS.has(tagID)) lines.end();
        if (tagID === TAG_ID.ASIDE) lines.endAside();
        if (HEADINGS.has(tagName)) lines.endHeading();
        if (ONE_OF_MANY.has(tagID)) lines.endOne();
        if (tagID === TAG_ID.MAIN) lines.endElsewhere();
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(page, true);
  if (skip.tag === null) return lines.text();
  // What is never closed would hide the rest of the page: read it as text instead.
  const unclosed = html.getTagID(skip.tag);
  return skipped.has(unclosed)
    ? pageText(page, { skipped: new Set([...skipped].filter((tag) => tag !== unclosed)), hides })
    : pageText(page, { skipped, hides: false });
}

// "Uppgift | Värde" above labels and their values names no column of facts.
const NO_FACT =
  /^(?:fält|uppgift|uppgifter|rubrik|värde|information|beskrivning|detalj|field|value|description)?$/iu;

/** A label and several numbers, by year or planned and spent: kept in one line, as none of them is the fact. */
function isOneOfMany([head, ...others]: readonly string[][]): boolean {
  const filled = others.filter((cell) => cell.length > 0);
  return (
    head?.length === 1 &&
    /^\p{L}/u.test(head[0] ?? '') &&
    filled.length >= 2 &&
    filled.every((cell) => cell.length === 1 && /^[\d€-]/u.test(cell[0] ?? ''))
  );
}

/**
 * A row of nothing but heads, or a table's first of nothing but labels, names the cells of the rows below it: each cell is
 * then told with its head above it. Two
 * columns with several rows are labels and their values, whatever stands above them, and stay as they are.
 */
function pairRows(lines: ReturnType<typeof createLines>) {
  let group: { from: number; heads: string[]; rows: string[][] } | null = null;
  let inRow: { from: number; starts: number[]; allHeads: boolean } | null = null;
  let isFirst = true;
  const endGroup = (): void => {
    if (group === null) return;
    const { from, heads, rows } = group;
    group = null;
    const fits = rows.length > 0 && rows.every((cells) => cells.length === heads.length);
    if (!fits || heads.some((head) => NO_FACT.test(head)) || (heads.length === 2 && rows.length > 1)) return;
    lines.replaceFrom(
      from,
      rows.flatMap((cells) => cells.flatMap((cell, index) => [heads[index] ?? '', cell, ''])),
    );
  };
  const endRow = (): void => {
    if (inRow === null) return;
    lines.end();
    const { from, starts, allHeads } = inRow;
    inRow = null;
    const cells = starts.map((start, index) =>
      lines.slice(start, starts[index + 1] ?? lines.count()).filter((line) => line !== ''),
    );
    const numbers = cells.slice(1).map((cell) => cell.join(' '));
    if (isOneOfMany(cells)) {
      lines.replaceFrom(starts[1] ?? from, [numbers.filter((number) => number !== '').join(' | ')]);
    }
    const allLabels = isFirst && cells.every((cell) => cell.length === 1 && isLabel(cell[0] ?? ''));
    isFirst = false;
    if ((allHeads || allLabels) && cells.length >= 2) {
      // The heads of the next rows; those before them are complete. Nothing was added since but this row.
      const words = cells.map((cell) => cell.join(' '));
      if (group === null) group = { from, heads: words, rows: [] };
      else {
        const own = lines.slice(from, lines.count());
        lines.replaceFrom(from, []);
        endGroup();
        group = { from: lines.count(), heads: words, rows: [] };
        lines.replaceFrom(lines.count(), own);
      }
    } else group?.rows.push(cells.map((cell) => cell.join('\n')));
  };
  const endTable = (): void => {
    endRow();
    endGroup();
    isFirst = true;
  };
  return {
    begin: endTable,
    row() {
      endRow();
      inRow = { from: lines.count(), starts: [], allHeads: true };
    },
    cell(isHead: boolean) {
      inRow?.starts.push(lines.count());
      if (inRow !== null && !isHead) inRow.allHeads = false;
    },
    endRow,
    endTable,
  };
}

// What an aside opens with when it is about something else than the page.
const ELSEWHERE =
  /^(?:(?:fler|andra|liknande|senaste) (?:projekt|nyheter)(?: .{1,30})?|relaterade? .*|läs (?:också|mer|även).*|nyheter|related .*)$/iu;

const LEAST_FACTS = 2;

/** How many of the lines stand before the page's own text: all, unless they hold facts of a project. */
function siteLines(lines: readonly string[]): number {
  const facts = lines.flatMap((line, index) => (labelsFact(line) ? [index] : []));
  const [first] = facts;
  if (first === undefined || facts.length < LEAST_FACTS) return lines.length;
  // The heading of the facts stands with them.
  return first > 0 && !/[:.]/u.test(lines[first - 1] ?? ':') ? first - 1 : first;
}

/** Collects lines, white space within them folded as a browser shows it. */
function createLines() {
  const lines: string[] = [];
  let pieces: string[] = [];
  let bold: 'none' | 'begun' | 'ended' = 'none';
  let content: number | null = null;
  const asides: number[] = [];
  const heading = { rank: '', from: 0 };
  let elsewhere: { rank: string; from: number; within: number; named: boolean; afterFacts: boolean } | null =
    null;
  let facts = 0;
  const end = (): boolean => {
    bold = 'none';
    const line = pieces
      .join('')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    pieces = [];
    if (line !== '') lines.push(line);
    if (facts < LEAST_FACTS && labelsFact(line)) facts += 1;
    return line !== '';
  };
  const cutFrom = (from: number): void => {
    lines.length = Math.min(lines.length, from);
    if (content !== null) content = Math.min(content, from);
  };
  /** Leaves out what led to other projects; nothing ends it from inside one of its links. */
  const endElsewhere = (whole = false): void => {
    end();
    if (elsewhere === null || ((elsewhere.within > 0 || elsewhere.named) && !whole)) return;
    cutFrom(elsewhere.from);
    elsewhere = null;
  };
  return {
    add(chars: string) {
      if (bold === 'ended' && chars.trim() !== '') {
        pieces.push(END_OF_BOLD);
        bold = 'none';
      }
      pieces.push(chars);
    },
    /** Bold words that a line begins with, and goes on after, may be a label. */
    beginBold() {
      if (pieces.every((piece) => piece.trim() === '')) bold = 'begun';
    },
    endBold() {
      if (bold === 'begun') bold = 'ended';
    },
    end,
    count: () => lines.length,
    slice: (from: number, to: number) => lines.slice(from, to),
    replaceFrom(from: number, others: readonly string[]) {
      cutFrom(from);
      for (const line of others) lines.push(line);
    },
    beginAside() {
      asides.push(lines.length);
    },
    /** An aside about other projects or news is no part of this one. */
    endAside() {
      end();
      const from = asides.pop();
      if (from !== undefined && ELSEWHERE.test(lines[from] ?? '')) cutFrom(from);
    },
    /** A heading of the same or a higher rank ends what stands under one that leads to other projects. */
    beginHeading(rank: string) {
      end();
      if (elsewhere !== null && rank <= elsewhere.rank) endElsewhere(elsewhere.within === 0);
      // Another project's name: the facts below are its own, unless this page has given none yet.
      if (elsewhere !== null) elsewhere.named ||= elsewhere.afterFacts;
      Object.assign(heading, { rank, from: lines.length });
    },
    endHeading() {
      if (elsewhere === null && asides.length === 0 && leadsElsewhere(lines[heading.from] ?? ''))
        elsewhere = { ...heading, within: 0, named: false, afterFacts: facts >= LEAST_FACTS };
    },
    beginOne() {
      if (elsewhere !== null) elsewhere.within += 1;
    },
    endOne() {
      if (elsewhere === null) return;
      elsewhere.within -= 1;
      if (elsewhere.within < 0) endElsewhere(true);
    },
    endElsewhere,
    endCell() {
      if (!end() && lines.at(-1) !== '') lines.push('');
    },
    /** The first main part or heading begins the page's own text; what stood before it is the site's. */
    markContent() {
      end();
      content ??= siteLines(lines);
    },
    text() {
      endElsewhere(true);
      return splitBoldLabels(lines.slice(content ?? 0)).join('\n');
    },
  };
}
