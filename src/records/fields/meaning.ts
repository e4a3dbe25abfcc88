/** What a label on a page says that its value is. */
export type Meaning =
  | 'projectNumber'
  | 'diaryNumber'
  | 'journalNumber'
  | 'title'
  | 'owner'
  | 'ownerAndContact'
  // On some agencies' pages the label stands before a person's name.
  | 'personOrOwner'
  | 'ownerUnit'
  | 'region'
  | 'plannedParticipants'
  | 'period'
  | 'start'
  | 'end'
  | 'totalBudget'
  | 'approvedExpenditure'
  | 'esfSupport'
  | 'programmeSupport'
  | 'lagSupport'
  | 'euContribution'
  // An amount that is none of the record's: a sum of lines, a foreign grant. It still tells the currency.
  | 'otherAmount'
  | 'unionRate'
  | 'programmeArea'
  | 'specificObjective'
  | 'interventionField'
  | 'leaderPriority'
  | 'phase'
  | 'fund'
  | 'programme'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'published'
  | 'status'
  // Known, and of no use to the record.
  | 'none';

/** Labels in lower case, without their colon, and what each means. */
export interface LabelTable {
  meaningOf(label: string): Meaning | null;
  /** The longest label that a line, in lower case, begins with: "projektägare org.nr." rather than "projektägare". */
  startOf(line: string): string | null;
}

/** What a budget is called once it was changed: a second value of the same fact, which is named and not taken. */
export const AMENDED_LABELS: Readonly<Record<string, Meaning>> = {
  'reviderad budget': 'totalBudget',
  'reviderad total budget': 'totalBudget',
  'reviderad totalbudget': 'totalBudget',
  'reviderad projektbudget': 'totalBudget',
  'reviderad total projektbudget': 'totalBudget',
  'ändrad budget': 'totalBudget',
  'utökad budget': 'totalBudget',
  'ny budget': 'totalBudget',
  'ny total budget': 'totalBudget',
  'ursprunglig budget': 'totalBudget',
  'reviderat esf-stöd': 'esfSupport',
  'ändrat esf-stöd': 'esfSupport',
  'utökat esf-stöd': 'esfSupport',
  'nytt slutdatum': 'end',
  'reviderat slutdatum': 'end',
  'förlängt till': 'end',
};

export function labelTable(...tables: readonly Readonly<Record<string, Meaning>>[]): LabelTable {
  const meanings = new Map(tables.flatMap((table) => Object.entries(table)));
  const byLetter = new Map<string, string[]>();
  for (const label of [...meanings.keys()].toSorted((a, b) => b.length - a.length)) {
    const letter = label.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), label]);
  }
  return {
    meaningOf: (label) => meanings.get(label) ?? null,
    startOf: (line) => byLetter.get(line.charAt(0))?.find((label) => line.startsWith(label)) ?? null,
  };
}
