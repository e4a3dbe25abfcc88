import { type BroughtDocument, sameDocument } from './brought-document.ts';

/**
 * How what a worker holds, which are the documents `from` and, in their place or beside them, those `ahead`, by their
 * names, is to become these documents: what goes is taken out before what comes is put in.
 */
export function changesOf(
  from: readonly BroughtDocument[],
  ahead: ReadonlyMap<string, BroughtDocument>,
  to: readonly BroughtDocument[],
): { gone: string[]; come: BroughtDocument[] } {
  const held = new Map([...from.map((each): [string, BroughtDocument] => [each.name, each]), ...ahead]);
  const come: BroughtDocument[] = [];
  for (const each of to) {
    const known = held.get(each.name);
    if (known === undefined || !sameDocument(known, each)) come.push(each);
    else held.delete(each.name);
  }
  return { gone: [...held.keys()], come };
}
