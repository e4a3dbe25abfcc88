import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '../../session/use-text.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { dataText } from '../../text/data-text.ts';

/** Where a visitor adds saved pages of their own; they can also be dropped anywhere on the page. */
export function AddDocuments() {
  const text = useText(dataText);
  const addFiles = useWarehouse((state) => state.addFiles);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="card drop-zone">
      <FileUp className="icon" aria-hidden="true" />
      <div>
        <h2>{text.drop}</h2>
        <p>{text.dropHow}</p>
      </div>
      <button type="button" className="button button-primary" onClick={() => input.current?.click()}>
        {text.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          void addFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
