import { foldHeader } from './fold-header.ts';
import type { TableField } from './table-field.ts';

// Annex XII, point 1, to Regulation (EU) No 1303/2013 in the official languages: one line a field, in the annex's order.
const FIELDS = [
  'owner',
  'title',
  'summary',
  'start',
  'end',
  'totalBudget',
  'unionRate',
  'postcode',
  'country',
  'interventionField',
  'updatedOn',
] as const satisfies readonly TableField[];

export const OFFICIAL_TERMS: Readonly<Record<string, string>> = {
  bg: `Наименование на бенефициера
Наименование на операцията
Обобщение на операцията
Начална дата на операцията
Крайна дата на операцията
Общо допустими разходи, разпределени за операцията
Процент на съфинансиране от Съюза за приоритетна ос
Пощенски код на операцията
Държава
Наименование на категорията интервенция за операцията
Дата на последно актуализиране на списъка на операциите`,
  cs: `Název příjemce
Název operace
Shrnutí operace
Datum zahájení operace
Datum ukončení operace
Celkové způsobilé výdaje přidělené na operaci
Míra spolufinancování Unií na prioritní osu
Poštovní směrovací číslo operace
Země
Název kategorie zásahu pro operaci
Datum poslední aktualizace seznamu operací`,
  da: `Støttemodtagerens navn
Operationens navn
Sammendrag af operationen
Operationens startdato
Operationens slutdato
Samlede støtteberettigede udgifter til operationen
EU-medfinansieringssats pr. prioritetsakse
Operationens postnummer
Land
Betegnelse for interventionskategori for operationen
Dato for seneste opdatering af listen over operationer`,
  de: `Name des Begünstigten
Bezeichnung des Vorhabens
Zusammenfassung des Vorhabens
Datum des Beginns des Vorhabens
Datum des Endes des Vorhabens
Gesamtbetrag der förderfähigen Ausgaben des Vorhabens
Unions-Kofinanzierungssatz pro Prioritätsachse
Postleitzahl des Vorhabens
Land
Bezeichnung der Interventionskategorie für das Vorhaben
Datum der letzten Aktualisierung der Liste der Vorhaben`,
  el: `Όνομα του δικαιούχου
Ονομασία της πράξης
Σύνοψη της πράξης
Ημερομηνία έναρξης της πράξης
Ημερομηνία λήξης της πράξης
Συνολικές επιλέξιμες δαπάνες που χορηγούνται στην πράξη
Ποσοστό συγχρηματοδότησης της Ένωσης ανά άξονα προτεραιότητας
Ταχυδρομικός κώδικας της πράξης
Χώρα
Ονομασία της κατηγορίας παρέμβασης για την πράξη
Ημερομηνία τελευταίας επικαιροποίησης του καταλόγου πράξεων`,
  en: `Beneficiary name
Operation name
Operation summary
Operation start date
Operation end date
Total eligible expenditure allocated to the operation
Union co-financing rate, as per priority axis
Operation postcode
Country
Name of category of intervention for the operation
Date of last update of the list of operations`,
  es: `Nombre del beneficiario
Nombre de la operación
Resumen de la operación
Fecha de inicio de la operación
Fecha de conclusión de la operación
Gasto total subvencionable asignado a la operación
Porcentaje de cofinanciación de la Unión por eje prioritario
Código postal de la operación
País
Nombre de la categoría de intervención de la operación
Fecha de la última actualización de la lista de operaciones`,
  et: `Toetusesaaja nimi
Tegevuse nimetus
Tegevuse kokkuvõte
Tegevuse alguskuupäev
Tegevuse lõppkuupäev
Tegevusele eraldatud rahastamiskõlblike kulude kogusumma
Liidu kaasrahastamise määr prioriteetse suuna kaupa
Tegevuse sihtnumber
Riik
Tegevuse sekkumiskategooria nimetus
Tegevuste loetelu viimase ajakohastamise kuupäev`,
  fi: `Tuensaajan nimi
Toimen nimi
Toimen tiivistelmä
Toimen alkamispäivä
Toimen päättymispäivä
Toimelle osoitetut tukikelpoiset kokonaismenot
Unionin osarahoitusosuus toimintalinjaa kohti
Toimen postinumero
Maa
Toimen tukitoimiluokan nimi
Toimien luettelon viimeisimmän päivityksen päivämäärä`,
  fr: `Nom du bénéficiaire
Nom de l'opération
Résumé de l'opération
Date de début de l'opération
Date de fin de l'opération
Total des dépenses éligibles attribué à l'opération
Taux de cofinancement par l'Union (par axe prioritaire)
Code postal de l'opération
Pays
Dénomination de la catégorie d'intervention dont relève l'opération
Date de la dernière mise à jour de la liste des opérations`,
  ga: `Ainm an tairbhí
Ainm na hoibríochta
Achoimre ar an oibríocht
Dáta tosaigh na hoibríochta
Dáta deiridh na hoibríochta
Caiteachas incháilithe iomlán a leithdháiltear ar an oibríocht
Ráta cómhaoinithe an Aontais de réir ais tosaíochta
Cód poist na hoibríochta
Tír
Ainm na catagóire idirghabhála don oibríocht
Dáta an nuashonraithe is déanaí ar liosta na n-oibríochtaí`,
  hr: `Naziv korisnika
Naziv operacije
Sažetak operacije
Datum početka operacije
Datum završetka operacije
Ukupni prihvatljivi izdaci dodijeljeni operaciji
Stopa sufinanciranja Unije po prioritetnoj osi
Poštanski broj operacije
Država
Naziv kategorije intervencije za operaciju
Datum posljednjeg ažuriranja popisa operacija`,
  hu: `A kedvezményezett neve
A művelet megnevezése
A művelet összefoglalása
A művelet kezdő időpontja
A művelet záró időpontja
A műveletre elkülönített teljes elszámolható költség
Uniós társfinanszírozás aránya prioritási tengelyenként
A művelet irányítószáma
Ország
A művelethez tartozó beavatkozási kategória megnevezése
A műveletek jegyzékének legutóbbi frissítési időpontja`,
  it: `Nome del beneficiario
Nome dell'operazione
Sintesi dell'operazione
Data di inizio dell'operazione
Data di fine dell'operazione
Spesa totale ammissibile assegnata all'operazione
Tasso di cofinanziamento dell'Unione per asse prioritario
Codice postale dell'operazione
Paese
Denominazione della categoria di intervento per l'operazione
Data dell'ultimo aggiornamento dell'elenco di operazioni`,
  lt: `Paramos gavėjo pavadinimas
Veiksmo pavadinimas
Veiksmo santrauka
Veiksmo pradžios data
Veiksmo pabaigos data
Visos veiksmui skirtos tinkamos finansuoti išlaidos
Sąjungos bendrojo finansavimo norma pagal prioritetinę kryptį
Veiksmo pašto kodas
Šalis
Veiksmo intervencinių priemonių kategorijos pavadinimas
Veiksmų sąrašo paskutinio atnaujinimo data`,
  lv: `Atbalsta saņēmēja nosaukums
Darbības nosaukums
Darbības kopsavilkums
Darbības sākuma datums
Darbības beigu datums
Darbībai piešķirtie kopējie attiecināmie izdevumi
Savienības līdzfinansējuma likme pa prioritārajiem virzieniem
Darbības pasta indekss
Valsts
Darbības intervences kategorijas nosaukums
Darbību saraksta pēdējās atjaunināšanas datums`,
  mt: `Isem il-benefiċjarju
Isem l-operazzjoni
Sommarju tal-operazzjoni
Data tal-bidu tal-operazzjoni
Data tat-tmiem tal-operazzjoni
In-nefqa eliġibbli totali allokata għall-operazzjoni
Ir-rata ta' kofinanzjament tal-Unjoni skont l-assi prijoritarju
Il-kodiċi postali tal-operazzjoni
Pajjiż
Isem il-kategorija ta' intervent għall-operazzjoni
Data tal-aħħar aġġornament tal-lista ta' operazzjonijiet`,
  nl: `Naam van de begunstigde
Naam van de concrete actie
Samenvatting van de concrete actie
Begindatum van de concrete actie
Einddatum van de concrete actie
Totale subsidiabele uitgaven die aan de concrete actie zijn toegewezen
Medefinancieringspercentage van de Unie per prioritaire as
Postcode van de concrete actie
Land
Naam van de interventiecategorie van de concrete actie
Datum van de laatste bijwerking van de lijst van concrete acties`,
  pl: `Nazwa beneficjenta
Nazwa operacji
Podsumowanie operacji
Data rozpoczęcia operacji
Data zakończenia operacji
Całkowite wydatki kwalifikowalne przyznane na operację
Stopa dofinansowania Unii w podziale na osie priorytetowe
Kod pocztowy operacji
Państwo
Nazwa kategorii interwencji dla operacji
Data ostatniej aktualizacji wykazu operacji`,
  pt: `Nome do beneficiário
Nome da operação
Síntese da operação
Data de início da operação
Data de conclusão da operação
Despesa total elegível atribuída à operação
Taxa de cofinanciamento da União por eixo prioritário
Código postal da operação
País
Nome da categoria de intervenção para a operação
Data da última atualização da lista de operações`,
  ro: `Numele beneficiarului
Numele operațiunii
Rezumatul operațiunii
Data de începere a operațiunii
Data de încheiere a operațiunii
Cheltuielile eligibile totale alocate operațiunii
Rata de cofinanțare din partea Uniunii pe axă prioritară
Codul poștal al operațiunii
Țara
Denumirea categoriei de intervenție pentru operațiune
Data ultimei actualizări a listei operațiunilor`,
  sk: `Názov prijímateľa
Názov operácie
Zhrnutie operácie
Dátum začiatku operácie
Dátum ukončenia operácie
Celkové oprávnené výdavky pridelené na operáciu
Miera spolufinancovania zo strany Únie podľa prioritnej osi
Poštové smerovacie číslo operácie
Krajina
Názov kategórie intervencie pre operáciu
Dátum poslednej aktualizácie zoznamu operácií`,
  sl: `Naziv upravičenca
Naziv operacije
Povzetek operacije
Datum začetka operacije
Datum zaključka operacije
Skupni upravičeni izdatki, dodeljeni operaciji
Stopnja sofinanciranja Unije po prednostnih oseh
Poštna številka operacije
Država
Naziv kategorije ukrepov za operacijo
Datum zadnje posodobitve seznama operacij`,
  sv: `Stödmottagarens namn
Insatsens namn
Sammanfattning av insatsen
Startdatum för insatsen
Slutdatum för insatsen
Totala stödberättigande utgifter som tilldelats insatsen
Unionens medfinansieringsgrad per prioriterat område
Insatsens postnummer
Land
Benämning på interventionskategori för insatsen
Datum för senaste uppdatering av förteckningen över insatser`,
};

const EXACT: ReadonlyMap<string, TableField> = new Map(
  Object.values(OFFICIAL_TERMS).flatMap((terms) =>
    terms.split('\n').flatMap((term, index) => {
      const field = FIELDS[index];
      return field === undefined ? [] : [[foldHeader(term), field] as const];
    }),
  ),
);

/** The field whose official term, in any of the languages, a folded header is. */
export function officialField(folded: string): TableField | null {
  return EXACT.get(folded) ?? null;
}

/** Every official term with its field, as pairs. */
export function officialTerms(): [string, TableField][] {
  return Object.values(OFFICIAL_TERMS).flatMap((terms) =>
    terms.split('\n').flatMap((term, index): [string, TableField][] => {
      const field = FIELDS[index];
      return field === undefined ? [] : [[term, field]];
    }),
  );
}
