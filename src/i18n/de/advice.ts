import { say } from './say';

/** What is told to those who pick copies without names though the files look like their own. */
export const advice = {
  me: (own: string) =>
    `Ohne Ihren Namen weiß in der Praxis niemand, wessen Bilder das sind, und in Ihre eigene Akte gehören sie dann nicht. Sind die Kopien für Sie selbst oder für Ihre Behandlung, nehmen Sie „${own}“.`,
  one: (own: string) =>
    `Sind das Ihre eigenen Bilder? Dann nehmen Sie für sich und Ihre Behandlung „${own}“: Ohne Namen weiß in der Praxis niemand, wessen Bilder das sind, und in Ihre Akte gehören sie dann nicht.`,
  change: (own: string) => `Ändern: ${own}`,
};

/** Free remarks that are decided together. */
export const remarkGroups = {
  alike: (n: number) => `${say.number(n)} Bemerkungen, die sich nur in Zahlen unterscheiden`,
  all: { keep: 'Alle behalten', remove: 'Alle entfernen' },
  stays: 'Was Sie offen lassen, bleibt in der Kopie stehen.',
};
