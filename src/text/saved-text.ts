// What is saved under a name: a slice (`urval`, neuter) or a view of what is explored (`vy`), told in the same words.
const svAny = {
  name: 'Namn',
  replace: 'Ersätt',
  here: 'De sparas i den här webbläsaren och skickas ingenstans.',
  savedForNow: (name: string) => `”${name}” finns kvar tills sidan stängs`,
  open: (name: string) => `Öppna ${name}`,
  rename: (name: string) => `Byt namn på ${name}`,
  newName: (name: string) => `Nytt namn på ${name}`,
  renameDone: 'Byt namn',
  remove: (name: string) => `Ta bort ${name}`,
  undo: 'Ångra',
  restored: (name: string) => `”${name}” är tillbaka`,
  current: 'visas nu',
  trouble: {
    denied: 'Webbläsaren tillåter inte att sidan sparar. Det du sparar finns kvar tills sidan stängs.',
    full: 'Det finns inte plats i webbläsaren. Det senaste finns kvar tills sidan stängs. Ta bort något för att få plats.',
    unreadable:
      'En del av det sparade gick inte att läsa och visas inte. Det skrivs över nästa gång du sparar.',
  },
};

const enAny: typeof svAny = {
  name: 'Name',
  replace: 'Replace',
  here: 'They are kept in this browser and sent nowhere.',
  savedForNow: (name) => `“${name}” is kept until the page is closed`,
  open: (name) => `Open ${name}`,
  rename: (name) => `Rename ${name}`,
  newName: (name) => `New name of ${name}`,
  renameDone: 'Rename',
  remove: (name) => `Delete ${name}`,
  undo: 'Undo',
  restored: (name) => `“${name}” is back`,
  current: 'shown now',
  trouble: {
    denied: 'The browser does not let the page save. What you save is kept until the page is closed.',
    full: 'There is no room in the browser. The last change is kept until the page is closed. Delete something to make room.',
    unreadable:
      'Some of what was saved could not be read and is not shown. It is overwritten the next time you save.',
  },
};

const svSlices = {
  ...svAny,
  save: 'Spara',
  panel: 'Spara urvalet och öppna sparade urval',
  saveHead: 'Spara urvalet',
  head: 'Sparade urval',
  none: `Inga urval är sparade. ${svAny.here}`,
  full: (most: number) => `Högst ${most} urval kan sparas. Ta bort något först.`,
  saved: (name: string) => `”${name}” är sparat`,
  removed: (name: string) => `”${name}” är borttaget`,
  taken: 'Det finns redan ett sparat urval med det namnet.',
};

const enSlices: typeof svSlices = {
  ...enAny,
  save: 'Save',
  panel: 'Save the slice and open saved slices',
  saveHead: 'Save the slice',
  head: 'Saved slices',
  none: `No slices are saved. ${enAny.here}`,
  full: (most) => `At most ${most} slices can be saved. Delete one first.`,
  saved: (name) => `“${name}” is saved`,
  removed: (name) => `“${name}” is deleted`,
  taken: 'There is a saved slice with that name already.',
};

const svViews = {
  ...svAny,
  save: 'Spara vy',
  saveHead: 'Spara vyn',
  head: 'Sparade vyer',
  none: `Inga vyer är sparade. ${svAny.here}`,
  what: 'En vy är urvalet, valen och frågan i SQL, som de står i adressen.',
  full: (most: number) => `Högst ${most} vyer kan sparas. Ta bort någon först.`,
  saved: (name: string) => `”${name}” är sparad`,
  removed: (name: string) => `”${name}” är borttagen`,
  taken: 'Det finns redan en sparad vy med det namnet.',
};

const enViews: typeof svViews = {
  ...enAny,
  save: 'Save view',
  saveHead: 'Save the view',
  head: 'Saved views',
  none: `No views are saved. ${enAny.here}`,
  what: 'A view is the slice, the choices and the question in SQL, as they stand in the address.',
  full: (most) => `At most ${most} views can be saved. Delete one first.`,
  saved: (name) => `“${name}” is saved`,
  removed: (name) => `“${name}” is deleted`,
  taken: 'There is a saved view with that name already.',
};

export const savedSlicesText = { sv: svSlices, en: enSlices };
export const savedViewsText = { sv: svViews, en: enViews };

/** What is said of saved things, whatever they are. */
export type SavedText = Omit<typeof svViews, 'what'>;
