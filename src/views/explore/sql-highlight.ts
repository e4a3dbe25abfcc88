import { syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const CLASSES: Readonly<Record<string, string>> = {
  Keyword: 'sql-keyword',
  Type: 'sql-keyword',
  Bool: 'sql-keyword',
  Null: 'sql-keyword',
  String: 'sql-string',
  Number: 'sql-number',
  LineComment: 'sql-comment',
  BlockComment: 'sql-comment',
};

function marksOf(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const className = CLASSES[node.name];
        if (className !== undefined) marks.add(node.from, node.to, Decoration.mark({ class: className }));
      },
    });
  }
  return marks.finish();
}

class Highlighter {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = marksOf(view);
  }

  update(update: ViewUpdate): void {
    const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || update.viewportChanged || parsed) this.decorations = marksOf(update.view);
  }
}

/** Colours from the page's own tokens, which follow its theme; put on as sheets, which no security policy minds. */
const LOOK = EditorView.theme({
  '&': { backgroundColor: 'var(--card)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '-2px' },
  '.cm-scroller': { font: '400 0.875rem/1.375rem var(--mono)' },
  '.cm-content': { padding: '0.75rem 0', minHeight: '13.75rem', caretColor: 'var(--ink)' },
  '.cm-gutters': {
    border: '0',
    backgroundColor: 'var(--card)',
    color: 'var(--ink-3)',
    fontSize: '0.78125rem',
  },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-tooltip': {
    border: '1px solid var(--line-2)',
    borderRadius: '6px',
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    boxShadow: 'var(--sh-2)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    padding: '0.25rem',
    font: '400 0.8125rem/1.25rem var(--mono)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.125rem 0.5rem', borderRadius: '4px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--on-ink)',
  },
  // Ink alone: the data's colours are for marks, and too faint for text in the dark.
  '.sql-keyword': { color: 'var(--ink)', fontWeight: '600' },
  '.sql-string': { color: 'var(--ink-2)', fontStyle: 'italic' },
  '.sql-number': { color: 'var(--ink-2)' },
  '.sql-comment': { color: 'var(--ink-3)' },
});

export const sqlHighlight: Extension = [
  ViewPlugin.fromClass(Highlighter, { decorations: (plugin) => plugin.decorations }),
  LOOK,
];
