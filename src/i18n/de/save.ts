import { say } from './say';

export const save = {
  title: 'Speichern',
  zip: (size: string) => `Als ZIP speichern (${size})`,
  folder: 'In einen Ordner speichern',
  report: 'Bericht speichern (JSON)',
  reportCsv: 'Bericht als Tabelle (CSV)',
  reportHtml: 'Bericht zum Drucken (HTML)',
  reportHint:
    'Der Bericht nennt, welche Felder geändert wurden, aber keinen einzigen Wert und keinen Dateinamen.',
  names: 'Die Kopien bekommen neutrale Namen, zum Beispiel STUDY01/SERIES001/IMAGE00001.dcm.',
  folderIsSlow: {
    system: 'Unter Windows ist das ZIP meist viel schneller gespeichert als lauter einzelne Dateien.',
    many: 'So viele Kopien sind als ZIP meist viel schneller gespeichert als lauter einzelne Dateien.',
  },
  needsRoom: (size: string) =>
    `Wo Sie die Kopien speichern, müssen etwa ${size} frei sein. Der Browser kann das nicht nachsehen.`,
  lacksRoom: (size: string, room: string) =>
    `Die Kopien brauchen etwa ${size}. Der Browser nennt für diesen Computer höchstens ${room}. Wählen Sie zum Speichern einen Ort mit genug freiem Platz, zum Beispiel eine externe Festplatte.`,
  noFolder: 'Dieser Browser kann nicht in einen Ordner speichern. Das ZIP enthält dasselbe.',
  readBack: 'Beim Speichern in einen Ordner jede Datei zurücklesen und vergleichen (dauert länger)',
  running: 'Wird gespeichert …',
  saved: (n: number, readBack: boolean) =>
    `${say.count(n, 'Kopie ist', 'Kopien sind')} gespeichert${readBack ? ', zurückgelesen und verglichen' : ''}.`,
  handedOver: (n: number, zips: number) =>
    `${say.count(n, 'Kopie wurde', 'Kopien wurden')} dem Browser als Download übergeben. Sie finden ${zips === 1 ? 'das ZIP' : `${String(zips)} ZIP-Dateien, jede für sich vollständig,`} in Ihrem Download-Ordner.`,
  cancelled: 'Nicht gespeichert: Sie haben die Auswahl abgebrochen.',
  notSupported: 'Nicht gespeichert: Dieser Browser kann nicht in einen Ordner speichern.',
  partly: (n: number) =>
    n === 0
      ? 'Es wurde keine Kopie gespeichert.'
      : `${say.count(n, 'Kopie ist', 'Kopien sind')} vollständig gespeichert, die übrigen nicht.`,
  fileSet: 'Mit Inhaltsverzeichnis wie auf einer Patienten-CD (DICOMDIR)',
  fileSetBuilding: 'Das Inhaltsverzeichnis wird erstellt …',
  fileSetReady:
    'Die Kopien heißen dann PAT00001/STU00001/SER00001/IMG00001; daneben liegt ein neues DICOMDIR.',
  fileSetLeft: (n: number) =>
    `${say.count(n, 'Kopie steht', 'Kopien stehen')} nicht darin, weil das Verzeichnis für solche Dateien keinen Eintrag kennt.`,
  fileSetFailed:
    'Das Inhaltsverzeichnis ließ sich nicht erstellen. Nehmen Sie den Haken weg, um ohne zu speichern.',
  private: {
    title: 'Listen mit persönlichen Angaben',
    warning:
      'Diese Listen führen von den Kopien zurück zu den Menschen und Originalen. Wer sie hat, weiß, um wen es geht. Geben Sie sie nie mit den Kopien weiter und verwahren Sie sie wie die Originale.',
    agree: 'Ich brauche eine solche Liste und verwahre sie sicher.',
    patid_mapping: 'Patientennummern und Ersatznamen (patid_mapping.csv)',
    uid_mapping: 'Alte und neue eindeutige Nummern (uid_mapping.csv)',
    private_list: 'Nummern des Berichts, Namen der Originale und Gründe (private_list.csv)',
  },
  failures: {
    exists:
      'Dort gibt es schon etwas mit diesem Namen. Reinschrift überschreibt nichts; bitte wählen Sie einen anderen Ordner.',
    'disk-full': 'Der Platz reicht nicht. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ort.',
    permission: 'Der Browser durfte dort nicht schreiben, oder die Erlaubnis wurde zurückgenommen.',
    'target-gone': 'Der Ordner ist nicht mehr da. Wurde der Datenträger entfernt?',
    'source-gone': 'Eine Originaldatei ließ sich nicht mehr lesen. Wurde der Datenträger entfernt?',
    different: 'Was geschrieben wurde, stimmt nicht mit der Kopie überein. Die Datei wurde wieder entfernt.',
    unknown: 'Das Speichern ist fehlgeschlagen.',
  },
};
