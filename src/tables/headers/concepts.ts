/**
 * The words that the regulation's terms are made of, in the official languages, folded as headers are. `=word` is a
 * whole word, `*word` may stand anywhere in a compound (`Gesamtkosten`), anything else begins a word.
 */
const WORDS = {
  operation:
    '=operation =operations =operationens =operationen *vorhaben *projekt *project projet progett proyecto =projecto =projectos =projeto proiect operazion =operacion =operaciones =operacao =operacoes =operacie =operacia =operaciu =operacii =operace =operaci operacij operacj operatiun operazzjon πραξ =εργου =εργο =εργων операци проект muvelet hanke hankke =toimen =toimi tegevuse =toimingu veiksm darbib insats oibrioch hoibrioch tionscad =actie =concrete =actuacion zameru =akcji =intervencao ucinku =operacija =operacije =operaciju =operatie =operatiei =operatiune =vorhabens =indsats =indsatsen =toiminta *candidatura договор =izvedba',
  beneficiary:
    'beneficiar beneficiair beneficjent beneficjar *begunstigt *begunstigd beguenstigt *empfanger antragsteller =trager projekttrager aanvrager *stottemodtager *modtager begunstiget kontraktansvarlig *stodmottagar *mottagar *projektagar stodsokand *tuensaaj edunsaaj *toteuttaj toetusesaaj =saaja =saajad abisaaj kasusaaj kedvezmenyezett palyazo prijemc prijimat prijimatel =zadatel ziadatel upravicenec upravicenc upravicenk *korisnik nositelj sanemej gavej vykdytoj δικαιουχ φορεα φορεας бенефици tairbhi recipient grantee applicant porteur sponsor *ontvanger promotor promoteur attuator organisation organization =organisatie =organisme =entidad =entidade =ente =firma =company penvoerder eindbegunstigd maitre =ouvrage solicitante proponent =soggetto forderwerber zuwendungsnehmer vorhabentrager massnahmentrager *forderempfanger =hakija =hakijan hallinnoija taotlej =taotleja iesniedzej istenotaj pareiskej wnioskodawc odbiorc nositel primatelj prijavitel =solicitant кандидат получател αποδεκτ applikant awardee =organismo =operateur =operateurs =prijimatel =projecttrekker *aanvrager =sokande =ansoger =prijimatele =lead capofila =chef leadpartner huvudpartner hoofdpartner =leading',
  name: '*projectnaam *projektname *projektnamn *projektnavn =nume =numele =name =names =namen =nom =nombre =nome =naam =navn =namn *nimi *nimetus =nev =neve nevet megnevez =cime =cim nazev nazov naziv nazw =ime =imena nosauk pavadin denumir denominaz denominac designac bezeichn *titel *title titre titul titol =titlu tytul tiitel intitul libell ονομα ονομασ τιτλ επωνυμ наименовани =име заглави название isem =ismijiet ainm teideal benamning =benaming =betegnelse =objet nimike vardas raison ragione =razon =meno *bezeichnung *benennung =naslov firme =obchodni =obchodne =denom =den',
  summary:
    'summar anotac annotat zusammenfassung kurzbeschreib *beschreibung descri deskri resum podsumow sintesi =sintese samenvatting *omschrijving *beskriv sammanfattning sammendrag tiivistel *kuvaus kokkuvot *kirjeldus osszefogl leiras shrnuti =popis =popisu =opis =opisu zhrnut povzet sazet streszcz kopsavilk aprakst santrauk aprasym rezumat συνοψ περιγραφ περιληψ резюме обобщ описани sommarj deskrizz achoim purpose =zweck finalid finalite =syfte σκοπο *content obsah tartalm scopo =ucel =svrha =scop =scopul tarkoitus formal paskirt noluk =skop =skopijiet συνοπτ synteza *inhalt *inhoud *innehall =cilj',
  start:
    '*start *begin debut demarr lancement inicio =inici inizio avvio decorr rozpocz zahaj zacat zaciat zacet pocetak pocetka pocetn pocetni kezd alkam *aloit *algus alustam sakum pradzi =incepere inceper inceput demarare εναρξ начал стартир bidu =tosaigh =tus tosach *paborj aanvang *ingang pocatek comienz comenz commenc poczat =start =starts =startet pocet zapocet =inicial',
  end: '=end =ende =projektendes *vertragsende *forderende *bewilligungsende *zeitraumende =endes endet =ended einddat *einde =fin =final =fine =fim finish finaliz =termo conclus termino terminac completion complet *abschluss voltooi valmistum ultimaz *slut afslut zakoncz zakonc zakljuc zavrset zavrs ukonc skonc dokonc befej =vege zaras =zaro paatty paattym *loppu loppemis =lopp *lopp- lopukuup lopukuu =lopp loppkuup *loputaht lopet beigu beigas nobeig pabaig sfarsit incheier ληξ ολοκληρωσ περατωσ καταληκτ =край =крайна =краен =крайни приключ завършв tmiem crioch =chriochnaithe =deiridh achev expir clotur cloture fertigstell closing ultimation tlestij lestij zaver uzbaig afrond *avslut *projektende *vorhabenende *vorhabensende *durchfuhrungsende *laufzeitende *massnahmenende =zavrsni konec koniec =zakonczenia =kraj pabeig',
  date: '*kuupaev *date =dates *datum *dato =data =datas =daty =datos fecha datums =dat kuupaev ημερομ =ημ дата *pvm *paivam *paiva idopont =napja =dats =dat =data =dhata =dheireadh =kpv =datas *datums =dienos =datumi =termin =termins =terminas *datoer',
  expected:
    'expected estimated foreseen planned voraussichtlich geplant erwartet prevu previst previs verwacht forventet planlagd planerad planowan predpokladan planir predviden predvid varhato suunnitelt eeldatav kavandat paredz planuojam estimat προβλεπ очакван прогноз vorgesehen pricakovan ocekivan ocakavan asteptat tikimasi',
  total:
    'total =totaal =totale gesamt celkov calkowit ogolem celot skupn ukup osszes teljes ossz yhteens kokonais *kogu kopej kopsum bendr συνολ =общ =обща =общо =общи =общата =общия samlad sammanlag =iomlan suma =totali =ukupno =ukupna =sveukup totaux',
  eligible:
    'eligib elegib elegiv ammissib forderfahig zuschussfahig subsidiab stotteberettig *stodberattig tukikelp abikolb elszamolhat tamogathat zpusobil opravnen upravicenih upraviceni upravicena upravicenost prihvatljiv kwalifikow attiecinam tinkam επιλεξιμ допустим inchail incailith subventionn =retenues foerderfaehig zuwendungsfahig zuwendungsfaehig zuschussfaehig anerkannt anrechenbar subvencionabl financiabl ammess uznateln hyvaksytt επιλεξ =eligible subsidieerbar =cev =czv rendicontabil',
  cost: '*cost *expend *kosten *ausgab depens =cout =couts *gasto =costo =costi spes despes =custo =custos *uitgav *udgift *kostnad *utgift omkostn *menot kustannu *kulud =kulu *maksumus koltseg kiadas vydaj vydav naklad izdatk izdac *trosk *strosk wydatk koszt izdevum izmaks islaid cheltu δαπαν κοστ разход =nefqa infiq caiteach *menoj =kost =kosten *projectkost *totaalkost =spend inversion investiment investissement *investition investicij *koltseg trosak *kustannu',
  amount:
    '*budget *betrag *gesamtbeitrag montant =importe =importo =import =valor =valore valoare wartosc =value vrijednost vrednost hodnot ertek *osszeg =summa =summ *summa *belopp *belob *bedrag castk =sum =suma kwota =kwot iznos znesek =ποσο =ποσου προυπολογισμ стойност сума =сума суми бюджет =amount =amounts *amount apjom verte cuanti =monto ammont cuantum =vyska =vysky =vyse =visina υψος =αξια =vert =somme budzet biudzet buget rozpoct rozpocet proracun budjett begroting koltsegvet eelarve',
  financing:
    'fund financ finanz financi *finanz *finans *financ *rahoitus rahast rahastam finansz mhaoini zdroj *mittel middelen lesos fonduri invest χρηματοδ финансир assegn allocat sredstva sredstev prostredk lesu *beteiligung dotation dotazion =dotacion *finanzierung resurs rahalin prostried =prostriedky =sredstva srodk =fondu =viri =vira =virov',
  support:
    'contribut contribuc =grant =grants subsid =aid subvention beihilf *zuschuss zuwendung *forderung *forderbetrag ayuda apoio incentivo =incentivi *steun tilskud *stod stods *tuki avustus toetus tamogatas dotac dotaz prispevek prispev potpor bespovratn dofinansow atbalst param sprijin nerambursab συνεισφορ συνδρομ επιχορηγ безвъзмезд помощ финансова support =aide tukisumma wklad *beitrag *bijdrage *tilskud *bidrag =hozzajarulas =award *stotte *fordersumme *forderhohe =tuen =nfp =бфп ενισχυσ ghajnun deontas cabhair wsparc =pomoc =pomocy =pomoci podpor agevolaz sovvenz comparticip =granta skirt =skirta dotacion nenavrat',
  union:
    'union =eu =ue =eus =unions evropsk europ eiropas =es =el =ek *eusf ενωσ =εε =ес съюз европ unij =unie =unii =unia unjoni =ae aontais unios =unio liidu savienib sajung =esf =erdf =fse =feder =efre =efrr =efs =esr =eakr =eafrd =fesr =esif =eraf =fedr =esf+ =fse+ =espf =esfond =ess =efd =ecb =jrk =esza =erfa =esrf =mfce =gmb =unjoni =ετπα =εκτ =есф =ефрр =esfplus =epf =kf =efro =eler =emff =emfaf =efmr =femp =feamp =enrf =ehff =amif =isf =bmvi =rrf =ipa =eni =ngeu κοινοτικ comunitari communaut gemeinschaft wspolnot spolecenstv =jtf =ειεπ =bendrijos =ευρωπαικ ευρωπαικ =feaga =feader =mft =evropske ',
  cofinancing:
    'cofin *medefinanc *kofinan *medfinans spolufin sofin sufin wspolfin tarsfin osarahoit kaasrahast kaasfin lidzfin συγχρημ съфин comhmhaoin confinanz =co bendrai',
  rate: '=rate =rates taux =tasa *porcent *percent *procent prozent protsent % =tasso tassi =taxa *satz *grad medfinansieringssats *finansieringssats stodsats =sats =mira =miry =miera =miery =stopa =stopy stopnj poziom mertek arany =rata =rataja *maar =maara likme =norma norm intensit intenzit ποσοστ процент =rata =rataa =rate =ratio =quota =quote *prosentti *osuus =dalis podil podiel udzial =tasa tiheys =delez percentual =pct *prosent percentag =tasas *financingrate',
  exchange: 'exchange wechselkurs =kurs =kurz valutakurs =change',
  public:
    '=public =publique =publiques publico publica pubblic offentlig *offentlich julkinen julkis avalik avaliku *verejn =javni =javna =javno javne javnih publiczn publisk vies δημοσι публичн pubblik poibli kozfin kozkiad =publice =public',
  national:
    'national match contrepart contrapart *nation nazional nacional staatlich =rijk rijks statlig *valtion riigi riiklik krajow statni statny drzavn =valsts valstybes εθνικ национал nemzeti hazai =land landes naisiunt member nazzjonali =state =stato',
  private:
    'privat =eigen eigenmittel =own wlasn vlastn lastn vlastit private *privado =privat onerej sajat yksityi erakap ιδιωτ частн собствен',
  paid: '=paid *toteutun *utbetal outturn maksettu certif =spent incurred payment payments ausgezahlt *auszahlung =verse =verses pagad pagat pagament pagos plati =plata =platile erogat wyplac vyplacen vyplat proplac cerpan kifizet izplac isplac izmaksat ismoket platit πληρωμ изплат verausgabt realise realiseret realiserat uitbetaald udbetalt declared deklar valjamak makstud *bezahlt *gezahlt *auszahl percepit liquidat vyuctovan uhrazen refund rimborsat reimburs executad ejecutad disburs abgerechnet afregnet forbrug forbrukat upparbet apmaks apmoket panaudot *maksett izvrsen усвоен верифицир =received =recu =ricevut valjamaks certyfik vyuctov realizzat =realizado =realizados =realizat',
  requested:
    'requested aangevraagd ansokt beantragt solicitad richiest demande wnioskow =request haettu taotlet pieprasit prasom igenyelt pozadovan zahtevan zatrazen ansogt αιτουμ искан заявен sollicit paraisk',
  youth: '=yei =iej =ybi =jbi =jugendbeschaftigungsinitiative youth =iog =ieg =nei =yei',
  postcode:
    'postcode postal *postleit =plz *postnr *postnummer postinum sihtnumber postiind iranyitosz =psc postov postansk postna =postni pocztow =indekss =indeksas =indeks pasto ταχυδρ =τκ =tk пощенск postali =phoist =poist =cap =zip postkood =cp avviamento codpostal eircode',
  place:
    'location lokaliz lokalis localis lieu lugar localiz localid localit ubicaz ubicac luogo =local =locais plaats locatie =ort =orte *standort *durchfuhrungsort =sted paikka *paikkakun *sijainti *kunta *asukoht helyszin helyseg telepules =misto =mista miesto =mjesto mjesta lokacij miejsc =vieta vietas vietov localitat τοποθεσ =τοπος τοπου местоположен =място lokalita =post =suiomh =ait =aite city =town municip =commune *comune gemeinde gemeente *kommun =obec obce gmin opcin obcin savivaldyb novad concelho *stadt =miasto =plats =lage *geolocation =adresse =address =adresa =kraj =kraja δημοσ дем *plaats vestigingsplaats ville =sidlo =sidla =sitz =siege =sede investitionsort *projektort *vorhabenort *projektstandort pilset =miestas mesto =mest varos kozseg община населено miejscow =gmina =gminy naslov =obcina =telpa =kommune =lokalita =lokacija =izvajanja geoloc geolok lagesindik poloh polozen местонахожд *paikka',
  region:
    'region regiun =nuts nuts *landkreis =lan county counties wojewodz zupanij departement provinc =provincia regia distrito maakun maakond megye =kraj =kraji okres powiat judet apskrit περιφερ =област области regjun reigiun regij bezirk =bezirk bundesland comunidad prefeitura =lan krajs landskap voivod wojew =kreis =kreise *kreis autonom νομου νομος район pokrajin arrondissement zupanija',
  country:
    'country panstw countries =land =lander =pays =pais paes =maa =riik =riigi orszag =zeme =staat =stat =statu krajin =drzava drzave =valsts =salis =salies =tara χωρα държав =страна pajjiz =tir =kraj =zemlja =stato =estado =tire =nazione mitgliedstaat mitgliedsstaat lidstaat medlemsstat medlemsland jasenvaltio liikmesriik dalibvalst tagallam',
  category:
    'categor kategor catagoir kategorj *luokka =liik =liigi kategooria κατηγορ категори =themenfeld =bereich',
  intervention:
    'intervent *intervention interwenc intervenc beavatkoz zasah sekkum παρεμβασ интервенц tukitoim idirghabh interveng ukrep ingrepp poseg',
  fund: '=fund =funds =sklad =fond =fonds =fondo =fundo =fondas =fondul =rahasto *fond ταμειο =tameio фонд =alap =fundusz =funduszu =fondo *fonds =ciste =chiste =fondului =fonda =fondu',
  programme: 'program προγραμ програм *ohjelma clar =cci =op *programm *program',
  axis: 'priorit *priorit =axe =eje =asse =eixo *achse =akse =oś =os =osi *toimintalinja =tl *prioriteet prednost αξον =ос =axis =axa =axis krypt ais tosaiochta',
  theme:
    'theme *thema tematic tematisk themat =tema =temat =temas =actie =measure opatren =measures =massnahme intezked dzialan zieloni =sam pasakum insatsomrade programomrade *forderricht fordergegenstand dziedzin =podopatrenie aktionsfeld =srodek priemone =priemones meetme',
  specific:
    'specif especif spezif specyf szczegolow ειδικ специфич erity eriees konkreet konkrec sainchusp egyedi specifis konkret',
  objective:
    'objectiv objectif objetiv obiettiv *ziel doelst =doel =mal =malet =cil =cile =ciel =ciela =cilj =cilja =cel merkis tiksl eesmar *tavoite celkituz obiectiv στοχ =цел =cuspoir =ghan objettiv *mal *eesmark',
  number:
    'number =ico =ic =nif =nip =oib =cui =siret =vat =αφμ =no =nr =num numer numero =code codice codigo codul =cod =kod =kods =kodas =kodu =id =ids identif *koodi *kood =ref refer *aktenzeichen *antragsnummer *diarienummer *dossier =cislo sifra stevilk =broj szam azonosit kennung viitenum κωδικ =αριθμος αριθμ номер =код numru kodici uimhir =cod =chod =cup =mis *nummer *kennz registrac arendeid =arende journalnummer sygn =ident =key *projectid *projektid *projektnr *projectnr *projectno *ident',
  update:
    'update updat aktualis aktualiz actualiz actualis aggiorn atualiz bijgewerkt bijwerk opdater *uppdater *paivit ajakoh uuenda frissit posodob azurir atjaunin atnaujin επικαιροπ ενημερωσ актуализ aggornament agornament nuashonr =stand laddningsdatum =jour seisuga',
  approval:
    'approv genehmig *bewillig approbat aprobac approvaz aprov goedk toekenn godkend godkand *beslut paatos otsus dontes schval odobr zatwierdz apstiprin patvirt aprobar εγκρισ одобр contract umow ugovar smlouv zmluv signature podpis sopimus leping alairas ligum sutart programmation *bevilling notification granted toegekend goedgekeurd *bevilget *bewilligt gewahrt concedid concess otorgad adjudic assegnat approvat aprobat acordat attribu octroy priznan dodelj dodijel ugovoren zazmluvn odobren megitelt megitel =leitt skirt pieskirt apstiprinat eraldatud maaratud eraldat myonnet tilldelad tildelt allocat assign award committed impenjat',
  contact:
    '*kontakt contact telefon telefoon phone email =mail =mails *epost =tel telnr projektledar ansprechp yhteyshenk kapcsolattart επικοινων контакт =person =epasts =elpastas telefonas puhelin telephone telefono responsable mobil sahkopost *mail =fax verantwortlich verantwoordelijk *verantwoordelijk *verantwortlich zodpovedn voornaam *ansprech contacto referent referente',
  link: '=url =web website =www webseit =link =links hemsida image media latitude longitude coordinat kohteenid =wikidata *website *webseit =lat =long =lon geocod *projecturl *url',
  currency:
    'currency *wahrung =devise moneda valut waluta =mena =meny penznem valiut νομισμα валут munita airgeadra moeda',
  year: '=jahr =jahre =jahren year =anno annee =ano =anos =anul =rok =roku =roka =rokov =ev =eve =leto =leta =godina =godine ετος =ετους =gads =gada =gadi =metai =metu =vuosi *vuosi =aasta =ar =aret *aar =jaar =jaren година =sena =bliain *jahr bewilligungsjahr',
  type: '=type =types *type =typ =typy =typu =tipo =tipi =tip =tips =tipas =tipul typologi tipolog =vrsta tyyppi tyyp *tyyppi =liik fajta tipus τυπος =τυπου =вид =soort =art =slag =rodzaj =druh =forma =forme =form =finanzierungsform rechtsform =cineal =tijp =laji',
  status:
    'status =stav =stavu stadi =etat =tila =seisund =olek busen =busena allapot κατασταση състояни =stanje =stan =faza =phase =toestand =stadas *status =stadiu =statut =stato',
  call: 'vyzv =call =calls convocator =aviso =bando =bandi =appel oproep =nabor =naboru konkurs razpis natjecaj felhiv kiiras kvietim uzsauk taotlusvoor utlysning =haku aufruf =apel =покана процедура προσκλησ =tijdvak =round',
  partner:
    'partner parteneri =partnere =partnerer =parter παρτνερ εταιρ партньор contraent contractor copromotor cobeneficiar',
  authority:
    'authorit autorit behord forderstelle viranom myndighet myndighed institucj instytuc zwischengeschalt bewilligungsstelle hatosag διαχειρ intermedi ministeri resort vyhlasovatel poskytovatel =orgao =organ',
  result:
    'result resultat resultad risultat rezultat tulemus tulos tulokset vysled eredmeny ergebnis *ergebnis achievement αποτελεσμ резултат dosezk dosiahnut dosezen postignuc osiagn rezultatai rezultatus =saavutus =saavutuk realisatie =torthai saniegum  =realisations realizaciones realizzazioni realizacoes realizari',
  indicator:
    'indicator indikator indicateur indicador ukazatel ukazovatel wskaznik naitaja naitajad mutato kazalnik pokazatelj rodikl δεικτ показател indicatore teckni raditaj',
  without:
    '=without =ohne =utan =uden =zonder =senza =sin =sans =bez =brez =ilman =ilma =nelkul =fara =без =χωρις =excluding =exkl =excl =hors =eskluz =neskaitant =sem =minus',
  street:
    'straat strasse *strasse =street *street *vejnavn ulica ulice =calle =rue =utca katuosoite *gatu huisnummer busnummer hausnummer =husnr',
  /** A field or area of something, which alone says nothing. */
  field:
    '=oblast =oblasti podrocj domein domain domini domeni valdkon =sritis =joma podrucj terulet =pole =obszar =zakres =ambito ambit',
  activity:
    'realiz realis implement provedb megvalosit vykdym istenosan toteutus elluviim activ aktiv veikl fyzick fizi hlavn durchfuhr *durchfuhr izvajanj uitvoering gennemfor genomfor execu ejecuc attuaz υλοποιησ изпълнен',
  duration:
    'laufzeit *laufzeit duration durata duree duracion duracao =period =periode =periodo =perioden =zeitraum *zeitraum trvan kestoaika kestus',
  budget:
    '*budget budzet biudzet buget rozpoct rozpocet proracun budjett begroting koltsegvet eelarve προυπολογισμ бюджет',
  ordinal:
    '=lfd =laufende =porad poradov =lp =crt =редa =ред =аа =ordem =ordine =ordre =eil =redni =sorszam =sira =jrk =jarj =lopnr =lobenr =poradi =red =zap =rbr =volgnummer =volgnr',
  english:
    '=english =engelsk =englisch =anglais =inglese =ingles angol =anglicky angielsk =engels =englanniksi =en =eng engleza angl αγγλικ английск',
} as const;

