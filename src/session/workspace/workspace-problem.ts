/** Why a workspace, or a file in one, does not come in, and what to do, in Swedish and in English. */
export const WORKSPACE_PROBLEMS = {
  newer: [
    'arbetsytan är sparad av en nyare version av sidan. Ladda om sidan så att den blir lika ny, och lägg till filen igen. Inget har ändrats',
    'the workspace was saved by a newer version of the page. Reload the page so that it is as new, and add the file again. Nothing has changed',
  ],
  damaged: [
    'arbetsytans förteckning är skadad, så namn, svar om listor och sparade urval kom inte med. Filerna i den läses som ett vanligt arkiv',
    'the list of what the workspace holds is damaged, so names, answers about lists and saved slices did not come. The files in it are read as those of any archive',
  ],
  changed: [
    'filen är inte som när arbetsytan sparades: skadad eller ändrad. Lägg till den från där du har den',
    'the file is not as it was when the workspace was saved: damaged or changed. Add it from where you have it',
  ],
  missing: [
    'filen saknas i arbetsytan, som är skadad eller avbruten. Lägg till den från där du har den',
    'the file is missing from the workspace, which is damaged or cut off. Add it from where you have it',
  ],
} as const satisfies Record<string, readonly [sv: string, en: string]>;
