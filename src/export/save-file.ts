/** Hands a file to the browser to save, under its name. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the data by the next turn; a slow disk needs longer.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
