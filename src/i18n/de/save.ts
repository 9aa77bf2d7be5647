import { say } from './say';

export const save = {
  title: 'Speichern',
  folder: 'In einen Ordner speichern',
  report: 'Bericht speichern (JSON)',
  reportCsv: 'Bericht als Tabelle (CSV)',
  reportHtml: 'Bericht zum Drucken (HTML)',
  shareSheet: 'Beiblatt für die Empfänger (HTML)',
  reportHint:
    'Im Bericht steht, welche Felder geändert wurden, aber nicht, was darin stand. Auch Dateinamen stehen nicht darin.',
  names: 'Die Kopien bekommen neutrale Namen, zum Beispiel STUDY01/SERIES001/IMAGE00001.dcm.',
  folderIsSlow: {
    system: 'Unter Windows ist ein ZIP meist viel schneller gespeichert als viele einzelne Dateien.',
    many: 'So viele Kopien sind als ZIP meist viel schneller gespeichert als einzeln.',
  },
  needsRoom: (size: string) =>
    `Die Kopien brauchen etwa ${size} freien Platz. Ob so viel frei ist, kann der Browser nicht nachsehen.`,
  lacksRoom: (size: string, room: string) =>
    `Die Kopien brauchen etwa ${size}. Auf diesem Computer sind nach Auskunft des Browsers höchstens ${room} frei. Speichern Sie sie dort, wo genug Platz ist, zum Beispiel auf einer externen Festplatte.`,
  noFolder: 'Dieser Browser kann nicht in einen Ordner speichern. Das ZIP enthält dasselbe.',
  readBack: 'Beim Speichern in einen Ordner jede Datei noch einmal lesen und vergleichen (dauert länger)',
  running: 'Reinschrift speichert …',
  saved: (n: number, readBack: boolean) =>
    `${say.count(n, 'Kopie ist', 'Kopien sind')} gespeichert${readBack ? ', zur Kontrolle noch einmal gelesen und verglichen' : ''}.`,
  handedOver: (n: number, zips: number) =>
    zips === 1
      ? `Ihr Browser hat das ZIP mit ${say.count(n, 'Kopie', 'Kopien')} bekommen. Sie finden es in Ihrem Download-Ordner.`
      : `Ihr Browser hat ${say.number(zips)} ZIP-Dateien mit zusammen ${say.count(n, 'Kopie', 'Kopien')} bekommen. Sie finden sie in Ihrem Download-Ordner. Jede können Sie für sich öffnen.`,
  cancelled: 'Nicht gespeichert: Sie haben die Auswahl abgebrochen.',
  notSupported: 'Nicht gespeichert: Dieser Browser kann nicht in einen Ordner speichern.',
  partly: (n: number) =>
    n === 0
      ? 'Es wurde keine Kopie gespeichert.'
      : `${say.count(n, 'Kopie ist', 'Kopien sind')} vollständig gespeichert, die übrigen nicht.`,
  fileSet: 'Mit Inhaltsverzeichnis wie auf einer Patienten-CD (DICOMDIR)',
  fileSetBuilding: 'Reinschrift erstellt das Inhaltsverzeichnis …',
  fileSetReady:
    'Die Kopien heißen dann PAT00001/STU00001/SER00001/IMG00001. Daneben liegt ein neues Inhaltsverzeichnis (DICOMDIR).',
  fileSetLeft: (n: number) =>
    `${say.count(n, 'Kopie steht', 'Kopien stehen')} nicht im Inhaltsverzeichnis, weil es für solche Dateien keinen Eintrag gibt.`,
  fileSetFailed:
    'Reinschrift konnte das Inhaltsverzeichnis nicht erstellen. Nehmen Sie den Haken weg, um ohne Verzeichnis zu speichern.',
  private: {
    title: 'Listen mit persönlichen Angaben',
    warning:
      'Diese Listen führen von den Kopien zurück zu den Personen und Originalen. Wer sie hat, weiß, um wen es geht. Geben Sie sie nie mit den Kopien weiter. Verwahren Sie sie so sicher wie die Originale.',
    agree: 'Ich brauche eine solche Liste und verwahre sie sicher.',
    patid_mapping: 'Patientennummern und Ersatznamen (patid_mapping.csv)',
    uid_mapping: 'Alte und neue technische Kennungen (uid_mapping.csv)',
    private_list: 'Nummern im Bericht, Namen der Originale und Gründe (private_list.csv)',
  },
  failures: {
    exists:
      'Dort gibt es schon etwas mit diesem Namen. Reinschrift überschreibt nichts. Bitte wählen Sie einen anderen Ordner.',
    'disk-full': 'Der Platz reicht nicht. Bitte schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
    'not-taken':
      'Das Speichern ist abgebrochen, wahrscheinlich reicht der Platz nicht. Bitte schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
    permission:
      'Der Browser darf dort nicht speichern. Bitte erlauben Sie es, oder wählen Sie einen anderen Ordner.',
    'target-gone': 'Der Ordner ist nicht mehr da. Haben Sie die Festplatte oder den Stick abgezogen?',
    'source-gone':
      'Eine Originaldatei ist nicht mehr lesbar. Haben Sie die CD oder den Stick herausgenommen?',
    different:
      'Die gespeicherte Datei stimmt nicht mit der Kopie überein. Reinschrift hat sie wieder gelöscht.',
    unknown: 'Das Speichern hat nicht geklappt.',
  },
};
