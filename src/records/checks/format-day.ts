const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SPACE = '\u00a0';

/** An ISO day within an English sentence: "24 Aug 2017", with no-break spaces; anything else as it is. */
export function dayInEnglish(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined || day === undefined ? iso : `${Number(day)}${SPACE}${name}${SPACE}${year}`;
}