export type Concept = keyof typeof WORDS;

interface Stems {
  whole: Map<string, Concept[]>;
  begin: [string, Concept][];
  inside: [string, Concept][];
}

const STEMS: Stems = { whole: new Map(), begin: [], inside: [] };
const isConcept = (name: string): name is Concept => name in WORDS;
for (const [concept, words] of Object.entries(WORDS)) {
  if (!isConcept(concept)) continue;
  for (const word of words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // As headers are folded.
    .replaceAll('ς', 'σ')
    .split(' ')
    .filter((one) => one !== '')) {
    if (word.startsWith('=')) add(STEMS.whole, word.slice(1), concept);
    else if (word.startsWith('*')) STEMS.inside.push([word.slice(1), concept]);
    else STEMS.begin.push([word, concept]);
  }
}

function add(map: Map<string, Concept[]>, word: string, concept: Concept): void {
  map.set(word, [...(map.get(word) ?? []), concept]);
}

/** The concepts that the words of a folded header stand for. */
export function conceptsOf(folded: string): Set<Concept> {
  const found = new Set<Concept>();
  for (const word of folded.split(' ')) for (const concept of conceptsOfWord(word)) found.add(concept);
  return found;
}

interface WordReading {
  concepts: readonly Concept[];
  /** Stems make up nearly all of the word: what is left over is an ending. */
  whole: boolean;
}

