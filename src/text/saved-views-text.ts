// Views of what is explored, saved under names.
const sv = {
  head: 'Sparade vyer',
  saveHead: 'Spara vyn',
  save: 'Spara vy',
  replace: 'Ersätt',
  name: 'Namn',
  none: 'Inga vyer är sparade. De sparas i den här webbläsaren och skickas ingenstans.',
  here: 'De sparas i den här webbläsaren och skickas ingenstans.',
  what: 'En vy är urvalet, valen och frågan i SQL, som de står i adressen.',
  full: (most: number) => `Högst ${most} vyer kan sparas. Ta bort någon först.`,
  kept: (name: string) => `”${name}” är sparad`,
  keptForNow: (name: string) => `”${name}” finns kvar tills sidan stängs`,
  open: (name: string) => `Öppna ${name}`,
  rename: (name: string) => `Byt namn på ${name}`,
  newName: (name: string) => `Nytt namn på ${name}`,
  renameDone: 'Byt namn',
  remove: (name: string) => `Ta bort ${name}`,
  removed: (name: string) => `”${name}” är borttagen`,
  undo: 'Ångra',
  restored: (name: string) => `”${name}” är tillbaka`,
  taken: 'Det finns redan en sparad vy med det namnet.',
  current: 'visas nu',
  trouble: {
    denied: 'Webbläsaren tillåter inte att sidan sparar. Det du sparar finns kvar tills sidan stängs.',
    full: 'Det finns inte plats i webbläsaren. Det senaste finns kvar tills sidan stängs. Ta bort något för att få plats.',
    unreadable:
      'En del av det sparade gick inte att läsa och visas inte. Det skrivs över nästa gång du sparar.',
  },
};

const en: typeof sv = {
  head: 'Saved views',
  saveHead: 'Save the view',
  save: 'Save view',
  replace: 'Replace',
  name: 'Name',
  none: 'No views are saved. They are kept in this browser and sent nowhere.',
  here: 'They are kept in this browser and sent nowhere.',
  what: 'A view is the slice, the choices and the question in SQL, as they stand in the address.',
  full: (most) => `At most ${most} views can be saved. Delete one first.`,
  kept: (name) => `“${name}” is saved`,
  keptForNow: (name) => `“${name}” is kept until the page is closed`,
  open: (name) => `Open ${name}`,
  rename: (name) => `Rename ${name}`,
  newName: (name) => `New name of ${name}`,
  renameDone: 'Rename',
  remove: (name) => `Delete ${name}`,
  removed: (name) => `“${name}” is deleted`,
  undo: 'Undo',
  restored: (name) => `“${name}” is back`,
  taken: 'There is a saved view with that name already.',
  current: 'shown now',
  trouble: {
    denied: 'The browser does not let the page save. What you save is kept until the page is closed.',
    full: 'There is no room in the browser. The last change is kept until the page is closed. Delete something to make room.',
    unreadable:
      'Some of what was saved could not be read and is not shown. It is overwritten the next time you save.',
  },
};

export const savedViewsText = { sv, en };
