import { say } from './say';

export const templates = {
  take: 'Ihre gemerkten Flächen übernehmen',
  keep: (n: number) => `${say.plural(n, 'Diese Fläche', 'Diese Flächen')} für Bilder vom selben Gerät merken`,
  replace: 'Gemerkte Flächen durch diese ersetzen',
  keepHint:
    'Beim nächsten Mal schlägt Reinschrift diese Flächen für gleich große Bilder vor. Der Browser speichert nur die Rechtecke und nichts über die Person. In einem privaten Fenster vergisst er sie, sobald Sie es schließen.',
  kept: (n: number) =>
    `${say.plural(n, 'Diese Fläche ist', 'Diese Flächen sind')} für Bilder vom selben Gerät gemerkt.`,
  forgetThese: 'Nicht mehr merken',
  faults: {
    'not-kept':
      'Der Browser speichert hier nichts und konnte sich die Flächen nicht merken. Für die jetzigen Bilder gelten sie trotzdem.',
    'not-forgotten':
      'Der Browser konnte die Flächen nicht löschen. Löschen Sie in seinen Einstellungen die Daten dieser Seite.',
  },
  title: (n: number) => `Gemerkte Flächen zum Schwärzen (${say.number(n)})`,
  about:
    'Diese Rechtecke hat der Browser auf Ihren Wunsch gespeichert. Reinschrift schlägt sie für gleich große Bilder vom selben Gerät vor, schwärzt aber nie von selbst. Sie bleiben, bis Sie sie löschen.',
  one: (at: number, areas: number) => `Vorlage ${say.number(at)}: ${say.count(areas, 'Fläche', 'Flächen')}`,
  fits: (n: number) =>
    n === 0 ? 'passt zu keinem Ihrer jetzigen Bilder' : `passt zu ${say.number(n)} Ihrer jetzigen Bilder`,
  look: (at: number) => `Bilder zu Vorlage ${say.number(at)} ansehen`,
  forget: (at: number) => `Vorlage ${say.number(at)} löschen`,
  forgetAll: 'Alle löschen',
  none: 'Keine Flächen mehr gemerkt.',
};
