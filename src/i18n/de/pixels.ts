import { say } from './say';

export const pixels = {
  title: 'Bilder, die man ansehen muss',
  about: (n: number) =>
    `${say.plural(n, 'Bei 1 Bild', `Bei ${say.number(n)} Bildern`)} ist es gut möglich, dass Text in das Bild selbst eingebrannt ist, zum Beispiel Ihr Name. Sehen Sie ${say.plural(n, 'es', 'sie')} durch, und schwärzen Sie, was niemand lesen soll. Was nicht angesehen ist, wird zurückgehalten.`,
  warning: 'Wenn Sie ein Bild freigeben, ohne es angesehen zu haben, kann Ihr Name darin stehen bleiben.',
  all: (n: number) =>
    say.plural(n, 'Dieses Bild ungesehen freigeben', `${say.number(n)} Bilder ungesehen freigeben`),
  groups: 'Gleichartige Bilder können Sie auf einem Blatt ansehen und zusammen bestätigen:',
  group: (n: number, modality: string) =>
    `${say.count(n, 'Bild', 'Bilder')}${modality === '' ? '' : ` (${modality})`} auf einem Blatt`,
  list: 'Liste der Bilder',
  why: {
    'burned-in-annotation-yes': 'Die Datei sagt selbst, dass Text eingebrannt ist.',
    modality: 'Bei dieser Art von Aufnahme ist Text im Bild üblich.',
    'secondary-capture': 'Ein abgeleitetes Bild, oft ein Bildschirmfoto.',
    'screen-save': 'Ein gespeicherter Bildschirm.',
    'film-digitizer': 'Ein eingescannter Film, auf dem oft ein Name steht.',
    undecodable: 'Der Bildinhalt lässt sich hier nicht lesen.',
  },
};
