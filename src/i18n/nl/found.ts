import type { Messages } from '../Messages';
import { say } from './say';

export const found: Messages['found'] = {
  views: { plain: 'In gewone taal', fields: 'Veldentabel' },
  viewsLabel: 'Weergave',
  becomes: 'wordt',
  emptied: 'wordt leeggemaakt',
  basis: (purpose) => `Wat er met elk gegeven gebeurt, geldt voor: ${purpose}.`,
  leftOut: (n) =>
    `Ook de ${say.plural(n, 'persoon die u hebt weggelaten is', `${say.number(n)} personen die u hebt weggelaten zijn`)} hier meegeteld. Daarvan komen geen kopieën.`,
  table: 'Alle gevonden gegevens, veld voor veld',
  columns: { field: 'Veld', value: 'Waarde', files: 'Bestanden', effect: 'Wat gebeurt ermee?' },
  moreValues: (n) => say.plural(n, 'nog 1 waarde', `nog ${say.number(n)} waarden`),
};
