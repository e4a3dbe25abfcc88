import { type Correction, soundCorrection } from '../../projects/corrections.ts';
import { formatSlice, parseSlice } from '../../slice/slice-url.codec.ts';
import { type Taken, workspaceText } from '../../text/workspace-text.ts';
import { correct } from '../correct.ts';
import { useCorrections } from '../corrections-store.ts';
import { useEditionChoices } from '../edition-choices.ts';
import type { ImportItem } from '../import-item.ts';
import { freeName } from '../new-documents.ts';
import { formatPlace, parsePlace } from '../place.codec.ts';
import { rememberedForms, rememberForm, soundMapping } from '../remembered-forms.ts';
import { useSavedSlices } from '../saved-slices-store.ts';
import { LONGEST_NAME, type Saved, type SavedState } from '../saved-store.ts';
import { useSavedViews } from '../saved-views-store.ts';
import type { WorkspaceSettings } from './workspace-file.ts';

/**
 * Takes up what a workspace holds beside its files. What is here stays as it is: what differs comes beside it under
 * another name or, where there can be only one, is left out and told.
 */
export async function takeSettings(brought: {
  readonly settings: WorkspaceSettings;
  readonly unnamed: number;
}): Promise<Pick<ImportItem, 'state' | 'reason'>> {
  const { forms, editions, slices, views, corrections } = brought.settings;
  const taken = {
    slices: takeSaved(useSavedSlices.getState, slices, (address) => parseSlice(address).slice, formatSlice),
    views: takeSaved(useSavedViews.getState, views, (address) => parsePlace(address).place, formatPlace),
    forms: takeForms(forms),
    editions: takeEditions(editions),
    corrections: await takeCorrections(corrections),
  };
  const told = (lang: 'sv' | 'en'): string => workspaceText[lang].taken(taken, brought.unnamed);
  const smooth = Object.values(taken).every(({ renamed, left }) => renamed.length + left === 0);
  return {
    state: smooth && brought.unnamed === 0 ? 'read' : 'findings',
    reason: { sv: told('sv'), en: told('en') },
  };
}

function takeSaved<Item>(
  state: () => SavedState<Item>,
  brought: readonly Saved[],
  parse: (address: string) => Item,
  format: (item: Item) => string,
): Taken {
  state().refresh();
  let added = 0;
  let left = 0;
  const renamed: string[] = [];
  // What is saved last stands first.
  for (const { name, address } of brought.toReversed()) {
    const base = name.slice(0, LONGEST_NAME - 5);
    // It may have come before, under another name.
    const isIt = (each: Saved): boolean =>
      (each.name === name || each.name.startsWith(`${base} (`)) &&
      format(parse(each.address)) === format(parse(address));
    if (state().saved.some(isIt)) continue;
    const taken = new Set(state().saved.map((each) => each.name));
    const own = taken.has(name) ? freeName(base, taken) : name;
    if (state().save(own, parse(address)) === 'refused') left += 1;
    else {
      added += 1;
      if (own !== name) renamed.push(own);
    }
  }
  return { added, renamed, left };
}

/** More could not be remembered without forgetting older ones. */
const MOST_FORMS = 100;

function takeForms(brought: WorkspaceSettings['forms']): Taken {
  let [added, left] = [0, 0];
  for (const [form, given] of brought) {
    const [mapping, here] = [soundMapping(given), rememberedForms()];
    const before = here.get(form);
    if (mapping === null || (before === undefined && here.size >= MOST_FORMS)) left += 1;
    else if (before === undefined) {
      rememberForm(form, mapping);
      added += 1;
    } else if (JSON.stringify(before) !== JSON.stringify(mapping)) left += 1;
  }
  return { added, renamed: [], left };
}

function takeEditions(brought: WorkspaceSettings['editions']): Taken {
  const { choices, choose } = useEditionChoices.getState();
  const [fresh, others] = [new Map<string, string>(), new Map<string, string>()];
  for (const [pair, later] of Object.entries(brought))
    if (choices[pair] === undefined) fresh.set(pair, later);
    else if (choices[pair] !== later) others.set(pair, later);
  if (fresh.size > 0) choose(Object.fromEntries(fresh));
  return { added: fresh.size, renamed: [], left: others.size };
}

async function takeCorrections(brought: readonly unknown[]): Promise<Taken> {
  const { corrections: here } = useCorrections.getState();
  const known = new Map(here.map((each) => [keyOf(each), each]));
  const fresh: Correction[] = [];
  let left = 0;
  for (const given of brought) {
    const correction = soundCorrection(given);
    const before = correction === null ? undefined : known.get(keyOf(correction));
    if (correction === null) left += 1;
    else if (before === undefined) fresh.push(correction);
    else if (JSON.stringify(before.value) !== JSON.stringify(correction.value)) left += 1;
  }
  await correct(fresh);
  return { added: fresh.length, renamed: [], left };
}

const keyOf = ({ origin, field }: Correction): string => `${origin} ${field}`;
