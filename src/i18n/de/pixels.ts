import { say } from './say';

export const pixels = {
  title: 'Bilder, die man ansehen müsste',
  about: (n: number) =>
    `${say.plural(n, 'Bei 1 Bild', `Bei ${say.number(n)} Bildern`)} ist es gut möglich, dass Text in das Bild selbst eingebrannt ist, zum Beispiel Ihr Name. Reinschrift kann den Bildinhalt in dieser Fassung weder ansehen noch ändern. ${say.plural(n, 'Es wird', 'Sie werden')} darum zurückgehalten.`,
  warning:
    'Wenn Sie ein Bild freigeben, ohne es angesehen zu haben, kann Ihr Name darin stehen bleiben. Sehen Sie es sich vorher in einem Betrachtungsprogramm an.',
  all: (n: number) =>
    say.plural(n, 'Dieses Bild trotzdem freigeben', `Alle ${say.number(n)} Bilder trotzdem freigeben`),
  accepted: (n: number, all: number) => `${say.number(n)} von ${say.number(all)} freigegeben`,
  one: (path: string) => `${path} trotzdem freigeben`,
  list: 'Einzeln entscheiden',
  why: {
    'burned-in-annotation-yes': 'Die Datei sagt selbst, dass Text eingebrannt ist.',
    modality: 'Bei dieser Art von Aufnahme ist Text im Bild üblich.',
    'secondary-capture': 'Ein abgeleitetes Bild, oft ein Bildschirmfoto.',
    'screen-save': 'Ein gespeicherter Bildschirm.',
    'film-digitizer': 'Ein eingescannter Film, auf dem oft ein Name steht.',
    undecodable: 'Der Bildinhalt lässt sich hier nicht lesen.',
  },
};
