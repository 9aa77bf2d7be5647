import { say } from './say';

export const templates = {
  take: 'Ihre gemerkten Flächen übernehmen',
  keep: (n: number) => `${say.plural(n, 'Diese Fläche', 'Diese Flächen')} für Bilder vom selben Gerät merken`,
  replace: 'Gemerkte Flächen durch diese ersetzen',
  keepHint:
    'Beim nächsten Besuch wird das für Bilder gleicher Größe vorgeschlagen. Gespeichert werden nur die Rechtecke, nichts über die Person, und nur in diesem Browser; in einem privaten Fenster nur, bis es geschlossen wird.',
  kept: (n: number) =>
    `${say.plural(n, 'Diese Fläche ist', 'Diese Flächen sind')} für Bilder vom selben Gerät gemerkt.`,
  forgetThese: 'Nicht mehr merken',
  faults: {
    'not-kept':
      'Das ließ sich nicht merken: Der Browser speichert hier nichts. Für die jetzigen Bilder gelten Ihre Flächen trotzdem.',
    'not-forgotten':
      'Das ließ sich nicht löschen. Sie können es in den Einstellungen Ihres Browsers tun: dort die Daten dieser Seite löschen.',
  },
  title: (n: number) => `Gemerkte Flächen zum Schwärzen (${say.number(n)})`,
  about:
    'Diese Rechtecke hat der Browser auf Ihren Wunsch gespeichert. Bei Bildern gleicher Größe vom selben Gerät werden sie vorgeschlagen, nie von selbst angewandt. Sie bleiben, bis Sie sie hier löschen.',
  one: (at: number, areas: number) => `Vorlage ${say.number(at)}: ${say.count(areas, 'Fläche', 'Flächen')}`,
  fits: (n: number) =>
    n === 0 ? 'passt zu keinem Ihrer jetzigen Bilder' : `passt zu ${say.number(n)} Ihrer jetzigen Bilder`,
  look: (at: number) => `Bilder zu Vorlage ${say.number(at)} ansehen`,
  forget: (at: number) => `Vorlage ${say.number(at)} löschen`,
  forgetAll: 'Alle löschen',
  none: 'Es ist keine Fläche mehr gemerkt.',
};
