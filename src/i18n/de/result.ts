import { say } from './say';

export const result = {
  title: 'Ergebnis',
  done: (cleaned: number, verified: number, hidesWhom: boolean) =>
    `${hidesWhom ? say.count(cleaned, 'saubere Kopie ist', 'saubere Kopien sind') : say.count(cleaned, 'Kopie ist', 'Kopien sind')} fertig${cleaned === verified ? ` und ${say.plural(cleaned, 'hat', 'haben')} die Prüfung bestanden` : ''}.`,
  none: 'Es ist keine Kopie entstanden.',
  madeFor: (purpose: string) => `Gemacht für: ${purpose}.`,
  namesStay:
    'Name und Befunde stehen weiter darin. Geben Sie diese Kopien nur Menschen, die das wissen dürfen.',
  stale: {
    purpose: (made: string, now: string) =>
      `Diese Kopien sind für „${made}“ gemacht, gewählt ist jetzt „${now}“. So lassen sie sich nicht speichern.`,
    other: 'Seit diese Kopien gemacht sind, haben Sie etwas geändert. So lassen sie sich nicht speichern.',
    wayOn: 'Machen Sie die Kopien neu, oder nehmen Sie die Änderung zurück.',
  },
  refused: (n: number) =>
    `${say.count(n, 'Datei wurde', 'Dateien wurden')} zurückgehalten und ${say.plural(n, 'ist', 'sind')} nicht dabei:`,
  leftOut: (n: number) =>
    `${say.count(n, 'Datei gehört', 'Dateien gehören')} zu Personen, die Sie ausgelassen haben. Davon gibt es keine Kopie.`,
  notSavedYet: 'Die Kopien sind noch nicht gespeichert.',
  counts: { cleaned: 'gesäubert', verified: 'geprüft', refused: 'zurückgehalten' },
  whatDone: 'Was getan wurde',
  edits: (removed: number, replaced: number, uids: number) => [
    `${say.count(removed, 'Feld', 'Felder')} entfernt`,
    `${say.count(replaced, 'Feld', 'Felder')} geleert oder durch einen Ersatzwert ersetzt`,
    `${say.count(uids, 'weltweit eindeutige Nummer', 'weltweit eindeutige Nummern')} durch neue ersetzt`,
  ],
  checked:
    'Jede Kopie wurde danach von einem zweiten, unabhängigen Leser geöffnet und Byte für Byte nach den entfernten Werten durchsucht.',
  pixels: {
    same: (n: number, all: number) =>
      n === all
        ? 'Die Bilddaten sind unverändert.'
        : `In ${say.count(n, 'Kopie', 'Kopien')} sind die Bilddaten unverändert.`,
    blackedOut: (n: number) => `In ${say.count(n, 'Kopie', 'Kopien')} sind Flächen im Bild geschwärzt.`,
    reencoded: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} ist das Bild in einer anderen Form gespeichert, ohne Verlust.`,
    strayBits: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} ist entfernt, was neben den Bildwerten stand, zum Beispiel eingezeichneter Text. Die Werte selbst sind gleich geblieben.`,
    excess: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} enden die Bilddaten jetzt mit dem letzten Bild; was dahinter lag, ist entfernt.`,
    segments: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} sind Bemerkungen und Kameraangaben aus den Bilddaten entfernt. Die Bilder sind gleich geblieben.`,
    strayBitsKept: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} steht neben den Bildwerten noch etwas, zum Beispiel eingezeichneter Text.`,
    excessKept: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} liegen hinter dem letzten Bild noch weitere Bilddaten.`,
    missing: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} fehlt ein Teil der Bilder, wie schon in der Datei davor.`,
    lookedAt: (n: number) => `Bei ${say.count(n, 'Kopie', 'Kopien')} haben Sie das Bild angesehen.`,
  },
  overruled: (n: number) =>
    `In ${say.count(n, 'Kopie', 'Kopien')} bleibt durch Ihre Entscheidung stehen, was sonst entfernt worden wäre. ${say.plural(n, 'Diese Kopie nennt', 'Diese Kopien nennen')} sich darum nicht nach dem Standard gesäubert.`,
  references: (n: number) =>
    `${say.count(n, 'Verweis', 'Verweise')} zwischen den Dateien ${n === 1 ? 'führt' : 'führen'} weiter an dasselbe Ziel.`,
  broken: (n: number) =>
    `An ${say.count(n, 'Stelle', 'Stellen')} führt ein Verweis zwischen den Dateien nicht mehr an sein Ziel. Der Bericht nennt sie.`,
  ambiguous: (n: number) =>
    `${say.count(n, 'Verweis nannte', 'Verweise nannten')} eine Nummer, die mehrere Dateien tragen. Welche gemeint war, weiß niemand; ${n === 1 ? 'er führt' : 'sie führen'} jetzt zu keiner Datei.`,
  uids: {
    'instance-uid-shared': (n: number) =>
      `${say.count(n, 'Datei hatte', 'Dateien hatten')} dieselbe „eindeutige“ Nummer wie eine andere Datei mit anderem Inhalt. Jede Kopie hat eine eigene bekommen.`,
    'instance-uid-still-shared': (n: number) =>
      `${say.count(n, 'Kopie hat', 'Kopien haben')} dieselbe „eindeutige“ Nummer wie eine andere Datei mit anderem Inhalt, denn die Nummern sollten bleiben. Manche Programme zeigen dann nur eine von ihnen.`,
    'instance-uid-made': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die eindeutige Nummer des Bildes, oder dort stand nur ein Wort. Die Kopien haben eine neue bekommen.`,
    'instance-uid-from-meta': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die eindeutige Nummer des Bildes. Die Nummer aus dem Dateikopf ist an ihre Stelle getreten.`,
    'instance-uid-contradicted': (n: number) =>
      `${say.count(n, 'Datei nennt', 'Dateien nennen')} im Dateikopf eine andere Nummer als im Inhalt. In der Kopie stimmen beide überein.`,
    'instance-repeated': (n: number) =>
      `${say.count(n, 'Datei ist', 'Dateien sind')} mit gleichem Inhalt mehrmals dabei. Diese Kopien haben dieselbe Nummer.`,
    'study-uid-made': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die eindeutige Nummer der Untersuchung, oder dort stand nur ein Wort. Jede Untersuchung jeder Person hat eine eigene bekommen.`,
    'series-uid-made': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die eindeutige Nummer der Serie, oder dort stand nur ein Wort. Jede Serie hat eine eigene bekommen.`,
    'file-behind-removed': (n: number) =>
      `Hinter dem Ende von ${say.count(n, 'Datei', 'Dateien')} stand eine weitere DICOM-Datei, die Anzeigeprogramme nicht zeigen. Sie ist in keiner Kopie.`,
  },
  whatNot: 'Was nicht getan wurde',
  pixelsNot: (n: number, all: number) =>
    `${n === all ? 'Die Bilder hat niemand angesehen.' : `Bei ${say.number(n)} von ${say.count(all, 'Bild', 'Bildern')} hat niemand hingesehen.`} Eingebrannte Schrift kann noch darin stehen.`,
  faces: 'Aus Aufnahmen des Kopfes lässt sich ein Gesicht errechnen. Daran wurde nichts geändert.',
  takenIn: (n: number) =>
    `${say.count(n, 'Bild wurde', 'Bilder wurden')} auf Ihren Wunsch ohne Blick auf den Bildinhalt freigegeben.`,
  notSearched: (n: number) =>
    `Als die Kopien entstanden, ${say.plural(n, 'war', 'waren')} ${say.count(n, 'Bild', 'Bilder')} weder nach eingebrannter Schrift durchsucht noch angesehen.`,
  unsure: (n: number) =>
    `In ${say.count(n, 'Kopie', 'Kopien')} kommt ein kurzer Wert zufällig oder nicht zufällig in den Bilddaten vor; das ließ sich nicht entscheiden.`,
  noDiagnosis: 'Die Kopien sind nicht für die Diagnose bestimmt.',
  startOver: 'Von vorn beginnen',
  startOverHint:
    'Vergisst alle Dateien und Ergebnisse. Die Originale auf Ihrem Computer bleiben, wie sie sind.',
};
