const sv = {
  title: 'Sparat här',
  how: 'Det du lägger till sparas i den här webbläsaren och finns kvar nästa gång. Inget laddas upp.',
  count: (n: number, files: string) => (n === 1 ? '1 fil' : `${files} filer`),
  soFar: (n: number, files: string) => (n === 1 ? '1 fil sparad' : `${files} filer sparade`),
  nothing: 'Inget är sparat.',
  opening: 'Letar efter det som är sparat …',
  persisted: 'Webbläsaren rensar det inte på egen hand.',
  notPersisted: 'Webbläsaren kan rensa det om disken blir full.',
  unread: (n: number) =>
    n === 1
      ? '1 sparad fil kan inte läsas av den här versionen. Den ligger kvar.'
      : `${n} sparade filer kan inte läsas av den här versionen. De ligger kvar.`,
  forget: 'Radera allt',
  forgetTitle: 'Radera allt som är sparat här?',
  forgetWhat:
    'Dina filer, sparade urval och vyer, språk och andra val tas bort ur webbläsaren, i alla flikar. Det går inte att ångra. Filerna på din disk rörs inte.',
  forgetYes: 'Radera',
  forgetFailed: 'Allt kunde inte raderas. Stäng andra flikar med sidan och försök igen.',
  cancel: 'Avbryt',
  notKept: 'Det du lägger till sparas inte',
  problems: {
    denied:
      'Webbläsaren tillåter inte att sidan sparar något, till exempel i privat läge. Det du lägger till finns kvar tills sidan stängs.',
    insecure:
      'Sidan är inte hämtad över https, och då sparas inget. Det du lägger till finns kvar tills sidan stängs.',
    newer:
      'En nyare version av sidan är öppen i en annan flik. Ladda om för att använda den. Det som är sparat ligger kvar.',
    blocked:
      'En äldre version av sidan är öppen i en annan flik. Stäng den och ladda om. Det som är sparat ligger kvar.',
  },
  unkept: (n: number) => (n === 1 ? '1 fil är inte sparad' : `${n} filer är inte sparade`),
  unkeptFull:
    'Webbläsaren har inte plats för fler. De räknas med tills sidan stängs. Behåll filerna på din disk, eller gör plats och lägg till dem igen.',
  unkeptOther: 'De räknas med tills sidan stängs. Behåll filerna på din disk och lägg till dem igen.',
  short: 'Alla filer får kanske inte plats',
  shortHow: (needed: string, free: string) =>
    `De behöver omkring ${needed} och webbläsaren har ${free} kvar. Det som inte får plats räknas med tills sidan stängs.`,
  lost: (n: number) =>
    n === 1 ? '1 sparad fil finns inte längre kvar' : `${n} sparade filer finns inte längre kvar`,
  lostHow: 'Webbläsaren har rensat dem. Lägg till dem igen från din disk.',
};

const en: typeof sv = {
  title: 'Kept here',
  how: 'What you add is kept in this browser and is here the next time. Nothing is uploaded.',
  count: (n, files) => (n === 1 ? '1 file' : `${files} files`),
  soFar: (n, files) => (n === 1 ? '1 file kept' : `${files} files kept`),
  nothing: 'Nothing is kept.',
  opening: 'Looking for what is kept …',
  persisted: 'The browser does not remove it on its own.',
  notPersisted: 'The browser may remove it when the disk is full.',
  unread: (n) =>
    n === 1
      ? '1 kept file cannot be read by this version. It stays.'
      : `${n} kept files cannot be read by this version. They stay.`,
  forget: 'Delete everything',
  forgetTitle: 'Delete everything that is kept here?',
  forgetWhat:
    'Your files, saved slices and views, language and other choices are removed from the browser, in all tabs. It cannot be undone. The files on your disk are not touched.',
  forgetYes: 'Delete',
  forgetFailed: 'Not everything could be deleted. Close other tabs with this page and try again.',
  cancel: 'Cancel',
  notKept: 'What you add is not kept',
  problems: {
    denied:
      'The browser does not let the page keep anything, as in private browsing. What you add stays until the page is closed.',
    insecure:
      'The page was not fetched over https, so nothing is kept. What you add stays until the page is closed.',
    newer:
      'A newer version of the page is open in another tab. Reload to use it. What is kept stays as it is.',
    blocked:
      'An older version of the page is open in another tab. Close it and reload. What is kept stays as it is.',
  },
  unkept: (n) => (n === 1 ? '1 file is not kept' : `${n} files are not kept`),
  unkeptFull:
    'The browser has no room for more. They count until the page is closed. Keep the files on your disk, or make room and add them again.',
  unkeptOther: 'They count until the page is closed. Keep the files on your disk and add them again.',
  short: 'There may not be room for all files',
  shortHow: (needed, free) =>
    `They need about ${needed} and the browser has ${free} left. What finds no room counts until the page is closed.`,
  lost: (n) => (n === 1 ? '1 kept file is no longer here' : `${n} kept files are no longer here`),
  lostHow: 'The browser has removed them. Add them again from your disk.',
};

export const keptText = { sv, en };
