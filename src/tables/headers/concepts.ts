/**
 * The words that the regulation's terms are made of, in the official languages, folded as headers are. `=word` is a
 * whole word, `*word` may stand anywhere in a compound (`Gesamtkosten`), anything else begins a word.
 */
const WORDS = {
  operation:
    '=operation =operations =operationens =operationen *vorhaben *projekt *project projet progett proyecto =projecto =projectos =projeto proiect operazion =operacion =operaciones =operacao =operacoes =operacie =operacia =operaciu =operacii =operace =operaci operacij operacj operatiun operazzjon πραξ =εργου =εργο =εργων операци проект muvelet hanke hankke =toimen =toimi tegevuse =toimingu veiksm darbib insats oibrioch hoibrioch tionscad =actie =concrete =actuacion zameru =akcji =intervencao ucinku',
  beneficiary:
    'beneficiar beneficiair beneficjent beneficjar *begunstigt *begunstigd beguenstigt *empfanger antragsteller =trager projekttrager aanvrager *stottemodtager *modtager begunstiget kontraktansvarlig *stodmottagar *mottagar *projektagar stodsokand *tuensaaj edunsaaj *toteuttaj toetusesaaj =saaja =saajad abisaaj kasusaaj kedvezmenyezett palyazo prijemc prijimat prijimatel =zadatel ziadatel upravicenec upravicenc upravicenk *korisnik nositelj sanemej gavej vykdytoj δικαιουχ φορεα φορεας бенефици tairbhi recipient grantee applicant porteur sponsor *ontvanger promotor promoteur attuator organisation organization =organisatie =organisme =entidad =entidade =ente =firma =company',
  name: '=nume =numele =name =names =namen =nom =nombre =nome =naam =navn =namn *nimi *nimetus =nev =neve nevet megnevez =cime =cim nazev nazov naziv nazw =ime =imena nosauk pavadin denumir denominaz denominac designac bezeichn *titel *title titre titul titol =titlu tytul tiitel intitul libell ονομα ονομασ τιτλ επωνυμ наименовани =име заглави название isem =ismijiet ainm teideal benamning =benaming =betegnelse =objet nimike vardas',
  summary:
    'summar anotac annotat zusammenfassung kurzbeschreib *beschreibung descri deskri resum podsumow sintesi =sintese samenvatting *omschrijving *beskriv sammanfattning sammendrag tiivistel *kuvaus kokkuvot *kirjeldus osszefogl leiras shrnuti =popis =popisu =opis =opisu zhrnut povzet sazet streszcz kopsavilk aprakst santrauk aprasym rezumat συνοψ περιγραφ περιληψ резюме обобщ описани sommarj deskrizz achoim purpose =zweck finalid finalite =syfte σκοπο *content obsah tartalm',
  start:
    '*start *begin debut demarr lancement inicio =inici inizio avvio decorr rozpocz zahaj zacat zaciat zacet pocetak pocetka pocetn pocetni kezd alkam *aloit *algus alustam sakum pradzi =incepere inceper inceput demarare εναρξ начал стартир bidu =tosaigh =tus tosach *paborj aanvang *ingang pocatek',
  end: '=end *ende =endes endet =ended einddat *einde =fin =final =fine =fim finish finaliz =termo conclus termino terminac completion complet *abschluss voltooi valmistum ultimaz *slut afslut zakoncz zakonc zakljuc zavrset zavrs ukonc skonc dokonc befej =vege zaras =zaro paatty paattym *loppu loppemis =lopp *lopp- lopukuup lopukuu =lopp loppkuup *loputaht lopet beigu beigas nobeig pabaig sfarsit incheier ληξ ολοκληρωσ περατωσ καταληκτ =край =крайна =краен =крайни приключ завършв tmiem crioch =chriochnaithe =deiridh achev expir clotur cloture fertigstell closing ultimation tlestij lestij',
  date: '*date =dates *datum *dato =data =datas =daty =datos fecha datums =dat kuupaev ημερομ =ημ дата *pvm *paivam *paiva idopont =napja =dats =dat =data =dhata =dheireadh =kpv =datas *datums =dienos',
  expected:
    'expected estimated foreseen planned voraussichtlich geplant erwartet prevu previst previs verwacht forventet planlagd planerad planowan predpokladan planir predviden predvid varhato suunnitelt eeldatav kavandat paredz planuojam estimat προβλεπ очакван прогноз',
  total:
    'total =totaal =totale gesamt celkov calkowit ogolem celot skupn ukup osszes teljes ossz yhteens kokonais *kogu kopej kopsum bendr συνολ =общ =обща =общо =общи =общата =общия samlad sammanlag =iomlan suma =totali',
  eligible:
    'eligib elegib elegiv ammissib forderfahig zuschussfahig subsidiab stotteberettig *stodberattig tukikelp abikolb elszamolhat tamogathat zpusobil opravnen upravicenih upraviceni upravicena upravicenost prihvatljiv kwalifikow attiecinam tinkam επιλεξιμ допустим inchail incailith subventionn =retenues',
  cost: '*cost *expend *kosten *ausgab depens =cout =couts *gasto =costo =costi spes despes =custo =custos *uitgav *udgift *kostnad *utgift omkostn *menot kustannu *kulud =kulu *maksumus koltseg kiadas vydaj vydav naklad izdatk izdac *trosk *strosk wydatk koszt izdevum izmaks islaid cheltu δαπαν κοστ разход =nefqa infiq caiteach *menoj',
  amount:
    '*budget *betrag *gesamtbeitrag montant =importe =importo =import =valor =valore valoare wartosc =value vrijednost vrednost hodnot ertek *osszeg =summa =summ *summa *belopp *belob *bedrag castk =sum =suma kwota =kwot iznos znesek =ποσο =ποσου προυπολογισμ стойност сума =сума суми бюджет =amount =amounts *amount apjom verte',
  financing:
    'fund financ finanz financi *finanz *finans *financ *rahoitus rahast rahastam finansz mhaoini zdroj *mittel middelen lesos fonduri invest χρηματοδ финансир assegn allocat sredstva sredstev prostredk lesu',
  support:
    'contribut contribuc =grant =grants subsid =aid subvention beihilf *zuschuss zuwendung *forderung *forderbetrag ayuda apoio incentivo =incentivi *steun tilskud *stod stods *tuki avustus toetus tamogatas dotac dotaz prispevek prispev potpor bespovratn dofinansow atbalst param sprijin nerambursab συνεισφορ συνδρομ επιχορηγ безвъзмезд помощ финансова support =aide tukisumma wklad *beitrag *bijdrage *tilskud *bidrag =hozzajarulas =award',
  union:
    'union =eu =ue =eus =unions evropsk europ eiropas =es =el =ek *eusf ενωσ =εε =ес съюз европ unij =unie =unii =unia unjoni =ae aontais unios =unio liidu savienib sajung =esf =erdf =fse =feder =efre =efrr =efs =esr =eakr =eafrd =fesr =esif =eraf =fedr =esf+ =fse+ =espf =esfond =ess =efd =ecb =jrk =esza =erfa =esrf =mfce =gmb =unjoni =ετπα =εκτ =есф =ефрр =esfplus =epf =kf',
  cofinancing:
    'cofin *medefinanc *kofinan *medfinans spolufin sofin sufin wspolfin tarsfin osarahoit kaasrahast kaasfin lidzfin συγχρημ съфин comhmhaoin confinanz =co bendrai',
  rate: '=rate =rates taux =tasa *porcent *percent *procent prozent protsent %  =tasso tassi =taxa *satz *grad medfinansieringssats *finansieringssats stodsats =sats =mira =miry =miera =miery =stopa =stopy stopnj poziom mertek arany =rata =rataja *maar =maara likme =norma norm intensit intenzit ποσοστ процент =rata =rataa =rate =ratio =quota =quote *prosentti *osuus =dalis podil podiel udzial =tasa tiheys =delez',
  exchange: 'exchange wechselkurs =kurs =kurz valutakurs =change',
  public:
    '=public =publique =publiques publico publica pubblic offentlig *offentlich julkinen julkis avalik avaliku *verejn =javni =javna =javno javne javnih publiczn publisk vies δημοσι публичн pubblik poibli kozfin kozkiad =publice =public',
  national:
    'national match contrepart contrapart *nation nazional nacional staatlich =rijk rijks statlig *valtion riigi riiklik krajow statni statny drzavn =valsts valstybes εθνικ национал nemzeti hazai =land landes naisiunt member nazzjonali =state',
  private:
    'privat =eigen eigenmittel =own wlasn vlastn lastn vlastit private *privado =privat onerej sajat yksityi erakap ιδιωτ частн собствен',
  paid: '=paid *toteutun *utbetal outturn maksettu certif =spent incurred payment payments ausgezahlt *auszahlung =verse =verses pagad pagat pagament pagos plati =plata =platile erogat wyplac vyplacen vyplat proplac cerpan kifizet izplac isplac izmaksat ismoket platit πληρωμ изплат verausgabt realis uitbetaald udbetalt declared deklar valjamak makstud',
  requested: 'requested aangevraagd ansokt beantragt solicitad richiest demande wnioskow =request',
  youth: '=yei =iej =ybi =jbi =jugendbeschaftigungsinitiative youth =iog =ieg =nei =yei',
  postcode:
    'postcode postal *postleit =plz *postnr *postnummer postinum sihtnumber postiind iranyitosz =psc postov postansk postna =postni pocztow =indekss =indeksas =indeks pasto ταχυδρ =τκ =tk пощенск postali =phoist =poist =cap =zip postkood =cp avviamento codpostal',
  place:
    'location lokaliz lokalis localis lieu lugar localiz localid localit ubicaz ubicac luogo =local =locais plaats locatie =ort =orte *standort *durchfuhrungsort =sted paikka *paikkakun *sijainti *kunta *asukoht helyszin helyseg telepules =misto =mista miesto =mjesto mjesta lokacij miejsc =vieta vietas vietov localitat τοποθεσ =τοπος τοπου местоположен =място lokalita =post =suiomh =ait =aite city =town municip =commune *comune gemeinde gemeente *kommun =obec obce gmin opcin obcin savivaldyb novad concelho *stadt =miasto =plats =lage *geolocation =adresse =address =adresa =kraj =kraja δημοσ дем',
  region:
    'region regiun =nuts nuts *landkreis =lan county counties wojewodz zupanij departement provinc =provincia regia distrito maakun maakond megye =kraj =kraji okres powiat judet apskrit περιφερ =област области regjun reigiun regij bezirk =bezirk bundesland comunidad prefeitura =lan krajs',
  country:
    'country panstw countries =land =lander =pays =pais paes =maa =riik =riigi orszag =zeme =staat =stat =statu krajin =drzava drzave =valsts =salis =salies =tara χωρα държав =страна pajjiz =tir =kraj =zemlja =stato =estado =tire =nazione',
  category:
    'categor kategor catagoir kategorj *luokka =liik =liigi kategooria κατηγορ категори =themenfeld =bereich',
  intervention:
    'intervent *intervention interwenc intervenc beavatkoz zasah sekkum παρεμβασ интервенц tukitoim idirghabh interveng ukrep ingrepp poseg',
  fund: '=fund =funds =sklad =fond =fonds =fondo =fondi =fundo =fondas =fondul =rahasto *fond ταμειο =tameio фонд =alap =fundusz =funduszu =fondo *fonds =ciste =chiste =fondului =fonda =fondu',
  programme: 'program προγραμ програм *ohjelma clar =cci =op *programm *program',
  axis: 'priorit *priorit =axe =eje =asse =eixo *achse *akse =oś =os =osi *toimintalinja =tl *prioriteet prednost αξον =ос =axis =axa =axis krypt ais tosaiochta',
  theme:
    'theme *thema tematic tematisk themat =tema =temat =temas =actie =measure opatren =measures =massnahme intezked dzialan zieloni =sam pasakum insatsomrade programomrade *forderricht fordergegenstand dziedzin =podopatrenie',
  specific:
    'specif especif spezif specyf szczegolow ειδικ специфич erity eriees konkreet konkrec sainchusp egyedi specifis',
  objective:
    'objectiv objectif objetiv obiettiv *ziel doelst =doel =mal =malet =cil =cile =ciel =ciela =cilj =cilja =cel merkis tiksl eesmar *tavoite celkituz obiectiv στοχ =цел =cuspoir =ghan objettiv *mal',
  number:
    'number =ico =ic =nif =nip =oib =cui =siret =vat =αφμ =no =nr =num numer numero =code codice codigo codul =cod =kod =kods =kodas =kodu =id =ids identif *koodi *kood =ref refer *aktenzeichen *antragsnummer *diarienummer *dossier =cislo sifra stevilk =broj szam azonosit kennung viitenum κωδικ =αριθμος αριθμ номер =код numru kodici uimhir =cod =chod =cup =mis *nummer *kennz registrac arendeid =arende journalnummer sygn =ident =key',
  update:
    'update updat aktualis aktualiz actualiz actualis aggiorn atualiz bijgewerkt bijwerk opdater *uppdater *paivit ajakoh uuenda frissit posodob azurir atjaunin atnaujin επικαιροπ ενημερωσ актуализ aggornament agornament nuashonr =stand laddningsdatum =jour',
  approval:
    'approv genehmig *bewillig approbat aprobac approvaz aprov goedk toekenn godkend godkand *beslut paatos otsus dontes schval odobr zatwierdz apstiprin patvirt aprobar εγκρισ одобр contract umow ugovar smlouv zmluv signature podpis sopimus leping alairas ligum sutart programmation *bevilling notification granted',
  contact:
    '*kontakt contact telefon telefoon phone email =mail =mails *epost =tel telnr projektledar ansprechp yhteyshenk kapcsolattart επικοινων контакт =person =epasts =elpastas telefonas puhelin telephone telefono responsable mobil sahkopost *mail =fax',
  link: '=url =web website =www webseit =link =links hemsida image media latitude longitude coordinat kohteenid =wikidata',
  currency:
    'currency *wahrung =devise moneda valut waluta =mena =meny penznem valiut νομισμα валут munita airgeadra moeda',
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

const KNOWN = new Map<string, readonly Concept[]>();

function conceptsOfWord(word: string): readonly Concept[] {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const found = [
    ...(STEMS.whole.get(word) ?? []),
    ...STEMS.begin.filter(([stem]) => word.startsWith(stem)).map(([, concept]) => concept),
    ...STEMS.inside.filter(([stem]) => word.includes(stem)).map(([, concept]) => concept),
  ];
  // A file of a thousand odd columns must not fill the memory.
  if (KNOWN.size < 20_000) KNOWN.set(word, found);
  return found;
}
