import { lazy, Suspense } from 'react';

const NoProjects = lazy(async () => ({ default: (await import('./no-projects.tsx')).NoProjects }));

/** What stands where there is no project at all; it is loaded then only. */
export function WhereToBegin() {
  return (
    <Suspense fallback={<div className="card pending" aria-busy="true" />}>
      <NoProjects />
    </Suspense>
  );
}
