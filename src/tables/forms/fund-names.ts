import { type Fund, FUNDS } from '../../records/record.ts';

const SHORT: Readonly<Record<Fund, string>> = {
  ESF: 'esf fse esr efs ekt εκτ есф esza ess esi sef cse esff psf europeansocialfund europaischersozialfonds fondssocialeuropeen fondosocialeuropeo fondosocialeeuropeo fundosocialeuropeu europeessociaalfonds europeiskasocialfonden socialfonden densocialfond europejskifunduszspoleczny evropskysocialnifond europskysocialnyfond europskisocijalnifond evropskisocialnisklad europaiszocialisalap fondulsocialeuropean europeiskasocialfond euroopansosiaalirahasto euroopasotsiaalfond eiropassocialaisfonds europossocialinisfondas',
  'ESF+':
    'esf+ esfplus fse+ fseplus efs+ esr+ εκτ+ есф+ esza+ ess+ esf+fund europeansocialfundplus europaischersozialfondsplus fondssocialeuropeenplus fondosocialeuropeoplus fondosocialeeuropeoplus europeiskasocialfondenplus socialfonden+ socialfondenplus',
  ERDF: 'erdf efre feder fesr eakr efrr eruf efro ετπα ефрр erfa eraf erf fedr esrr efd rfa errf europeanregionaldevelopmentfund fondsdedeveloppementregional fondoeuropeodedesarrolloregional fondoeuropeodisvilupporegionale europaischerfondsfurregionaleentwicklung europeiskaregionalautvecklingsfonden regionalfonden europejskifunduszrozwojuregionalnego euroopanaluekehitysrahasto',
  EAFRD:
    'eafrd eler feader feasr elfpo ejflu maaseuturahasto ezfrv epfrv ελεγταα езфрср europeanagriculturalfundforruraldevelopment',
  EMFF: 'emff femp feamp feampa emfaf ehff ekkr efmr enrf europeanmaritimeandfisheriesfund',
};
const BY_NAME: ReadonlyMap<string, Fund> = new Map(
  FUNDS.flatMap((fund) => SHORT[fund].split(' ').map((name) => [name, fund] as const)),
);

/** The fund that a whole cell names, by its letters in any language; null for other funds and other text. */
export function fundOf(text: string): Fund | null {
  const folded = fold(text);
  const whole = BY_NAME.get(folded);
  if (whole !== undefined) return whole;
  // `ESF - European Social Fund`, `European Social Fund (ESF)`
  const parts = new Set(
    text
      .split(/\s[-–:]\s|[()/]/u)
      .map((part) => BY_NAME.get(fold(part)))
      .filter((fund) => fund !== undefined),
  );
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : null;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\s.\-_]/gu, '');
