import codesUrl from '../../data/codes.csv?url';
import datasetUrl from '../../data/dataset.ndjson?url';
import indicesUrl from '../../data/indices.csv?url';
import municipalitiesUrl from '../../data/municipalities.csv?url';
import { parseDataset } from '../warehouse/dataset.ts';
import type { ReadDocument } from '../warehouse/document-rows.ts';
import type { ReferenceFiles } from '../warehouse/load-reference.ts';

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: the server answered ${answer.status}`);
  return answer.text();
}

/** The projects that come with the page. Rejects when the file is missing or has a line that is no record. */
export async function readDataset(): Promise<readonly ReadDocument[]> {
  const { documents, problems } = parseDataset(await fetchText(datasetUrl));
  const [first] = problems;
  if (first) throw new Error(`${datasetUrl}, line ${first.line}: ${first.reason}`);
  return documents;
}

/** Codes, municipalities, price index and exchange rates that come with the page. */
export async function readReference(): Promise<ReferenceFiles> {
  const [municipalities, codes, indices] = await Promise.all(
    [municipalitiesUrl, codesUrl, indicesUrl].map(fetchText),
  );
  return { municipalities: municipalities ?? '', codes: codes ?? '', indices: indices ?? '' };
}
