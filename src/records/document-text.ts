import { html, Tokenizer, TokenizerMode } from 'parse5';

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
  return LOOKS_LIKE_HTML.test(text.slice(0, 2000)) ? pageText(text, SKIPPED) : text;
}

function ignore(): void {}

// Only the tokenizer is used, not the tree builder: its time grows with the page's length whatever the nesting.
function pageText(page: string, skipped: ReadonlySet<TagId>): string {
  const lines = createLines();
  const skip: { tag: TagId | null; depth: number } = { tag: null, depth: 0 };
  const addText = ({ chars }: { chars: string }): void => {
    if (skip.tag === null) lines.add(chars);
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagID, attrs, selfClosing }) {
        const raw = RAW.get(tagID);
        if (raw !== undefined) tokenizer.state = raw;
        if (skip.tag !== null) {
          if (tagID === skip.tag && !selfClosing) skip.depth += 1;
          return;
        }
        const hidden = attrs.some(
          ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
        );
        if ((skipped.has(tagID) || (hidden && BLOCKS.has(tagID) && tagID !== TAG_ID.BR)) && !selfClosing) {
          Object.assign(skip, { tag: tagID, depth: 1 });
          return;
        }
        if (BLOCKS.has(tagID)) lines.end();
        if (tagID === TAG_ID.MAIN || tagID === TAG_ID.H1) lines.markContent();
      },
      onEndTag({ tagID }) {
        if (skip.tag !== null) {
          if (tagID === skip.tag) skip.depth -= 1;
          if (skip.depth === 0) skip.tag = null;
          return;
        }
        if (CELLS.has(tagID)) lines.endCell();
        else if (BLOCKS.has(tagID)) lines.end();
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
  const unclosed = skip.tag;
  // A menu that is never closed would hide the whole page: read it as text instead.
  if (unclosed !== null && skipped.has(unclosed))
    return pageText(page, new Set([...skipped].filter((tag) => tag !== unclosed)));
  return lines.text();
}

/** Collects lines, white space within them folded as a browser shows it. */
function createLines() {
  const lines: string[] = [];
  let pieces: string[] = [];
  let content = 0;
  const end = (): boolean => {
    const line = pieces
      .join('')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    pieces = [];
    if (line !== '') lines.push(line);
    return line !== '';
  };
  return {
    add(chars: string) {
      pieces.push(chars);
    },
    end,
    endCell() {
      if (!end() && lines.at(-1) !== '') lines.push('');
    },
    /** The first main part or heading begins the page's own text; what stood before it is the site's. */
    markContent() {
      end();
      if (content === 0) content = lines.length;
    },
    text() {
      end();
      return lines.slice(content).join('\n');
    },
  };
}
