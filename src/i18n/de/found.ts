import { say } from './say';

/** What was found, and what would be done to it. */
export const found = {
  views: { plain: 'Verständlich', fields: 'Feldtabelle' },
  viewsLabel: 'Darstellung',
  becomes: 'wird zu',
  emptied: 'wird geleert',
  basis: (purpose: string) => `Was mit jeder Angabe geschieht, gilt für: ${purpose}.`,
  leftOut: (n: number) =>
    `Die Zahlen und Angaben hier gelten für alle Dateien, die Sie gegeben haben, auch für die ${say.plural(n, 'der Person, die Sie nicht gewählt haben', `der ${say.number(n)} Personen, die Sie nicht gewählt haben`)}. Davon entstehen keine Kopien.`,
  table: 'Alle gefundenen Angaben, Feld für Feld',
  columns: { field: 'Feld', value: 'Wert', files: 'Dateien', effect: 'Was geschieht damit?' },
  moreValues: (n: number) => say.count(n, 'weiterer Wert', 'weitere Werte'),
};