const KNOWN = new Map<string, WordReading>();
const LONGEST_ENDING = 6;
const SHORT = 3;
// Words that say nothing of what a column holds.
const FILLERS = new Set(
  `according allo alla alle allmänna auch with from this that which such other operations list liste lista elenco bzw sowie oder
resp incl inkl samt även eller tai sekä lub oraz nebo alebo vagy pagal saskana szerint comma para pelo pela dans pour avec dell della
dello delle degli dalla nella sulla aux les des par und och ved til gem gemass gemaß laut nach zum zur einer eines einem eine dieser davon dont
waarvan derav joista sellest amelyből toho celkem tego από προς κατά όπως ή και των της του τις για или във във от към при das dem den die der
unique unico unica unic einzigartig eindeutig jedinecny jedinecne unikal unikalny unikatowy ainulaadne yksilollinen egyedi unikalus unikalais jedinstveni jedinstvena enolicna unikaalne uniek μοναδικος уникален sonstige sonstiger ostatni overige autres otros altri andre muut övriga andra ostatné ostale ostali kita euro euros eura eurot euroa eurais eurach eurih kronor kroner koruna korun zloty złotych forint leva lei ευρω евро лева manueel manuell verzeichnis operazionale article artikel articolo artigo artículo článek článok annex anhang punkt point paragraph absatz letter buchstabe`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/u),
);

