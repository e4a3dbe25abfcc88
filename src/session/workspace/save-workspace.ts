import type { EditionChoices } from '../../projects/editions/editions.ts';
import { useCorrections } from '../corrections-store.ts';
import { countingLists } from '../counting-lists.ts';
import { useEditionChoices } from '../edition-choices.ts';
import type { KeptList } from '../kept-list.ts';
import { useWarehouse } from '../warehouse-store.ts';
import { rememberedForms } from '../remembered-forms.ts';
import { useSavedSlices } from '../saved-slices-store.ts';
import { useSavedViews } from '../saved-views-store.ts';
import type { WorkspaceTold } from './workspace-worker.ts';
import type { WorkspaceAsk } from './write-workspace.ts';

const placeOf = ({ from }: KeptList): number[] => (typeof from === 'number' ? [from] : []);

/** By the places of the lists' files: which earlier editions each list that counts replaces. */
function editionsKept(choices: EditionChoices): WorkspaceAsk['editions'] {
  return countingLists(useWarehouse.getState().lists, choices).flatMap(({ list, earlier }) =>
    placeOf(list).map((place) => [place, earlier.flatMap(placeOf)] as const),
  );
}

/**
 * Saves all that is kept as archives, made in a worker: one, or several of very much.
 *
 * @param records What the records without text are called when they come back.
 * @throws When the storage cannot be read or the worker stops.
 */
export function saveWorkspace(
  whole: boolean,
  records: string,
  onProgress: (done: number, total: number) => void,
): Promise<Blob[]> {
  useSavedSlices.getState().refresh();
  useSavedViews.getState().refresh();
  const { choices } = useEditionChoices.getState();
  const ask: WorkspaceAsk = {
    editions: editionsKept(choices),
    whole,
    records,
    made: new Date().toISOString(),
    settings: {
      forms: [...rememberedForms()],
      editions: choices,
      slices: useSavedSlices.getState().saved,
      views: useSavedViews.getState().saved,
      corrections: useCorrections.getState().corrections,
    },
  };
  const worker = new Worker(new URL('./workspace-worker.ts', import.meta.url), { type: 'module' });
  const archives: Blob[] = [];
  return new Promise<Blob[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkspaceTold>) => {
      if ('archive' in data) archives.push(data.archive);
      else if ('ended' in data) resolve(archives);
      else onProgress(data.done, data.total);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}
