import { daysApart } from '../../projects/editions/edition.ts';
import { sayBoth, sayLatest, sayNothing } from '../../projects/editions/edition-answers.ts';
import type { OtherEdition, Standing } from '../../projects/editions/editions.ts';
import { useEditionChoices } from '../../session/edition-choices.ts';
import type { KeptList } from '../../session/kept-list.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { editionText } from '../../text/edition-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

interface ListEditionsProps {
  standing: Standing<KeptList>;
  lang: Lang;
}

/** Whether another edition of a list counts in its place, how that is known, and the way to have it otherwise. */
export function ListEditions({ standing, lang }: ListEditionsProps) {
  const { list, others, replacedBy, replaces } = standing;
  const text = editionText[lang];
  const chosen = others.some(({ why }) => why === 'chosen');
  const choose = (said: Readonly<Record<string, string | null>>): void => {
    useEditionChoices.getState().choose(said);
    void useWarehouse.getState().refill();
  };
  const button = (label: string, said: Readonly<Record<string, string | null>>) => (
    <button type="button" className="button" onClick={() => choose(said)}>
      {label}
    </button>
  );
  const isTold = ({ is, list: other }: OtherEdition<KeptList>): boolean =>
    (is !== 'later' || other === replacedBy) && (is !== 'earlier' || replaces.includes(other));
  // An edition between may be what tells that a list is the earlier one.
  const told = others.some((each) => each.list === replacedBy);
  return (
    <div className="list-editions" role="group" aria-label={text.actions(list.name)}>
      {replacedBy !== null && !told && <p>{text.replaced(replacedBy.name, false)}</p>}
      {others.filter(isTold).map((other) => (
        <p key={other.list.fingerprint}>{words(standing, other, lang)}</p>
      ))}
      {replacedBy !== null && <p className="muted">{text.kept}</p>}
      {others.some(({ is }) => is === 'open') && button(text.latest, sayLatest(standing))}
      {others.some(({ is }) => is === 'open' || is === 'later') && button(text.both, sayBoth(standing))}
      {chosen && button(text.nothing, sayNothing(standing))}
    </div>
  );
}

function words({ list, replacedBy }: Standing<KeptList>, other: OtherEdition<KeptList>, lang: Lang): string {
  const text = editionText[lang];
  const { is, why, common } = other;
  const { name } = other.list;
  const count = (n: number): string => formatNumber(lang, n);
  const parts = text.common(
    count(common.one.shared),
    count(common.one.known - common.one.shared),
    count(common.other.known - common.other.shared),
  );
  const sentence = {
    later: text.replaced(replacedBy?.name ?? name, why === 'same'),
    earlier: text.replaces(name),
    open: text.open(name),
    beside: text.beside(name),
  }[is];
  const [own, its] = daysApart(list, other.list) ?? [];
  const reason = {
    stated: own === undefined || its === undefined ? '' : text.why.stated(own, its),
    data: is === 'later' ? text.why.data : text.why.dataOwn,
    chosen: is === 'beside' ? '' : text.why.chosen,
    same: '',
  };
  return [sentence, why === null ? '' : reason[why], parts].filter((part) => part !== '').join(' ');
}
