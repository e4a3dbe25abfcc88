import { foldHeader } from './fold-header.ts';
import { officialTerms } from './official-terms.ts';
import { TABLE_FIELDS, type TableField } from './table-field.ts';

// Headers that published lists carry and that the words they are made of do not settle, apart by ` · `.
const KNOWN: Readonly<Partial<Record<TableField, string>>> = {
  projectNumber: `N° Synergie · N° MDFSE · Numéro Synergie · N° de dossier · Project Ref. · Project reference · Projectcode ·
    Projektcode · Projektkod · Projekt-ID · Project No · Project number · Ref · Ref. · Reference · Referencia ·
    Riferimento · Kod projektu · Kód žádosti · Registračné číslo · ITMS kód · Kód ITMS · Kód projektu ITMS ·
    Journalnr. · Journalnr · Sagsnr. · Sagsnummer · Sags-ID · Diarienr · Dnr · Ärendenummer · Ärendenr ·
    Hankenumero · Hankkeen koodi · Hankkeen numero · Projekti nr · Projekti number · Taotluse number ·
    Projekta Nr. · Līguma Nr. · Projekto Nr. · Sutarties Nr. · Paraiškos kodas · Projekt azonosító ·
    Projektazonosító szám · Pályázat azonosító · Azonosító · Číslo smlouvy · Nr umowy · Numer umowy ·
    Numer wniosku · Numer projektu · Nr projektu · Номер на проект · Номер на ДБФП · Рег. номер · Κωδικός ΟΠΣ ·
    Κωδικός Πράξης · Κωδικός Έργου · ΟΠΣ · Kodikos · Código SIGO · Código do projeto · Código Universal ·
    Expediente · Nº expediente · Código expediente · Codice operazione · Codice locale progetto ·
    COD_LOCALE_PROGETTO · Codice SIAGE · Id progetto · Id proiect · Număr contract · Nr. contract ·
    Šifra projekta · Kod operacije · Kod projekta · Oznaka operacije · Koda operacije · Förderkennzeichen ·
    Vorgangsnummer · Vorhabennummer · Vorhabens-ID · Vorhaben-ID · Projektnummer · Projektnr. · Dossiernummer ·
    Projectnr. · OC_COD_LOCALE_PROGETTO · Unique Reference · Lfd. Vorhabennummer · Ref No · Koodi · ProjektCode ·
    code of operation · Operation_Unique_Identifier · Operation_Local_Identifier · Operation ID · project_id · ärende-id · Project ID · MIS ·
    CUP · Antragsnummer · Diarienummer · Numer umowy o dofinansowanie · Registrační číslo projektu ·
    Kód projektu · Číslo projektu · Projekto kodas · Projekta numurs · Cod SMIS · Cod MySMIS · SMIS ·
    Reference number · Case ID · Case number · Case reference`,
  title: `project_name · projektnamn · Operation_Name_Programme_Language · Project · Projekt · Projekttitel ·
    Tytuł projektu · Projekt címe · Intitulé du projet · Hankkeen nimi · Operation · Projet · Progetto ·
    Proyecto · Projeto · Project title · Projektname · Naam project · Nome progetto · Nombre del proyecto ·
    Nome do projeto · Denominación de la operación · Designação · Titel · Projektrubrik · Projektets titel ·
    Hanke · Projekti pealkiri · OC_TITOLO_PROGETTO · NAZOV · Vorhabensbezeichnung · Naslov projekta ·
    Naziv operacije · Projekt neve · A projekt címe · Наименование на договора ·
    Наименование на проектното предложение · Τίτλος Έργου · Τίτλος Πράξης · Τίτλος · Maßnahmebezeichnung ·
    Názov žiadosti o NFP · Název žádosti o podporu`,
  titleEnglish: `Operation_Name_English`,
  owner: `Recipient of funds · Recipient organisation · Recipient · Kontraktansvarlig partner · Stödmottagare ·
    beneficiary_name · Project promoter · Lead partner · Chef de file · Bénéficiaire · Porteur de projet ·
    Toteuttajan nimi · Zuwendungsempfänger · Begünstigter · Korisnik · Beneficiary · Beneficiaries ·
    Final recipient · Final beneficiary · Name of recipient · Lead beneficiary · Lead Applicant · Applicant ·
    Beneficary · Beneificary Name · Zuwendungsempfängerin · Projektträger · Vorhabenträger · Förderwerber ·
    Antragsteller · Penvoerder · Promotor · Aanvrager · Subsidieontvanger · Naam penvoerder · Raison sociale ·
    Raison sociale du bénéficiaire · Nom du porteur · Maître d'ouvrage · Opérateur · Entidad beneficiaria ·
    Razón social · Entidade · Entidade beneficiária · Soggetto attuatore · Ragione sociale ·
    beneficiario_denominazione · Soggetto beneficiario · Projektägare · Sökande · Tilskudsmodtager ·
    Støttemodtager · Ansøger · Projektholder · Hakija · Hakijan nimi · Taotleja · Toetuse saaja ·
    Finansējuma saņēmējs · Projekta iesniedzējs · Pareiškėjas · Pareiškėjo pavadinimas · Projekto vykdytojas ·
    Wnioskodawca · Beneficjent · Žadatel · Název žadatele · Jméno příjemce · Prijímateľ · Žiadateľ ·
    Obchodné meno prijímateľa · Pályázó · Kedvezményezett · Upravičenec · Prijavitelj · Solicitant ·
    Nume solicitant · Кандидат · Получател · Δικαιούχος · Φορέας · Krajnji primatelj · SUBJEKT`,
  ownerNumber: `CIF · CIF beneficiario · NIF/CIF · NIPC · P.IVA · Codice fiscale · IČ příjemce · IČ žadatele ·
    IČO prijímateľa · IČO žadatele · CVR · CVR-nummer · cvr · Organisationsnummer · Org.nr · Org nr · Orgnr ·
    Reģ. Nr. · Reģistrācijas numurs · Įmonės kodas · Juridinio asmens kodas · Adószám · Matična številka ·
    Davčna številka · KvK-nummer · Ondernemingsnummer · N° SIRET · Νούμερο ΑΦΜ · Α.Φ.Μ. · Булстат · ICO · REGON ·
    Fiscal code · UID · VAT · Beneficiary_Unique_Identifier · Beneficiary_Local_Identifier · Beneficiary ID ·
    Projektägare organisationsnummer · IČO · IČ · NIP · OIB · CUI · SIRET · VAT number · Partita IVA ·
    Codice fiscale beneficiario · NIF · ЕИК · БУЛСТАТ · ΑΦΜ · Y-tunnus · CVR-nr · Registrikood · Company number`,
  summary: `Operation_Summary_Programme_Language · Description · project_description · projektbeskrivning ·
    Summary of project (max 100 words) · Sammanfattning · Project summary · Operation summary ·
    scopo_operazione_risultati_attesi · Namen operacije · Namen operacije in pričakovani rezultati ·
    Cel projektu · Cel operacji · Ziel des Projekts · Projektziel · Projektbeschreibung · Formål · Syfte ·
    Tavoite · Eesmärk · Mērķis · Tikslas · Projekto tikslas · A projekt célja · Objeto de la operación ·
    Objet de l'opération · Popis · Opis · Kort beskrivelse · Resumen · Résumé · Resumo · Sintesi · Anotace ·
    Inhoud · Omschrijving · Toelichting · Kuvaus · Tiivistelmä · Описание · Περίληψη · Opis projekta ·
    Opis projektu`,
  summaryEnglish: `Operation_Summary_English · Sammanfattning engelsk · Summary in english`,
  start: `starting_date · Laufzeit von · projekt_starttid · Aloituspvm · Start · Beginn · Inizio · Inicio · Début ·
    From · Od · Von · Vom · Van · Från · Fra · Du · Dal · Desde · Project start · Projektstart · Start project ·
    Beginn Durchführung · Durchführungsbeginn · Startdato · Begin · Begindatum · Zahájení · Začátek · Začiatok ·
    Kezdet · Alkaa · Algus · Sākums · Pradžia · Početak · Začetek · Начало · Έναρξη · start_dato ·
    STARTDATUM_PROJECT · beginDate · startDate · ZACIATOK`,
  end: `Do · Bis · Tot · Till · Til · Au · Al · Hasta · Até · Până la · Project end · Projektslut · Einde project ·
    Ende Durchführung · Durchführungsende · Projektende · Einddatum · Ukončení · Konec · Koniec · Ukončenie ·
    Befejezés · Vég · Päättyy · Lõpp · Beigas · Pabaiga · Završetak · Konec operacije · Край · Λήξη · slut_dato ·
    EINDDATUM_PROJECT · endDate · KONIEC · Termine · completion_date · Laufzeit bis · projekt_sluttid ·
    pågår_slut · Päättymispvm · End · Ende · Slut · Fine · Fin · Zaključni datum provedbe aktivnosti ·
    Operation_End_Date`,
  expectedEnd: `Operation_Expected_End_Date`,
  approvedOn: `Bewilligungsdatum · Beslutsdatum · Beslutdatum · Bevillingsdato · Bevilget dato · Datum bewilliging ·
    Beschikkingsdatum · Data podpisania umowy · Sutarties pasirašymo data · Data semnării · Data concessione ·
    Fecha de concesión · Fecha de aprobación · Data de aprovação · Datum vydání rozhodnutí · Päätöspäivä ·
    Dato for bevilling · Beschluss am · approval_date · Date de programmation · Datum ugovaranja ·
    Datum odobritve`,
  updatedOn: `Date_Of_Last_Update · uppdateringsdatum · laddningsdatum · Last update of the list`,
  totalBudget: `Total project cost · Total eligible budget · Total budget · Totalbudget · Total eligible cost ·
    Coût total du projet · Gesamtinvestition · Total kostnad · Projektbudget · Projektets totala kostnader ·
    Celkové způsobilé výdaje · Způsobilé výdaje · Celkové oprávnené výdavky · Wydatki kwalifikowalne ·
    Koszty kwalifikowalne · anerkannte Kosten · Subsidiabele kosten · Totaal subsidiabel · Abikõlblik summa ·
    Abikõlblikud kulud kokku · CZV projektu · CZV · Investimento elegível · Coste subvencionable ·
    Gasto subvencionable · Costo totale operazione · COSTO_TOTALE_OPERAZIONE · Kogumaksumus · Eelarve ·
    Total Budget · Budget · Wartość projektu · Total project costs £m · Total_Eligible_Expenditure_amount ·
    total_amount_eligible · Total cost · Total cost of the operation · Gesamtkosten · Gesamtkosten des Vorhabens ·
    Coût total · Coût total éligible · Coste total · Custo total · Costo totale · Costo ammesso ·
    Finanziamento totale · Gesamtbetrag 1) · Total dépenses éligibles · Összköltség · Kopējais finansējums ·
    Total projektbudget · Suma`,
  publicFunding: `Suunniteltu julkinen rahoitus yhteensä · Total Public Funding Allocated · Finanziamento totale pubblico`,
  euContribution: `EU · EU funding · EU support · EU grant · ERDF · ESF · ESF+ · FEDER · FSE · FSE+ · EFRE · EFRO · EAKR · ESR ·
    EFRR · EFS · ELER · FEADER · FEDR · ERDF amount · ERDF support · EU-støtte · Bevilget EU-støtte · EU-midler ·
    EU tilskud · EU-tilskud · EU-osa · EL toetus · EL osa · ES daļa · ES dalis · EU del · Del EU · EU podpora ·
    Příspěvek EU · Příspěvek Unie · Zdroje EU · Zdroj EÚ · Uniós támogatás · EU forrás · Udział UE · Środki UE ·
    EU sredstva · Sredstva EU · Fonduri UE · Contribuție UE · Средства от ЕС · Κοινοτική συνδρομή ·
    Ενωσιακή συνδρομή · Ayuda UE · Ayuda FEDER · Ayuda FSE · Apoio FEDER · Fundo Comunitário Aprovado ·
    Fundo Aprovado · Fundo Total Aprovado · Contributo UE · Quota UE · Bijdrage EFRO · EFRO-bijdrage ·
    EFRO-steun · EFRO-subsidie · Bijdrage EU · Montant FEDER · Montant FSE · Part UE · Aide UE · EFRE-Mittel ·
    ESF-Mittel · EU-Anteil · EU-Zuschuss · EU Budget Contribution · EU Contribution · Project_EU_Budget ·
    ESF/ ERDF Grant requested · ERDF/ESF investment £m · Total ESF Allocated · eu_cofinancing_amount ·
    beviljat_belopp_sek · beviljat_belopp_eur · EU-stöd · EU-stöd i SEK · EU-medfinansiering ·
    Dofinansowanie z EU · Dofinansowanie UE · Wkład UE · ES finansējums · Bespovratna sredstva ·
    Montant UE programmé · Financiación UE · EUSF subsidie toegekend verlening`,
  euContributionYEI: `Total YEI Allocated`,
  euAndStateSupport: `Megítélt támogatás · Megítélt támogatás összege · Támogatás összege · Nenávratný finančný príspevok ·
    Výška NFP · Schválená výška NFP · Безвъзмездна финансова помощ · БФП ·
    öffentliche Beteiligung (EU+nationale Kofinanzierung) · Δημόσια Δαπάνη (Εθνική και Κοινοτική) ·
    Myönnetty EU- ja valtion rahoitus`,
  nationalContribution: `member_state_amount`,
  outturnTotal: `Pagamenti · Payments · Amount paid · Total paid · Ausgezahlter Betrag ·
    Bei Abschluss des Vorhabens gezahlte Gesamtbeträge · Importo erogato · Montante pagado · Utbetalt · Udbetalt ·
    Maksettu · Montant payé · Toteutunut julkinen rahoitus yhteensä`,
  outturnEuContribution: `Toteutunut EU- ja valtion rahoitus`,
  unionRate: `Kofinanzierungssatz · Cofinancing_Rate · Percent of project funded by EU · Union Co-financing rate ·
    Unionens medfinansieringsgrad · EU-medfinansieringssats · Kofinancování EU v % · Fördersatz EU · EFRE-Satz ·
    EU-Satz`,
  otherPublicRate: `Kofinanzierung aus anderen öffentlichen Mitteln`,
  currency: `Total_Eligible_Expenditure_Currency · Currency · Währung · Valuta · Měna · Waluta`,
  postcode: `Location_Indicator_Postcode · operation postcode; or other appropriate location indicator ·
    Postcode or other appropriate location indicator ·
    Postleitzahl des Vorhabens oder andere angemessene Standortindikatoren · Location (postcode) · PLZ · CAP ·
    PSČ · ΤΚ · Postal_Code · Τ.Κ. · T.K. · C.P. · CP · Eircode · Eircode (routing key) · Routing key · Postnr. ·
    Postinumero · Postnummer · Sihtnumber · Kod pocztowy · Irányítószám · Megvalósítás irányítószáma ·
    Poštna številka · Cod poștal · Пощенски код · PSČ realizace · CAP sede`,
  place: `LAU_Labels · Plaatsuitvoering · Vestigingsplaats · Gemeente · Ville · Commune · Comune · Municipio · Concelho ·
    Localidade · Localidad · Locality · Kommune · Kunta · Sijaintikunta · Ort · Stadt · Miejscowość · Gmina ·
    Obec · Obec realizace · Mesto · Megvalósítás helye · Település · Vald · Pilsēta / novads · Savivaldybė ·
    Localitate · Община · Населено място · Δήμος · Občina · Mjesto · Općina · Grad · Investitionsort · Standort ·
    Address · Adresse · Location of Operation/Project · Durchführungsort des Vorhabens ·
    Regionalcode des Vorhabens · location indicator · Bynavn · By · City name · kommuner`,
  region: `Bundesland · Kreis · Landskap · Maakunta · Maakond · Województwo · Powiat · Kraj realizace · Okres · Megye ·
    Apskritis · Plānošanas reģions · Județ · Regiune · Област · Περιφέρεια · Περιφερειακή Ενότητα · Provincia ·
    Comunidad Autónoma · Regione · Regija · Statistična regija · NUTS II · NUTS III · NUTS2 · Distrito ·
    Département · Provincie · NUTS-Region · Local Enterprise Partnership area · Location_Indicator_NUTS_code ·
    Region · Landkreis · län · NUTSII · NUTS · NUTS3 · NUTS 3 · Županija`,
  country: `Country · Land · Pays · País · Paese · State · Member State · Mitgliedstaat · État membre · Lidstaat ·
    Stato membro · Estado miembro · Estado-Membro · Medlemsstat · Jäsenvaltio · Liikmesriik · Dalībvalsts ·
    Valstybė narė · Państwo członkowskie · Členský stát · Členský štát · Tagállam · Država članica · Stat membru ·
    Държава членка · Κράτος μέλος · Stat Membru · Ballstát · Štát · Stát · Staat · Država · Valsts · Riik · Maa ·
    Ország · Țara · Държава · Χώρα · Země · Krajina`,
  fund: `Fund_Code · Rahasto · Fond · EU-fond · Type of fund · Fonds · TAMEIO · fund_acronym · Programme fund · FEEI ·
    FEEI | ESI Fund · ESI Fund · EU fund · Fundusz · Fondas · Fondo · Fundo · Alap · Sklad · Фонд · Ταμείο ·
    EU-rahasto`,
  programme: `Programme_Name · Programme · Program · Operativni program · målprogram · cci_program_title`,
  programmeArea: `Priority axis · Prioritetsområde · Axe prioritaire · Axe · Asse · Eje · Eixo · Oś priorytetowa · Działanie ·
    Środek · Prioritní osa · Prioritná os · Insatsområde · Indsatsområde · Toimintalinja · Thematisches Ziel ·
    Thematic Objective · Objetivo temático · Aktionsfeld · Priemonės kodas · Šifra mjere · Pasākums · Meede ·
    Program_Priority_Axis_Name · Tl · Theme · Actie · Programområde · Priority · insatsområde · priority_label ·
    Prioritetsakse · SAM / pasākuma nr. · Dziedzina · Förderrichtlinie`,
  specificObjective: `Program_Specific_Objective_Name · Specifikt mål`,
  interventionField: `Steunverleningsgebied · Campo de intervención · Domínio de Intervenção · Domaine d'intervention ·
    Settore di intervento · Tipo_intervento · Tipo di intervento · Area of project intervention ·
    Intervention code · Code intervention · Code d'intervention · Oblast intervence · Oblasť intervencie ·
    Kód oblasti intervence · Zakres interwencji · Art der Intervention · Type of intervention ·
    Type intervention · Soort interventie · Tukitoimen tyyppi · Typ av intervention · Sekkumise liik ·
    Domeniu de intervenție · Domeniul de intervenție · Področje ukrepanja · Področje intervencije ·
    Područje intervencije · Πεδίο παρέμβασης · Област на интервенция · Intervencijos sritis · Intervences joma ·
    Intervention Category · Code Interventionsbereich · Category of Intervention · Category_Of_Intervention ·
    Interventionsbereich · Interventionsområde · Intervention field · Themenfeld ·
    Type and focus of support (*Category of intervention)* · Inverventie- categorie`,
  contact: `Kontakt · Contact · Contact person · E-mail · Email · Telefon · Tel. · Voornaam · Referent · projektledare ·
    telnr · e-post · Kontaktperson`,
};

const knownAs = (field: TableField): string[] => KNOWN[field]?.split(/\s*·\s*/u) ?? [];

/** Known headers, folded, with their field. */
export const SYNONYMS: ReadonlyMap<string, TableField> = new Map(
  TABLE_FIELDS.flatMap((field) => knownAs(field).map((header) => [foldHeader(header), field] as const)),
);

/** Headers as they are written, accents and all: the terms of the regulation and what authorities make of them. */
export const knownHeaders = (): string[] => [
  ...officialTerms().map(([term]) => term),
  ...TABLE_FIELDS.flatMap(knownAs),
];
