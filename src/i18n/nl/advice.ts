import type { Messages } from '../Messages';
import { say } from './say';

export const advice: Messages['advice'] = {
  me: (own) =>
    `Zonder uw naam weet geen arts van wie deze beelden zijn, en in uw eigen dossier horen ze dan niet thuis. Zijn de kopieën voor uzelf of voor uw behandeling, kies dan “${own}”.`,
  one: (own) =>
    `Zijn dit uw eigen beelden? Kies dan voor uzelf en uw behandeling “${own}”: zonder naam weet geen arts van wie ze zijn, en in uw dossier horen ze dan niet thuis.`,
  change: (own) => `Wijzigen: ${own}`,
};

export const remarkGroups: Messages['remarkGroups'] = {
  alike: (n) => `${say.number(n)} opmerkingen die alleen in getallen verschillen`,
  all: { keep: 'Alles behouden', remove: 'Alles verwijderen' },
  stays: 'Wat u openlaat, blijft in de kopie staan.',
};
