import { say } from '../de/say';
import type { Messages } from '../Messages';
import type { Some } from '../over';

/** Until the files are read. */
export const start: Some<Messages> = {
  claim: 'Saubere Kopien von Ihren Bildern',
  skip: 'Zum Inhalt springen',
  offline: { ready: 'Geht auch ohne Internet' },
  broken:
    'Wir haben einen Fehler gemacht.\nWir haben nichts gespeichert.\nBitte versuchen Sie es noch einmal.',
  intake: {
    headline: 'Was steht in Ihren Bilder-Dateien?',
    lead: 'Sie haben Bilder von Ihrem Körper.\nZum Beispiel Röntgen-Bilder.\nIn den Dateien steht noch mehr.\nZum Beispiel Ihr Name und Ihr Geburts-Datum.\nReinschrift zeigt Ihnen das.\nReinschrift macht auch Kopien.\nSie bestimmen: Was steht in den Kopien?',
    promise: 'Alles bleibt auf Ihrem Computer.',
    promiseMore: 'Reinschrift verschickt nichts.\nReinschrift geht auch ohne Internet.',
    checkTitle: 'So können Sie das prüfen',
    checkSteps: [
      'Warten Sie, bis die Seite da ist.',
      'Schalten Sie das Internet aus.',
      'Machen Sie weiter.\nAlles geht so wie vorher.',
    ],
    dropTitle: 'Ziehen Sie Ihre CD hierher',
    dropNow: 'Jetzt loslassen',
    dropHint:
      'Am besten ist die ganze CD.\nSie können auch Dateien nehmen.\nIhre Dateien bleiben, wie sie sind.',
    dropAnywhere: 'Hier loslassen',
    dropAnywhereHint: 'Ihre Dateien bleiben auf Ihrem Computer.',
    sample: 'Mit erfundenen Bildern üben',
    sampleHint: 'Wir haben 20 Bilder erfunden.\nSie gehören keinem echten Menschen.',
    other: 'Andere Dateien nehmen',
    otherHint: 'Reinschrift vergisst dann die Dateien von jetzt.',
    nothing: 'Hier war keine Datei.',
    onlyOther: {
      photos:
        'Das sind normale Fotos.\nReinschrift ist für Bilder vom Arzt.\nZum Beispiel für Röntgen-Bilder.',
      pdf: 'Das ist ein PDF.\nReinschrift braucht die Bilder.\nHaben Sie eine CD?',
      program: 'Das ist nur ein Programm von der CD.\nNehmen Sie die ganze CD.',
      directory: 'Das ist nur das Verzeichnis von der CD.\nDie Bilder fehlen.\nNehmen Sie die ganze CD.',
      shut: 'Reinschrift kann das nicht öffnen.',
      other: 'Hier ist kein Bild vom Arzt.\nHaben Sie eine CD?\nDann nehmen Sie die ganze CD.',
    },
    giveOther: 'Etwas anderes nehmen',
  },
  reading: {
    title: 'Reinschrift liest Ihre Dateien',
    starting: 'Reinschrift sucht die Dateien …',
    cancelled: 'Sie haben abgebrochen.\nReinschrift hat die Dateien vergessen.',
  },
  footer: {
    limits: 'Reinschrift ist kein Medizin-Produkt.\nStellen Sie damit keine Diagnose.',
    source: 'Die Regeln heißen DICOM PS3.15 Annex E.\nAusgabe: 2026d.',
  },
  helpLinks: {
    here: 'Fragen dazu',
    tour: 'Reinschrift kennenlernen',
    questions: {
      dicom: 'Was ist eine DICOM-Datei?',
      leaves: 'Geht etwas ins Internet?',
      epa: 'Was passt in die ePA?',
      pictures: 'Warum soll ich Bilder ansehen?',
      verified: 'Was heißt: geprüft?',
      others: 'Was mache ich mit fremden Bildern?',
      left: 'Was steht noch in den Kopien?',
      personal: 'Wer kann mich noch erkennen?',
    },
  },
  way: {
    step: (now, all) => `Schritt ${say.number(now)} von ${say.number(all)}`,
  },
};
