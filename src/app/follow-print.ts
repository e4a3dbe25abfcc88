// Charts are drawn for the width they have, so the page takes that of the paper before it is printed.
const PRINTING = 'printing';

function begin(): void {
  document.documentElement.dataset[PRINTING] = '';
}

function end(): void {
  delete document.documentElement.dataset[PRINTING];
}

/** Lays the page out for A4 while it is printed, however that was asked for. Returns how to stop. */
export function followPrint(): () => void {
  // Ahead of all that measures itself then.
  window.addEventListener('beforeprint', begin, { capture: true });
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin, { capture: true });
    window.removeEventListener('afterprint', end);
  };
}
