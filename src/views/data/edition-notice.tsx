import { useEffect, useMemo, useState } from 'react';
import { editionsOf } from '../../projects/editions/editions.ts';
import { useEditionChoices } from '../../session/edition-choices.ts';
import { usePlace } from '../../session/place-store.ts';
import { formatPlace } from '../../session/place.codec.ts';
import { untilQuiet } from '../../session/until-quiet.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { editionText } from '../../text/edition-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Banner } from '../../ui/banner.tsx';

/** Which lists may be editions of one, where nothing tells which is later: until the visitor says, both are in the figures. */
export function EditionNotice({ lang }: { lang: Lang }) {
  const lists = useWarehouse((state) => state.lists);
  const choices = useEditionChoices((state) => state.choices);
  const place = usePlace((state) => state.place);
  const [quiet, setQuiet] = useState(false);
  // Two long lists take a while to compare, and the first figures come before what is to be said of them.
  useEffect(() => void untilQuiet().then(() => setQuiet(true)), []);
  const open = useMemo(
    () =>
      quiet ? editionsOf(lists, choices).filter(({ others }) => others.some(({ is }) => is === 'open')) : [],
    [lists, choices, quiet],
  );
  const text = editionText[lang];
  // There the question stands beside the lists themselves.
  if (open.length === 0 || place.view === 'data') return null;
  return (
    <Banner
      kind="warn"
      title={text.openTitle}
      actions={
        <a className="button" href={formatPlace({ ...place, view: 'data', document: null })}>
          {text.openAnswer}
        </a>
      }
    >
      <p>{text.openWhy(open.map(({ list }) => list.name).join(', '))}</p>
    </Banner>
  );
}
