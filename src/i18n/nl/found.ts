import type { Messages } from '../Messages';
import { say } from './say';

export const found: Messages['found'] = {
  views: { plain: 'In gewone taal', fields: 'Veldentabel' },
  viewsLabel: 'Weergave',
  becomes: 'wordt',
  emptied: 'wordt leeggemaakt',
  basis: (purpose) => `Wat er met elk gegeven gebeurt, geldt voor: ${purpose}.`,
  leftOut: (n) =>
    `De aantallen en gegevens hier gelden voor alle bestanden die u hebt gegeven, ook voor die van de ${say.plural(n, 'persoon', `${say.number(n)} personen`)} die u niet hebt gekozen. Daarvan komen geen kopieën.`,
  table: 'Alle gevonden gegevens, veld voor veld',
  columns: { field: 'Veld', value: 'Waarde', files: 'Bestanden', effect: 'Wat gebeurt ermee?' },
  moreValues: (n) => say.plural(n, 'nog 1 waarde', `nog ${say.number(n)} waarden`),
};
