/** Names a sentence's mark in the document, beside the names of facts. */
export function statementKey(index: number): string {
  return `statement ${index}`;
}
