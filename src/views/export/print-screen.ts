// Charts are drawn for the width they have, so the page takes that of the paper before it is printed.
const PRINTING = 'printing';

function set(on: boolean): void {
  const { dataset } = document.documentElement;
  if (on) dataset[PRINTING] = '';
  else delete dataset[PRINTING];
}

const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
  });

/** Lays the page out for A4, has it printed, and puts it back. */
export async function printScreen(): Promise<void> {
  set(true);
  try {
    await drawn();
    window.print();
  } finally {
    set(false);
  }
}
