import { usePreferences } from '../../session/preferences-store.ts';
import { projectText } from '../../text/project-text.ts';

/** Said of an address that names nothing here. */
export function NotHere({ id }: { id: string }) {
  const words = projectText[usePreferences((state) => state.lang)];
  return (
    <section className="card nothing">
      <h1>{words.gone}</h1>
      <p>{words.goneWhy(id)}</p>
    </section>
  );
}
