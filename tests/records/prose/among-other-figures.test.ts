import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

/** A project's own numbers as they stand among figures of other things: places, lists, parts and goals. */
const SAY: readonly [string, string][] = [
  ['Läget efter ett år: 64 deltagare, 21 i arbete.', 'actual/64/persons result/21/persons'],
  ['Utfallet efter tre terminer: 38 inskrivna.', 'actual/38/persons'],
  ['Nu vänder sig stiftelsen till 70 personer utan egen bostad.', 'planned/70/persons'],
  ['För projektet finns 30 platser.', 'planned/30/persons'],
  ['Av 40 erbjudna platser användes 36.', 'actual/36/persons planned/40/persons'],
  ['Föreningen ordnar språkstöd, mentor och praktik för 80 sjuksköterskor.', 'planned/80/persons'],
  ['Förhoppningen är att 45 företag deltar.', 'planned/45/companies'],
  [
    'Nu är 130 personer inskrivna och antalet väntas stiga till 160 innan året är slut.',
    'actual/130/persons planned/160/persons',
  ],
  ['I åtta av företagen finns nu en miljöplan.', 'result/8/companies'],
  ['Projektet tog emot 60 elever. Närvaron ökade för 41 av eleverna.', 'actual/60/persons result/41/persons'],
  ['Under 2018 validerades 55 personer.', 'actual/55/persons'],
  [
    'Insatsen ska leda till att tolv nya företag startas och att 30 personer får sin försörjning i dem.',
    'target/12/companies target/30/persons',
  ],
  ['Kursen har fyllt sina 16 platser.', 'planned/16/persons'],
  ['Vi ordnar en fortbildning för 220 lärare.', 'planned/220/persons'],
  ['Tre nya företag har startat i den gamla mejeribyggnaden.', 'result/3/companies'],
  [
    'Trettio kvinnor deltog i kursen. Elva kvinnor trappade upp sin arbetstid.',
    'actual/30/persons result/11/persons',
  ],
  [
    'Praktik har ordnats hos 18 arbetsgivare, av vilka fem senare anställde en deltagare.',
    'actual/18/companies result/5/companies',
  ],
  [
    'Vi har kartlagt 90 personer, av vilka 61 har tackat ja till att vara med.',
    'actual/61/persons actual/90/persons',
  ],
  ['Två omgångar med sammanlagt 36 rektorer har slutförts.', 'actual/36/persons'],
  [
    'Vi rekryterade 54 föräldrar, vilket är sex färre än de 60 som var målet.',
    'actual/54/persons planned/60/persons',
  ],
  [
    'Tjugo unga ska under ett år spela in en film tillsammans med fyra yrkesverksamma skådespelare.',
    'planned/20/persons',
  ],
  [
    'Projektet tog emot 50 personer. En dryg tredjedel av dem gick vidare till studier.',
    'actual/50/persons result/33.3/share',
  ],
  ['Projektet ger plats åt 24 nyanlända.', 'planned/24/persons'],
  ['Sextio företag deltar, och från dem kommer 900 anställda till utbildningarna.', 'planned/60/companies'],
  ['Arbetet omfattar 130 studerande.', 'planned/130/persons'],
  ['I de 21 företag som medverkar arbetar de flesta heltid.', 'actual/21/companies'],
  ['Var fjärde deltagare har återgått till sin tidigare arbetsplats.', 'result/25/share'],
  [
    'Projektet tog emot 40 elever. Sammantaget blev utfallet 55 procent i arbete.',
    'actual/40/persons result/55/share',
  ],
  ['Ordinarie arbete har erhållits av 19 deltagare.', 'result/19/persons'],
  [
    'Projektet tog emot 50 personer. Till svetsare har 13 deltagare läst vidare.',
    'actual/50/persons result/13/persons',
  ],
  ['Körkort på moped fick 12 procent av deltagarna.', 'result/12/share'],
  ['Åtta arbetsgivare har förbundit sig att medverka.', 'planned/8/companies'],
  ['Medverkan av 45 arbetsgivare planeras.', 'planned/45/companies'],
  ['62 personer deltog. I planen angavs 70.', 'actual/62/persons planned/70/persons'],
  ['62 personer deltog. Antalet platser var 70.', 'actual/62/persons planned/70/persons'],
  ['Åttio procent av deltagarna i arbete eller studier var målet.', 'target/80/share'],
  ['62 personer deltog, fler än de 55 som hade utlovats.', 'actual/62/persons planned/55/persons'],
  ['Minst fem av företagen ska ha börjat ta emot elever.', 'target/5/companies'],
  ['Fyra deltagare driver sedan i somras eget företag.', 'result/4/persons'],
  ['Nitton företag öppnade dörrarna för praktik.', 'actual/19/companies'],
  ['Totalt 310 anställda har påbörjat någon utbildning.', 'actual/310/persons'],
  [
    'Planen byggde på att 30 företag skulle medverka och 400 anställda delta.',
    'planned/30/companies planned/400/persons',
  ],
  ['För 35 av dem var slutmålet arbete utan stöd.', 'target/35/persons'],
];

/** Numbers of those who only see to the project, or are told to be left out of it. */
const NOT_SAID: readonly string[] = [
  'Skolan har 52 elever på allmän linje, men de berörs inte.',
  'Myndigheten har avdelat 11 arbetsförmedlare.',
  'Andelen kvinnor i branschen, i dag 4 procent, bör öka.',
];

describe('a project’s own numbers', () => {
  it.each(SAY)('are read from: %s', (sentence, said) => {
    expect(saidIn(sentence)).toBe(said);
  });

  it.each(NOT_SAID)('are not read from: %s', (sentence) => {
    expect(saidIn(sentence)).toBe('');
  });
});
