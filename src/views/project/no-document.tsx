import { FileText } from 'lucide-react';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';

/** In place of the document of a project that has none. */
export function NoDocument({ lang }: { lang: Lang }) {
  const text = syntheticText[lang];
  return (
    <section className="project-document" aria-label={text.noDocument}>
      <header>
        <FileText className="icon-small" aria-hidden="true" />
        {text.noDocument}
      </header>
      <p className="document-none">{text.noDocumentWhy}</p>
    </section>
  );
}
