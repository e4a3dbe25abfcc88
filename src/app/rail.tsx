import { ChartColumn, CircleHelp, Columns3, Database, LayoutGrid, Moon, Sun, Table2 } from 'lucide-react';
import { useState } from 'react';
import { formatPlace, type View } from '../session/place.codec.ts';
import { usePlace } from '../session/place-store.ts';
import { usePreferences } from '../session/preferences-store.ts';
import { shellText } from '../text/shell-text.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { Logo } from '../ui/logo.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useDarkTheme } from './use-dark-theme.ts';

const ITEMS = [
  { view: 'overview', icon: LayoutGrid },
  { view: 'projects', icon: Table2 },
  { view: 'compare', icon: Columns3 },
  { view: 'explore', icon: ChartColumn },
  { view: 'data', icon: Database },
  { view: 'help', icon: CircleHelp },
] as const satisfies readonly { view: View; icon: unknown }[];

/** The way between the views, and the choice of theme and language. A bar at the bottom of a small screen. */
export function Rail() {
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  const lang = usePreferences((state) => state.lang);
  const text = shellText[lang];
  return (
    <header className="rail">
      <div className="rail-logo">
        <Logo />
        <span>Utfall</span>
      </div>
      <nav aria-label={text.nav}>
        <ul className="rail-items">
          {ITEMS.map(({ view, icon: Icon }) => (
            <li key={view}>
              <a
                href={formatPlace({ ...place, view, document: null })}
                aria-current={isCurrent(place.view, view) ? 'page' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go({ view, document: null });
                }}
              >
                <Icon className="icon" aria-hidden="true" />
                {text[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rail-foot">
        <ThemeButton />
        <LanguageChoice />
      </div>
    </header>
  );
}

/** A single project is part of the projects. */
function isCurrent(here: View, item: View): boolean {
  return here === item || (here === 'project' && item === 'projects');
}

/** What was chosen shows at once, and all that it changes in the frame after. */
function useChoiceFirst<Value>(value: Value, choose: (value: Value) => void) {
  const [asked, ask] = useState<Value | null>(null);
  const choosing = (wanted: Value) => {
    ask(wanted);
    afterPaint(() => {
      choose(wanted);
      ask(null);
    });
  };
  return [asked ?? value, choosing] as const;
}

function LanguageChoice() {
  const { lang, setLang } = usePreferences();
  const [shown, choose] = useChoiceFirst(lang, setLang);
  return (
    <Segmented
      label={shellText[lang].language}
      value={shown}
      vertical
      options={[
        { value: 'sv', label: <abbr title="Svenska">SV</abbr>, lang: 'sv' },
        { value: 'en', label: <abbr title="English">EN</abbr>, lang: 'en' },
      ]}
      onChange={choose}
    />
  );
}

function ThemeButton() {
  const { lang, setTheme } = usePreferences();
  const [dark, choose] = useChoiceFirst(useDarkTheme(), (wanted) => setTheme(wanted ? 'dark' : 'light'));
  const label = dark ? shellText[lang].toLight : shellText[lang].toDark;
  const Icon = dark ? Sun : Moon;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => choose(!dark)}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  );
}
