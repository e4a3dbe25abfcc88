import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

// The subject is a firm, a school or a public body, or people of an area as they live: none of them is in the project.
const OUTSIDERS = [
  'Verkstadsbolagen på orten nyanställde 210 personer under samma period.',
  'Hotellkedjan anställde 45 medarbetare när den nya anläggningen stod klar.',
  'Sjukhuset rekryterade 60 undersköterskor från andra län.',
  'Kommunens äldreomsorg har under året fått 38 nya medarbetare.',
  'Gymnasiet antog 140 elever till hösten.',
  'Vid kommunens vuxenutbildning läser 540 personer.',
  'Det gick fortare än i kommunens vanliga program, där 640 personer var inskrivna under 2018.',
  'Drygt 200 unga vuxna i Ekås får försörjningsstöd.',
  'Närmare 400 personer i området har varit arbetslösa i mer än två år.',
  'Ett 40-tal underentreprenörer i länet berörs av nedgången.',
  'Tolv åkerier kör åt terminalen.',
  'Fem utbildare höll i kurserna.',
  'Enligt kommunens egen statistik var 310 unga utan sysselsättning.',
  'Vartannat företag har tvingats tacka nej till order.',
  'Vi ringde 230 företag och besökte 80.',
  '41 procent av dem som svarade hade sökt jobb utanför länet.',
  'Nitton av dem som sökte fick inte plats.',
  'Varje grupp har plats för åtta personer.',
  'Två av fem dagar i veckan är förlagda till praktik.',
  'Etableringen av fabriken väntas locka 3 000 inflyttare.',
  'Var femte deltagare beräknas behöva längre tid.',
  'I genomsnitt skrevs fyra personer in i månaden.',
  '73 barn har lekt i rummet bredvid.',
  'Bara var sjunde deltagare hade jobb före insatsen.',
  'Hälften av dem har deltagit i programmet.',
  'Av länets företag är det 40 som behöver stöd.',
  'Försvarsmakten räknar med 600 anställda på regementet.',
  'Kursledaren har utbildat 600 personer i andra sammanhang.',
  'Studien omfattade 1 300 långtidssjukskrivna.',
  'Åttio procent av eleverna i grundskolan blev behöriga.',
  'Flera av de 25 anställda på kontoret har hjälpt till.',
  'Åtta av deltagarna lämnade insatsen utan att vi vet varför.',
  'Sexton deltagare har gått vidare till en annan insats.',
  'Ingen av de tio som avbröt ville svara.',
  'Två tredjedelar av dem som varslades hade jobbat där i mer än 20 år.',
  'Sju av de tio är kvinnor.',
  'I samma kommun fick 15 procent av de arbetslösa jobb under året.',
  'Den ordinarie verksamheten får ut 18 procent i arbete.',
  'Före insatsen hade 8 procent ett arbete.',
  'Medan 13 fortfarande söker jobb.',
  'Av de deltagande företagen har åtta av tio en plan för hur de ska ställa om.',
  'Den nya skolan byggs för 350 elever.',
  'Polisen räknar med att ett femtiotal ungdomar rör sig i kriminella miljöer.',
  'I regeringens satsning ska 10 000 personer få extratjänster.',
  'Sjön har fiskats av 30 yrkesfiskare som mest; i dag är de fyra.',
  'Batterifabriken ska sysselsätta 1 200 personer.',
  'Kommunens 1 400 anställda erbjuds friskvård.',
  'Tre av tio företagare i bygden planerar att sälja sin verksamhet.',
  'Var fjärde arbetsgivare har haft svårt att rekrytera.',
  'I jämförelsegruppen hade var femte arbete efter ett år.',
  'Bland dem som inte deltog fick bara 14 procent jobb.',
  'Åtta medarbetare från de tre kommunerna har arbetat med metodutveckling.',
  'Två av arbetsförmedlarna arbetar halvtid i projektet.',
  'Femton rektorer har fått information om resultaten.',
  'Fyra studenter har gjort sin praktik i projektet.',
  'I projektets referensgrupp ingick 12 personer från näringslivet.',
  'En extern utvärderare följde 15 av deltagarna under två år.',
  'I uppföljningen nåddes 140 av 180 tidigare deltagare per telefon.',
  'Nio av tio deltagare skulle rekommendera kursen till en vän.',
  'Företagsdagen samlade 60 arbetsgivare.',
  'Av 96 sökande var 41 behöriga.',
  'Sjukfrånvaron bland de anställda var 9 procent.',
  'Om finansiering beviljas kan ytterligare 60 personer få stöd.',
];

const ANOTHER_PROJECT = [
  'I grannkommunen fick 64 personer jobb genom ett liknande upplägg.',
  'I Nordbäck, där metoden först prövades, gick 27 av 50 deltagare till arbete.',
  'I Vägen in deltog 180 personer, och en tredjedel fick arbete.',
  'Projektet tar vid där Klara färdiga slutade. Till Klara färdiga kom 90 unga.',
  'Vid sidan av projektet har förbundet gett stöd till 85 personer.',
  'Förbundets övriga insatser nådde 310 personer samma år.',
  'Syskonprojektet i Västerås nådde 88 unga.',
  'I Skottland, varifrån idén kommer, har 3 000 unga fått stöd.',
  'Insatsen Klivet drevs av regionen. Klivet hade 75 deltagare.',
  'Projektet bygger på erfarenheter från Framsteget, där 112 unga fick stöd.',
];

const THIS_PROJECT: readonly [string, string][] = [
  ['Sjukhuset har tagit emot 12 av deltagarna.', 'actual/12/persons'],
  ['Kommunens 40 undersköterskor erbjuds en utbildning.', 'planned/40/persons'],
  ['Tre av tio deltagare har startat eget i bygden.', 'result/30/share'],
  ['19 företag i bygden har varit med i projektet.', 'actual/19/companies'],
  ['Åtta deltagare har arbetat med trädgården.', 'actual/8/persons'],
  ['De deltagande bolagen har anställt 14 personer.', 'result/14/persons'],
  ['I projektet får 40 unga vuxna stöd.', 'planned/40/persons'],
  ['I Norra hamnen i Ekås deltog 40 unga.', 'actual/40/persons'],
  [
    'Nio av de tolv kör i dag linjetrafik, fyra i Ekås och fem i grannkommunen. 20 personer deltog.',
    'actual/12/persons actual/20/persons result/9/persons',
  ],
];

describe('people of others', () => {
  it.each(OUTSIDERS)('are counted for no project: %s', (sentence) => {
    expect(saidIn(sentence)).toBe('');
  });

  it.each(ANOTHER_PROJECT)('are counted for the project that is named, and not for this one: %s', (text) => {
    expect(saidIn(text)).toBe('');
  });

  it.each(THIS_PROJECT)('are told from those of this one: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