/** Words of a folded header that stand for nothing known: a header with one of them is only half known. */
export function unknownWords(folded: string): number {
  return folded
    .split(' ')
    .filter(
      (word) => word.length > SHORT && /\p{L}/u.test(word) && !FILLERS.has(word) && !readingOf(word).whole,
    ).length;
}

const conceptsOfWord = (word: string): readonly Concept[] => readingOf(word).concepts;

function readingOf(word: string): WordReading {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const exact = STEMS.whole.get(word) ?? [];
  const begin = STEMS.begin.filter(([stem]) => word.startsWith(stem));
  const inside = STEMS.inside.filter(([stem]) => word.includes(stem));
  const covered = new Set<number>();
  for (const [stem] of begin) cover(covered, 0, stem.length);
  for (const [stem] of inside) cover(covered, word.indexOf(stem), stem.length);
  const found: WordReading = {
    concepts: [...exact, ...begin.map(([, concept]) => concept), ...inside.map(([, concept]) => concept)],
    whole: exact.length > 0 || (covered.size > 0 && word.length - covered.size <= LONGEST_ENDING),
  };
  // A file of a thousand odd columns must not fill the memory.
  if (KNOWN.size < 20_000) KNOWN.set(word, found);
  return found;
}

function cover(covered: Set<number>, from: number, length: number): void {
  for (let at = from; at < from + length; at += 1) covered.add(at);
}
