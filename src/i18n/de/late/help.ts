import { access } from './access';

/** What is read beside the work. An answer is paragraphs, then steps in their order, where there are some. */
export const help = {
  title: 'Hilfe',
  close: 'Schließen',
  all: 'Alle Fragen',
  answers: {
    dicom: {
      says: [
        'In DICOM-Dateien speichern Kliniken und Praxen Bilder aus Röntgen, CT, MRT und Ultraschall. Eine Datei enthält ein Bild oder mehrere, und dazu viele Felder: Ihren Namen, Ihr Geburtsdatum, Nummern, Datum, Gerät und Klinik.',
        'Auf einer Patienten-CD haben diese Dateien oft keine Endung und heißen zum Beispiel „IM000001“. Daneben liegt meist ein Programm zum Ansehen. Für Reinschrift brauchen Sie es nicht.',
      ],
      steps: [] as string[],
    },
    leaves: {
      says: [
        'Nein. Reinschrift liest Ihre Dateien in diesem Browser, und die Kopien entstehen auch hier. Es gibt keinen Server, an den etwas gesendet wird, und der Browser ist angewiesen, Verbindungen dieser Seite abzulehnen.',
        'Behalten wird zwischen zwei Besuchen nur die Sprache, und Flächen zum Schwärzen, wenn Sie das bei einem Bild so wählen. Alles andere ist vergessen, sobald Sie die Seite schließen.',
        'Am sichersten prüfen Sie es so:',
      ],
      steps: [
        'Laden Sie diese Seite, und warten Sie einen Augenblick.',
        'Schalten Sie das WLAN aus, oder ziehen Sie das Netzwerkkabel.',
        'Arbeiten Sie weiter: Alles geht ohne Netz genauso.',
      ],
    },
    epa: {
      says: [],
      steps: [
        'Wählen Sie bei „Wofür sind die Kopien?“ die Karte „Für meine Akte oder die ePA“.',
        'Lassen Sie die Kopien machen.',
        'Suchen Sie dort unter „Für Ihre elektronische Patientenakte (ePA)“ die Bilder aus, und speichern Sie sie als PDF/A.',
        'Laden Sie die Datei mit der App Ihrer Krankenkasse in Ihre ePA.',
      ],
    },
    pictures: {
      says: [
        'In manchen Bildern steht Schrift, oft ein Name oder ein Geburtsdatum: bei Ultraschall, bei eingescannten Filmen, bei gespeicherten Bildschirmen. Diese Schrift gehört zum Bild. Kein Feld enthält sie, darum kann Reinschrift sie nicht von selbst leeren.',
        'Reinschrift sucht nach Schrift, übersieht dabei aber manches. Bilder, in denen oft Schrift steht, halten wir deshalb zurück, bis Sie sie angesehen haben oder sie ausdrücklich ungesehen freigeben.',
        'Aus Schichtbildern des Kopfes lässt sich ein Gesicht berechnen. Das kann Reinschrift nicht verhindern.',
      ],
      steps: [] as string[],
    },
    verified: {
      says: [
        'Ein zweiter, unabhängiger Programmteil liest jede Kopie noch einmal. Er prüft, dass entfernte Felder fehlen, dass alles Übrige gleich geblieben ist und dass keine der entfernten Angaben noch irgendwo in den Bytes steht. Eine Kopie, bei der das nicht gelingt, bekommen Sie nicht.',
        'Nicht geprüft ist, was auf den Bildern zu sehen ist. Das prüfen nur Sie, wenn Sie sie ansehen. Nicht geprüft ist auch, ob jemand die Untersuchung an ihrem Inhalt wiedererkennt.',
        'Bei „Für meine Akte oder die ePA“ bleiben Name und Befunde absichtlich stehen. „Geprüft“ heißt dort: Es fehlt nur, was fehlen soll.',
      ],
      steps: [] as string[],
    },
    others: {
      says: [
        'Das kommt vor: Auf etwa einer von tausend CDs stehen Aufnahmen von mehreren Menschen oder vom falschen. Darum fragen wir zuerst, um wen es geht.',
      ],
      steps: [
        'Nehmen Sie bei dieser Person das Häkchen weg. Von ihr entsteht dann keine Kopie.',
        'Geben Sie die CD nicht weiter, auch nicht als Ganzes abgespeichert.',
        'Sagen Sie der Praxis oder Klinik Bescheid, von der Sie die CD haben. Sie muss wissen, dass fremde Bilder bei Ihnen sind, und dass Ihre Bilder anderswo sein können.',
      ],
    },
    left: {
      says: [
        'Es bleiben die Bilder selbst, und mit ihnen alles, was darauf zu sehen ist: Körper, Gesicht, Schrift, die niemand geschwärzt hat. Was in den Feldern bleibt, hängt vom Zweck ab:',
      ],
      steps: [] as string[],
    },
    personal: {
      says: [
        'Für Sie und für alle, die die Kopien einem Menschen zuordnen können, bleiben sie personenbezogene Daten (EuGH, C-413/23 P). Zuordnen kann, wer den Schlüssel, eine Zuordnungsliste oder die Originale hat oder jemanden am Bild erkennt.',
        'Gehen Sie darum auch mit Kopien ohne Namen sorgsam um, und geben Sie sie nur Menschen, die sie brauchen.',
      ],
      steps: [] as string[],
    },
  },
  tour: {
    label: 'Rundgang',
    about: 'Zwei Minuten, an der Beispieluntersuchung. Ihre eigenen Dateien werden dabei nicht gelesen.',
    next: 'Weiter im Rundgang',
    close: 'Rundgang beenden',
    views: {
      whose:
        'Hier sehen Sie zuerst, wen die Dateien nennen. Die Person ist erfunden. Sind es mehrere, wählen Sie, von wem Kopien entstehen.',
      purpose:
        'Jede Karte sagt, was bleibt und was entfernt wird. Für den Rundgang nehmen wir „Ohne Namen weitergeben“.',
      found: 'Das steht in den Dateien. Klappen Sie eine Zeile auf, um die Angaben selbst zu sehen.',
      pictures:
        'In Bildern kann Schrift stehen. Ein Klick auf ein Bild öffnet es groß, zum Ansehen und Schwärzen.',
      done: 'Fertig: Die Kopien sind gemacht und geprüft. Hier speichern Sie sie, und hier steht, was noch darin bleibt.',
    },
  },
  access,
};
