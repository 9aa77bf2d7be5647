import { help as de } from '../de/late/help';
import type { HelpMessages } from '../HelpMessages';
import { over } from '../over';

/** Answers that are easy to read; the statement on accessibility is the German one. */
export const help: HelpMessages = over<HelpMessages>(de, {
  answers: {
    dicom: {
      says: [
        'Ärzte machen Bilder von Ihrem Körper.\nDie Bilder sind in DICOM-Dateien.\nIn den Dateien steht auch Ihr Name.\nUnd Ihr Geburts-Datum.',
      ],
    },
    leaves: {
      says: [
        'Nein.\nReinschrift verschickt nichts.\nReinschrift liest die Dateien nur auf Ihrem Computer.\nSie schließen die Seite.\nDann vergisst Reinschrift Ihre Dateien.',
        'Das können Sie prüfen:',
      ],
      steps: ['Schalten Sie das Internet aus.', 'Machen Sie weiter.\nAlles geht so wie vorher.'],
    },
    epa: {
      steps: [
        'Wählen Sie die Karte: Für mich oder für die ePA.',
        'Machen Sie die Kopien.',
        'Wählen Sie Bilder aus.\nSpeichern Sie die Bilder als PDF/A.',
        'Öffnen Sie die App von Ihrer Kranken-Kasse.\nLaden Sie das PDF in die ePA.',
      ],
    },
    pictures: {
      says: [
        'Auf manchen Bildern steht Schrift.\nZum Beispiel Ihr Name.\nReinschrift findet nicht jede Schrift.\nDarum sehen Sie die Bilder bitte an.\nSie können die Schrift schwarz machen.',
      ],
    },
    verified: {
      says: [
        'Reinschrift liest jede Kopie noch einmal.\nReinschrift sucht nach Ihrem Namen und nach anderen Angaben.\nNur gute Kopien bekommen Sie.',
        'Reinschrift prüft nicht: Was ist auf den Bildern?\nDas können nur Sie prüfen.',
      ],
    },
    others: {
      says: ['Das kommt vor.\nMit etwa einer von 1000 CDs stimmt etwas nicht.'],
      steps: [
        'Nehmen Sie bei dem Menschen den Haken weg.\nDann machen wir von ihm keine Kopie.',
        'Geben Sie die CD niemandem.',
        'Sagen Sie Ihrem Arzt Bescheid.',
      ],
    },
    left: {
      says: [
        'Die Bilder bleiben.\nAuf den Bildern ist Ihr Körper.\nVielleicht auch Schrift oder Ihr Gesicht.\nDas bleibt noch:',
      ],
    },
    personal: {
      says: [
        'Sie wissen: Das sind meine Bilder.\nIhr Arzt weiß das auch.\nAndere können es manchmal herausfinden.\nGeben Sie die Kopien nur Menschen, die sie brauchen.',
      ],
    },
  },
  tour: {
    about: 'Das dauert zwei Minuten.',
    next: 'Weiter',
    close: 'Aufhören',
    views: {
      whose: 'Hier sehen Sie einen Menschen.\nWir haben ihn erfunden.',
      purpose: 'Auf jeder Karte steht:\nDas bleibt. Das kommt weg.\nWir nehmen: Ohne Namen weitergeben.',
      found: 'Das alles steht in den Dateien.\nSie können jede Zeile öffnen.',
      pictures: 'Auf Bildern kann Schrift stehen.\nÖffnen Sie ein Bild mit einem Klick.',
      done: 'Die Kopien sind fertig.\nHier können Sie sie speichern.',
    },
  },
});
