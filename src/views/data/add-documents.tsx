import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { givenFiles } from '../../session/given-files.ts';
import { useImport } from '../../session/import-store.ts';
import { useText } from '../../session/use-text.ts';
import { dataText } from '../../text/data-text.ts';
import { importText } from '../../text/import-text.ts';

/** Asks for a folder; React knows no attribute for it. */
function chooseFolder(take: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.setAttribute('webkitdirectory', '');
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  input.click();
}

let pasted = 0;

/** Where a visitor adds pages and lists of their own; they can also be dropped anywhere on the page. */
export function AddDocuments() {
  const text = useText(dataText);
  const words = useText(importText);
  const add = useImport((state) => state.add);
  const files = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [content, setContent] = useState('');
  const take = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    void add(givenFiles([...(target.files ?? [])]));
    target.value = '';
  };
  const takePasted = () => {
    pasted += 1;
    void add([{ name: words.pasted(pasted), file: new Blob([content]), pasted: true }]);
    setContent('');
    setPasting(false);
  };
  return (
    <section className="card drop-zone">
      <FileUp className="icon" aria-hidden="true" />
      <div>
        <h2>{words.add}</h2>
        <p>{words.how}</p>
      </div>
      <div className="drop-actions">
        <button type="button" className="button button-primary" onClick={() => files.current?.click()}>
          {text.choose}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => chooseFolder((chosen) => void add(givenFiles(chosen)))}
        >
          {words.folder}
        </button>
        <button type="button" className="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {words.paste}
        </button>
      </div>
      {pasting && (
        <div className="drop-paste">
          <label>
            {words.pasteLabel}
            <textarea rows={8} value={content} onChange={(event) => setContent(event.target.value)} />
          </label>
          <button
            type="button"
            className="button button-primary"
            disabled={content.trim() === ''}
            onClick={takePasted}
          >
            {words.pasteAdd}
          </button>
        </div>
      )}
      <p className="muted">{words.forms}</p>
      <input ref={files} type="file" multiple hidden aria-label={text.choose} onChange={take} />
    </section>
  );
}
