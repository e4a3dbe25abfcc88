// Beginnings of the months' names, nominative and genitive, in the official languages, folded: accents gone, ł and ß
// replaced. The longest that fits wins, so `juni` and `juli` stand apart from `jun` and `jul`.
const NAMES: readonly string[] = [
  'jan ian ene gen gennai sausi tammi led led styc sij γιαν ιαν яну ean jann',
  'feb fev fevr helmi febr vas vasari unor lut vel veljac φεβ фев feabh fra frar',
  'mar marz mars maart maal marec brez bre ozu ozujak kov kovo μαρ мар marta mart brezen',
  'apr avr abr huhti dub kwi kwiecien tra travanj bal balandz απρ апр aibr apriil',
  'maj mai may mag maggio mei touko kvet kveten svi svibanj geg geguz μαι маи beal bealtaine mejj maijs',
  'jun juin giu giugno kesa cerv cerven czer czerwiec lipanj lipnj birz birzel ιουν юни meith gunj junh iun',
  'jul juil lug luglio heina cervenec cervenc lip lipiec srpanj srpnj liep liepa ιουλ юли iuil lulj iul',
  'aug aou aout ago elo srpen srpna sier sierpien kol kolovoz rugp rugpj αυγ авг lun lunasa awwis',
  'sep set sept syys zar wrz wrzesien ruj rujan rugs rugsej σεπ сеп mfomh mean sett',
  'okt oct out ott loka rij rijen paz pazdz spal spalio οκτ окт dfomh deireadh ottubr',
  'nov marras stu studeni lapkr lapkri νοε ное samh samhain novembr',
  'dec dez dic des joulu pros prosinec gru grudzien gruodz δεκ дек noll nollaig dicembr dicembru dece',
];

const BY_START: readonly (readonly [string, number])[] = NAMES.flatMap((names, index) =>
  names.split(' ').map((name) => [name, index + 1] as const),
).toSorted(([a], [b]) => b.length - a.length);

/**
 * The month, 1 to 12, that a word names; null for another word. `listopad` is November in Czech and Polish but October
 * in Croatian, so it names none.
 */
export function monthNamed(word: string): number | null {
  const folded = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ħ/gu, 'h');
  if (folded.length < 3) return null;
  return BY_START.find(([start]) => folded.startsWith(start))?.[1] ?? null;
}
