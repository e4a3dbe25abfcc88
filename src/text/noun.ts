/** A name as it stands inside a sentence: "total kostnad", but "EU-fond" and "ESF-andel". */
export function asNoun(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
