import { say } from './say';

const copies = (n: number): string => say.count(n, 'Kopie', 'Kopien');

export const result = {
  stale: {
    purpose: (made: string, now: string) =>
      `Diese Kopien haben Sie für „${made}“ gemacht. Jetzt ist „${now}“ gewählt. Darum können Sie sie nicht speichern.`,
    other:
      'Sie haben etwas geändert, seit Sie diese Kopien gemacht haben. Darum können Sie sie nicht speichern.',
    wayOn: 'Machen Sie die Kopien neu, oder nehmen Sie die Änderung zurück.',
  },
  refused: (n: number) => `Von ${say.count(n, 'Datei', 'Dateien')} gibt es keine Kopie:`,
  leftOut: (n: number) =>
    `${say.count(n, 'Datei gehört', 'Dateien gehören')} zu Personen, die Sie ausgelassen haben. Davon gibt es keine Kopie.`,
  notSavedYet: 'Sie haben die Kopien noch nicht gespeichert.',
  edits: (removed: number, replaced: number, uids: number) => [
    `${say.count(removed, 'Feld', 'Felder')} entfernt`,
    `${say.count(replaced, 'Feld', 'Felder')} geleert oder durch einen anderen Wert ersetzt`,
    `${say.count(uids, 'technische Kennung', 'technische Kennungen')} durch neue ersetzt`,
  ],
  checked:
    'Danach hat ein zweiter, unabhängiger Programmteil jede Kopie gelesen, und wir haben sie Byte für Byte nach den entfernten Angaben durchsucht.',
  pixels: {
    same: (n: number, all: number) =>
      n === all ? 'Die Bilddaten sind unverändert.' : `In ${copies(n)} sind die Bilddaten unverändert.`,
    blackedOut: (n: number) => `In ${copies(n)} sind Flächen im Bild geschwärzt.`,
    reencoded: (n: number) => `In ${copies(n)} ist das Bild anders gespeichert, ohne Verlust.`,
    strayBits: (n: number) =>
      `Aus ${copies(n)} haben wir entfernt, was neben den Bildpunkten stand, zum Beispiel eingezeichneten Text. Das Bild ist gleich geblieben.`,
    excess: (n: number) =>
      `Aus ${copies(n)} haben wir Daten entfernt, die hinter dem letzten Bild lagen. Die Bilder sind gleich geblieben.`,
    segments: (n: number) =>
      `Aus ${copies(n)} haben wir Bemerkungen und Angaben der Kamera entfernt, die in den Bilddaten standen. Die Bilder sind gleich geblieben.`,
    strayBitsKept: (n: number) =>
      `In ${copies(n)} steht neben den Bildpunkten noch etwas, zum Beispiel eingezeichneter Text.`,
    excessKept: (n: number) => `In ${copies(n)} liegen hinter dem letzten Bild noch weitere Bilddaten.`,
    missing: (n: number) =>
      `In ${copies(n)} fehlt ein Teil der Bilder, weil er schon in der Originaldatei fehlt.`,
    lookedAt: (n: number) => `Bei ${copies(n)} haben Sie das Bild angesehen.`,
  },
  overruled: (n: number) =>
    `In ${copies(n)} haben Sie etwas behalten, was wir sonst entfernt hätten. ${say.plural(n, 'Diese Kopie trägt', 'Diese Kopien tragen')} darum nicht den Vermerk, dass sie nach dem Standard gesäubert ${say.plural(n, 'ist', 'sind')}.`,
  references: (n: number) =>
    `${say.count(n, 'Verweis', 'Verweise')} zwischen den Dateien ${n === 1 ? 'stimmt' : 'stimmen'} weiterhin.`,
  broken: (n: number) =>
    `${say.count(n, 'Verweis', 'Verweise')} zwischen den Dateien ${n === 1 ? 'führt' : 'führen'} nicht mehr an das alte Ziel. Im Bericht steht, wo.`,
  ambiguous: (n: number) =>
    `${say.count(n, 'Verweis nannte', 'Verweise nannten')} eine Kennung, die mehrere Dateien tragen. Welche Datei gemeint war, können wir nicht wissen. ${n === 1 ? 'Er führt' : 'Sie führen'} jetzt zu keiner Datei.`,
  uids: {
    'instance-uid-shared': (n: number) =>
      `${say.count(n, 'Datei hatte', 'Dateien hatten')} dieselbe Kennung wie eine andere Datei mit anderem Inhalt. Jede Kopie hat eine eigene bekommen.`,
    'instance-uid-still-shared': (n: number) =>
      `${say.count(n, 'Kopie hat', 'Kopien haben')} dieselbe Kennung wie eine andere Datei mit anderem Inhalt, weil Sie die Kennungen behalten wollten. Manche Programme zeigen dann nur eine davon.`,
    'instance-uid-made': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die Kennung des Bildes, oder sie war ungültig. Die Kopien haben eine neue bekommen.`,
    'instance-uid-from-meta': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die Kennung des Bildes. Wir haben die Kennung aus dem Dateikopf genommen.`,
    'instance-uid-contradicted': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} standen zwei verschiedene Kennungen: eine im Dateikopf, eine im Inhalt. In der Kopie stimmen beide überein.`,
    'instance-repeated': (n: number) =>
      `${say.count(n, 'Datei ist', 'Dateien sind')} mit gleichem Inhalt mehrmals dabei. Diese Kopien haben dieselbe Kennung.`,
    'study-uid-made': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die Kennung der Untersuchung, oder sie war ungültig. Jede Untersuchung jeder Person hat eine eigene bekommen.`,
    'series-uid-made': (n: number) =>
      `In ${say.count(n, 'Datei', 'Dateien')} fehlte die Kennung der Serie, oder sie war ungültig. Jede Serie hat eine eigene bekommen.`,
    'file-behind-removed': (n: number) =>
      `Hinter dem Ende von ${say.count(n, 'Datei', 'Dateien')} steckte eine weitere DICOM-Datei, die Anzeigeprogramme nicht zeigen. Sie ist in keiner Kopie.`,
  },
  pixelsNot: (n: number, all: number) =>
    `${n === all ? 'Die Bilder hat niemand angesehen.' : `${say.number(n)} von ${say.count(all, 'Bild', 'Bildern')} hat niemand angesehen.`} Darin kann noch Schrift stehen, zum Beispiel ein Name.`,
  faces:
    'Aus Aufnahmen des Kopfes kann ein Computer das Gesicht nachbilden. Daran haben wir nichts geändert.',
  takenIn: (n: number) =>
    `${say.count(n, 'Bild', 'Bilder')} haben Sie freigegeben, ohne ${say.plural(n, 'es', 'sie')} anzusehen.`,
  notSearched: (n: number) =>
    `Als wir die Kopien machten, ${say.plural(n, 'war', 'waren')} ${say.count(n, 'Bild', 'Bilder')} weder nach Schrift durchsucht noch angesehen.`,
  unsure: (n: number) =>
    `In ${copies(n)} kommt ein kurzer Wert in den Bilddaten vor. Ob das Zufall ist, können wir nicht sagen.`,
  startOver: 'Von vorn beginnen',
  startOverHint:
    'Reinschrift vergisst alle Dateien und Ergebnisse. Die Originale auf Ihrem Computer bleiben, wie sie sind.',
};
