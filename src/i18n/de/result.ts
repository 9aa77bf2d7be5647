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
    lookedAt: (n: number) => `Bei ${say.count(n, 'Kopie', 'Kopien')} haben Sie das Bild angesehen.`,
  },
  overruled: (n: number) =>
    `In ${say.count(n, 'Kopie', 'Kopien')} bleibt durch Ihre Entscheidung stehen, was sonst entfernt worden wäre. ${say.plural(n, 'Diese Kopie nennt', 'Diese Kopien nennen')} sich darum nicht nach dem Standard gesäubert.`,
  references: (n: number) =>
    `${say.count(n, 'Verweis', 'Verweise')} zwischen den Dateien ${n === 1 ? 'führt' : 'führen'} weiter an dasselbe Ziel.`,
  broken: (n: number) =>
    `An ${say.count(n, 'Stelle', 'Stellen')} führt ein Verweis zwischen den Dateien nicht mehr an sein Ziel. Der Bericht nennt sie.`,
  whatNot: 'Was nicht getan wurde',
  pixelsNot: (n: number, all: number) =>
    `${n === all ? 'Die Bilder hat niemand angesehen.' : `Bei ${say.number(n)} von ${say.count(all, 'Bild', 'Bildern')} hat niemand hingesehen.`} Eingebrannte Schrift kann noch darin stehen.`,
  faces: 'Aus Aufnahmen des Kopfes lässt sich ein Gesicht errechnen. Daran wurde nichts geändert.',
  takenIn: (n: number) =>
    `${say.count(n, 'Bild wurde', 'Bilder wurden')} auf Ihren Wunsch ohne Blick auf den Bildinhalt freigegeben.`,
  unsure: (n: number) =>
    `In ${say.count(n, 'Kopie', 'Kopien')} kommt ein kurzer Wert zufällig oder nicht zufällig in den Bilddaten vor; das ließ sich nicht entscheiden.`,
  noDiagnosis: 'Die Kopien sind nicht für die Diagnose bestimmt.',
  startOver: 'Von vorn beginnen',
  startOverHint:
    'Vergisst alle Dateien und Ergebnisse. Die Originale auf Ihrem Computer bleiben, wie sie sind.',
};
