import { say } from './say';

export const pixels = {
  warning: 'Wenn Sie ein Bild freigeben, ohne es anzusehen, kann Ihr Name darin stehen bleiben.',
  all: (n: number) =>
    say.plural(
      n,
      'Dieses Bild freigeben, ohne es anzusehen',
      `${say.number(n)} Bilder freigeben, ohne sie anzusehen`,
    ),
  why: {
    'burned-in-annotation-yes': 'Die Datei sagt selbst, dass im Bild Schrift steht.',
    modality: 'In solchen Aufnahmen steht oft Schrift.',
    'secondary-capture':
      'Dieses Bild kommt nicht direkt vom Aufnahmegerät. In solchen Bildern steht oft Schrift.',
    'screen-save': 'Vermutlich ein gespeicherter Bildschirm. Darauf steht oft Schrift.',
    'film-digitizer': 'Ein eingescannter Film. Darauf steht oft ein Name.',
    undecodable: 'Dieses Bild kann Reinschrift nicht darstellen und darum nicht prüfen.',
  },
};
