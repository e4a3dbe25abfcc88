/** Lines that belong to a web site and not to the project: menus, banners, cookie notices. */
const FURNITURE =
  /^(?:logotyp på utskrifter|stäng|in english|på svenska|beviljade projekt|avslutade projekt[\d –-]*|dela:?|information \(\d+\)|cookies?|lär dig mer|mer information och anmälan\.?|skip to main content|back to top|till innehållet|företagslogga \(till startsida\)|hjälpte informationen dig\?|ja|nej|tack för din feedback!?|tillbaka till toppen|(?:uppdaterad )?information med anledning av covid-19|\d{1,2} \p{L}{3,9} - webbinarium .{0,120}|skriv ut|lyssna|meny|sök|start(?:sida)?|hem|den här hemsidan använder cookies .*|kohesio: .{0,100})$/iu;

export function isFurniture(text: string): boolean {
  return text.length < 250 && FURNITURE.test(text);
}
