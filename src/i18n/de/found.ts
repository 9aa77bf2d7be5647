import { say } from './say';

/** What was found, and what would be done to it. */
export const found = {
  views: { plain: 'Verständlich', fields: 'Feldtabelle' },
  viewsLabel: 'Darstellung',
  becomes: 'wird zu',
  emptied: 'wird geleert',
  basis: (purpose: string) => `Was mit jeder Angabe geschieht, gilt für: ${purpose}.`,
  leftOut: (n: number) =>
    `Mitgezählt ${say.plural(n, 'ist auch die Person, die Sie ausgelassen haben', `sind auch die ${say.number(n)} Personen, die Sie ausgelassen haben`)}. Davon entstehen keine Kopien.`,
  table: 'Alle gefundenen Angaben, Feld für Feld',
  columns: { field: 'Feld', value: 'Wert', files: 'Dateien', effect: 'Was geschieht damit?' },
  moreValues: (n: number) => say.count(n, 'weiterer Wert', 'weitere Werte'),
};
