export type Lang = 'sv' | 'en';

export const LANGS: readonly Lang[] = ['sv', 'en'];
