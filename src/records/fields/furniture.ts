import { opening } from '../patterns/opening.ts';

/** Lines that belong to a web site and not to the project: menus, banners, cookie notices. */
const LINES = [
  // Menus, tools and links of a page.
  String.raw`logotyp på utskrifter|stäng|in english|english|på svenska|lättläst|skriv ut|lyssna|meny|hem|dela:?`,
  String.raw`sök(?: på webbplatsen)?|(?:start(?:sida)?|hem)(?: ?[/›»>].{0,120})?|du är här:?.{0,120}|lär dig mer`,
  String.raw`hoppa till .{0,30}innehåll.{0,20}|gå (?:direkt )?till innehåll.{0,20}|till innehållet|skip to (?:main )?content`,
  String.raw`back to top|tillbaka till toppen|företagslogga \(till startsida\)|senast uppdaterad:? .{0,40}`,
  // Headings of lists that a page was filed under.
  String.raw`beviljade projekt|avslutade projekt[\d –-]*|pågående projekt|våra projekt|projekt|projektbank(?:en)?|nyheter`,
  // What a search found.
  String.raw`(?:din )?sökning(?:en)? gav .{0,40}|sökresultat.{0,40}|antal träffar.{0,20}|\d{1,5} (?:sök)?träff(?:ar)?|visar \d{1,4} ?(?:[-–] ?\d{1,4} )?av \d{1,5}(?: (?:projekt|träffar|resultat))?`,
  // What a mail or a printed page puts above its text.
  String.raw`-+ ?(?:ursprungligt|vidarebefordrat) meddelande ?-+|(?:från|skickat|datum|ämne|kopia|from|sent|subject): .{0,200}`,
  String.raw`https?:\/\/\S{1,240}|\d{4}-\d\d-\d\d,? \d\d:\d\d.{0,120}`,
  // Banners and forms.
  String.raw`dela (?:på|via|sidan).{0,30}|(?:facebook|linkedin|twitter|inställningar)|(?:godkänn|acceptera|avvisa|neka)(?: (?:alla|nödvändiga|endast nödvändiga))?(?: (?:kakor|cookies))?`,
  String.raw`(?:vi|den här webbplatsen|webbplatsen) använder (?:kakor|cookies)(?!\p{L}).{0,220}`,
  String.raw`information \(\d+\)|cookies?|den här hemsidan använder cookies .*`,
  String.raw`(?:uppdaterad )?information med anledning av covid-19|mer information och anmälan\.?`,
  String.raw`\d{1,2} \p{L}{3,9} - webbinarium .{0,120}|hjälpte informationen dig\?|ja|nej|tack för din feedback!?`,
  String.raw`läs (?:också|mer|även)(?: om)?(?:: ?| ).{0,230}|kohesio: .{0,100}|leader \d{4} ?[–-] ?\d{4}|lokalt ledd utveckling`,
  // A link as a browser without pictures prints it.
  String.raw`#?\[\d{1,3}\].{1,80}`,
];
const FURNITURE = opening(new RegExp(`^(?:${LINES.join('|')})$`, 'iu'));
const LEADS_ELSEWHERE = opening(
  /^(?:(?:fler|andra|relaterade|liknande|senaste) (?:projekt|nyheter|artiklar|sidor|länkar)(?: (?:i|inom|från|om|av|hos) .{1,30})?|relaterat|läs (?:också|även)|(?:\d{1,4} )?kommentar(?:er)?|comments|senaste nytt|du kanske också .{1,40}|related .{1,40}|read also|more projects)[: ]*$/iu,
);
const LONGEST = 250;
const LONGEST_HEADING = 60;

export function isFurniture(text: string): boolean {
  return text.length < LONGEST && (FURNITURE.test(text) || isMenu(text));
}

/** A menu in one line. */
function isMenu(text: string): boolean {
  return (text.includes(' | ') || text.includes(' · ')) && MENU.test(text);
}

const MENU = /^(?:[^|·]{1,40}(?: [|] [^|·]{1,40}){2,12}|[^|·]{1,40}(?: · [^|·]{1,40}){2,12})$/iu;

// What heads a part of the page's own text, also after links to other projects.
const OWN_SECTIONS = new Set(
  'sammanfattning,bakgrund,syfte,mål,målsättning,målgrupp,resultat,resultat och effekter,genomförande,projektfakta,om projektet,kontakt,kontakta oss,finansiering och stöd'.split(
    ',',
  ),
);

export function isOwnSection(heading: string): boolean {
  return heading.length < LONGEST_HEADING && OWN_SECTIONS.has(heading.toLowerCase().replace(/:$/, ''));
}

/** Whether a heading stands above links to other projects, whose texts are no part of this one's. */
export function leadsElsewhere(heading: string): boolean {
  return heading.length < LONGEST_HEADING && LEADS_ELSEWHERE.test(heading);
}
