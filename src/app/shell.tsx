import { lazy, Suspense, useEffect } from 'react';
import { followAddress, usePlace } from '../session/place-store.ts';
import type { View } from '../session/place.codec.ts';
import { usePreferences } from '../session/preferences-store.ts';
import { shareWithTabs, useWarehouse } from '../session/warehouse-store.ts';
import { shellText } from '../text/shell-text.ts';
import { useMark } from '../views/shared/mark-store.ts';
import { SliceBar } from '../views/slice-bar/slice-bar.tsx';
import { followPrint } from './follow-print.ts';
import { DropEverywhere } from './drop-everywhere.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { Toast } from './toast.tsx';
import { usePage } from './use-page.ts';
import { useShortcuts } from './use-shortcuts.ts';

// Each view comes when it is opened; the shell is usable before any of them.
const FILES = {
  overview: async () => ({ default: (await import('../views/overview/overview-view.tsx')).OverviewView }),
  projects: async () => ({ default: (await import('../views/projects/projects-view.tsx')).ProjectsView }),
  compare: async () => ({ default: (await import('../views/compare/compare-view.tsx')).CompareView }),
  explore: async () => ({ default: (await import('../views/explore/explore-view.tsx')).ExploreView }),
  data: async () => ({ default: (await import('../views/data/data-view.tsx')).DataView }),
  project: async () => ({ default: (await import('../views/project/project-view.tsx')).ProjectView }),
  help: async () => ({ default: (await import('../views/help/help-view.tsx')).HelpView }),
} satisfies Record<View, unknown>;
const VIEWS = {
  overview: lazy(FILES.overview),
  projects: lazy(FILES.projects),
  compare: lazy(FILES.compare),
  explore: lazy(FILES.explore),
  data: lazy(FILES.data),
  project: lazy(FILES.project),
  help: lazy(FILES.help),
} satisfies Record<View, unknown>;

/** Begins to fetch what the first view needs, so that it comes while the shell is drawn. */
export function fetchFirst(): void {
  void useWarehouse.getState().begin();
  shareWithTabs();
  // A file that does not come is met where the view asks for it.
  FILES[usePlace.getState().place.view]().catch(() => undefined);
}

const MarkProjects = lazy(async () => ({
  default: (await import('../views/shared/mark-projects.tsx')).MarkProjects,
}));
const FactsTable = lazy(async () => ({
  default: (await import('../views/data/facts-table.tsx')).FactsTable,
}));

/** No part of what is drawn, so that another theme draws nothing anew. */
function Page() {
  usePage();
  return null;
}

/** The frame around every view: rail, slice bar, messages, and the view itself. */
export function Shell() {
  const view = usePlace((state) => state.place.view);
  const lang = usePreferences((state) => state.lang);
  const status = useWarehouse((state) => state.start.status);
  const marked = useMark((state) => state.shown !== null);
  const text = shellText[lang];

  useEffect(followAddress, []);
  useEffect(followPrint, []);
  useShortcuts();

  const Current = VIEWS[view];
  return (
    <div className="shell">
      <Page />
      <a
        href="#main"
        className="skip button"
        onClick={(event) => skipTo(event.currentTarget.ownerDocument, event)}
      >
        {text.skip}
      </a>
      <Rail />
      <div className="column">
        {view !== 'project' && view !== 'help' && <SliceBar />}
        <main id="main" className="main" tabIndex={-1}>
          <Notices />
          <Suspense fallback={<div className="card pending" aria-busy="true" />}>
            {status === 'failed' && view !== 'help' ? <FactsTable lang={lang} /> : <Current />}
          </Suspense>
        </main>
      </div>
      {marked && (
        <Suspense>
          <MarkProjects />
        </Suspense>
      )}
      <DropEverywhere />
      <Toast />
    </div>
  );
}

/** The hash holds the place, so the skip link moves focus itself. */
function skipTo(page: Document, event: { preventDefault: () => void }): void {
  event.preventDefault();
  page.getElementById('main')?.focus();
}
