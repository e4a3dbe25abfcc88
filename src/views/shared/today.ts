/** The visitor's own day, ISO. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
