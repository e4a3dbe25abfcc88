import { autocompletion, closeBrackets, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { Compartment, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Position } from '../../questions/sql-statement.ts';
import { sqlHighlight } from './sql-highlight.ts';

interface SqlEditorProps {
  label: string;
  hint: string;
  /** What stands in the box at first, and takes the place of what is there when another is given. */
  given: { readonly sql: string };
  /** Tables with their columns, for what is offered while one writes. */
  schema: Readonly<Record<string, string[]>>;
  /** A place to go to; a new object goes there again. */
  at: Position | null;
  onChange: (value: string) => void;
  onRun: (value: string) => void;
}

/**
 * The box that a question is written in. It stands in a tree of its own, so that its styles are sheets and not elements.
 * Tab indents, and Esc before it lets the focus go on.
 */
export function SqlEditor({ label, hint, given, schema, at, onChange, onRun }: SqlEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const language = useRef(new Compartment());
  const words = useRef(new Compartment());
  // What the editor calls is what was given last.
  const calls = useRef({ onChange, onRun, given });
  useEffect(() => {
    calls.current = { onChange, onRun, given };
  });

  useEffect(() => {
    const host = box.current;
    if (!host) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const run = () => {
      closeCompletion(editor);
      calls.current.onRun(editor.state.doc.toString());
      return true;
    };
    const editor = new EditorView({
      root,
      parent: root,
      doc: calls.current.given.sql,
      extensions: [
        lineNumbers(),
        history(),
        closeBrackets(),
        autocompletion({ icons: false }),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        keymap.of([...completionKeymap, indentWithTab, ...historyKeymap, ...defaultKeymap]),
        language.current.of([]),
        words.current.of([]),
        sqlHighlight,
        typeOver,
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) calls.current.onChange(update.state.doc.toString());
        }),
      ],
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    view.current?.dispatch({
      effects: language.current.reconfigure(
        sql({ dialect: PostgreSQL, schema, defaultTable: 'projects', upperCaseKeywords: true }),
      ),
    });
  }, [schema]);
  useEffect(() => {
    view.current?.dispatch({ effects: words.current.reconfigure(named(label, hint)) });
  }, [label, hint]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === given.sql) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: given.sql } });
  }, [given]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || at === null) return;
    const line = editor.state.doc.line(Math.min(at.line, editor.state.doc.lines));
    editor.dispatch({
      selection: { anchor: Math.min(line.from + at.column - 1, line.to) },
      scrollIntoView: true,
    });
    editor.focus();
  }, [at]);
  return <div ref={box} className="sql-editor" />;
}

/**
 * Typing over a selection. Left to the browser it would keep the colour of what was selected in a style attribute, which
 * the page's security policy forbids.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data }, view) => {
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== 'insertText' || data === null || empty || view.composing) return false;
    const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' });
    const taken = view.state
      .facet(EditorView.inputHandler)
      .some((each) => each(view, from, to, data, insert));
    if (!taken) view.dispatch(insert());
    return true;
  },
});

function named(label: string, hint: string): Extension {
  return EditorView.contentAttributes.of({ 'aria-label': label, 'aria-description': hint });
}
