import { useEffect, useState } from 'react';
import { fileOf } from '../../session/keep.ts';
import type { KeptList } from '../../session/kept-list.ts';
import type { ListPage, ListPageCall } from '../../session/list-page-worker.ts';

/** Some rows of a list as they were read, and whether they cannot be had; null while they are on their way. */
export type ShownPage = ListPage | 'failed' | null;

/** Reads a list in a worker that lasts as long as its rows are looked at. */
export function useListPage(list: KeptList, after: number, most: number): ShownPage {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [page, setPage] = useState<ShownPage>(null);
  useEffect(() => {
    const made = new Worker(new URL('../../session/list-page-worker.ts', import.meta.url), {
      type: 'module',
    });
    made.addEventListener('message', ({ data }: MessageEvent<ListPage>) => setPage(data));
    made.addEventListener('error', () => setPage('failed'));
    setWorker(made);
    return () => made.terminate();
  }, []);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const file = await fileOf(list);
      if (!current || worker === null) return;
      const { name, mapping } = list;
      if (file === null) setPage('failed');
      else worker.postMessage({ name, file, mapping, after, most } satisfies ListPageCall);
    };
    void ask();
    return () => {
      current = false;
    };
  }, [worker, list, after, most]);
  return page === null || page === 'failed' || page.after === after ? page : null;
}
