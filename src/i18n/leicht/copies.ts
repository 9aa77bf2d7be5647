import { countFiles, say } from '../de/say';
import type { Messages } from '../Messages';
import type { Some } from '../over';

const kopien = (n: number): string => say.count(n, 'Kopie', 'Kopien');

/** From the making of the copies to their saving. */
export const copies: Some<Messages> = {
  cleaning: {
    title: 'Reinschrift macht Ihre Kopien',
    progress: (done, total) => `${say.number(done)} von ${countFiles(total)} sind fertig`,
    cancelled: 'Sie haben abgebrochen.\nWir haben nichts gespeichert.',
  },
  done: {
    headline: {
      'own-record': (n) =>
        `Wir haben ${kopien(n)} mit Namen gemacht.\nDas ist für Ihre Akte oder für die ePA.`,
      'second-opinion': (n) =>
        `${say.count(n, 'Kopie ist', 'Kopien sind')} fertig.\n${say.plural(n, 'Sie ist', 'Sie sind')} für eine zweite Meinung.`,
      basic: (n) =>
        `${say.count(n, 'Kopie ist', 'Kopien sind')} fertig.\n${say.plural(n, 'Sie ist', 'Sie sind')} zum Weitergeben.`,
    },
    none: 'Es gibt keine Kopie.',
    verified: (n, all) =>
      n === all
        ? 'Reinschrift hat alle Kopien geprüft.'
        : `Reinschrift hat ${say.number(n)} von ${say.number(all)} Kopien geprüft.`,
    nobodyLooked: (n, all) =>
      `Achtung:\nNiemand hat ${n === all ? 'die Bilder' : say.count(n, 'Bild', 'Bilder')} angesehen.\nAuf einem Bild kann noch ein Name stehen.`,
    lookAtPictures: 'Bilder ansehen',
    named: 'In den Kopien steht Ihr Name.\nGeben Sie die Kopien nicht jedem.',
    stays: { title: 'Das steht noch in den Kopien' },
    unseen: { title: 'Das hat niemand geprüft' },
    details: 'Das haben wir gemacht',
  },
  result: {
    notSavedYet: 'Sie haben die Kopien noch nicht gespeichert.',
    pixelsNot: (n, all) =>
      `${n === all ? 'Niemand hat die Bilder angesehen.' : `Niemand hat ${say.count(n, 'Bild', 'Bilder')} angesehen.`}\nVielleicht steht noch ein Name darauf.`,
    faces: 'Man kann Ihr Gesicht vielleicht noch erkennen.',
    startOver: 'Neu anfangen',
    startOverHint: 'Reinschrift vergisst dann alles.\nIhre Dateien bleiben auf dem Computer.',
  },
  save: {
    saved: (n) => `${say.count(n, 'Kopie ist', 'Kopien sind')} gespeichert.`,
    cancelled: 'Sie haben abgebrochen.\nWir haben nichts gespeichert.',
  },
  losing: {
    title: 'Sollen die Kopien weg?',
    titleDecided: 'Wollen Sie das wirklich?',
    unsaved: 'Sie haben die Kopien noch nicht gespeichert.\nDann sind die Kopien weg.',
    decided: 'Sie haben schon etwas ausgewählt.\nDann ist das weg.',
    stay: 'Zurück',
  },
  epa: {
    card: {
      title: 'Für Ihre elektronische Patienten-Akte',
      takes: (size) =>
        `Die kurze Form ist: ePA.\nIn die ePA passen PDF/A-Dateien.\nAuch Bilder passen: JPEG, PNG und TIFF.\nEine Datei darf höchstens ${size} groß sein.\nDICOM-Dateien passen nicht.`,
      safest: 'Am besten ist PDF/A.',
      keep: 'Behalten Sie auch die CD.\nÄrzte brauchen die CD.',
      known: (date) => `Das war so am ${date}.\nFragen Sie Ihre Kranken-Kasse.`,
    },
  },
};
