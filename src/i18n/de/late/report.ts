import { moment } from '../../moment';
import { recordMoment } from '../../recordMoment';
import { audit } from '../audit';
import { purpose } from '../purpose';
import { reasons } from '../reasons';
import { reportAnnex } from './reportAnnex';
import { say } from '../say';

const copies = (n: number): string => say.count(n, 'Kopie', 'Kopien');

/** What is printed and signed: read by officers, so it speaks of people in the third person. */
export const report = {
  language: 'de',
  number: say.number,
  bytes: say.bytes,
  moment: moment('de'),
  recorded: recordMoment('de'),
  page: { one: 'Seite', of: 'von' },
  presets: purpose.presets,
  options: purpose.options,
  reasons,
  run: {
    title: 'Bericht über saubere Kopien',
    ownTitle: 'Bericht über Kopien für die eigene Akte',
    lead: (n: number, chosen: string) =>
      `${say.count(n, 'Kopie entstand', 'Kopien entstanden')} für den Zweck „${chosen}“.`,
    proven: (verified: number, n: number) =>
      verified === n
        ? `${say.plural(n, 'Sie hat', 'Alle haben')} die automatische Prüfung bestanden.`
        : `${say.number(verified)} von ${say.number(n)} haben die automatische Prüfung bestanden.`,
    about: 'Der Durchgang',
    chosen: 'Optionen (PS3.15)',
    noOptions: 'keine',
    alsoPixels: (n: number, clause: string) => `bei ${copies(n)} zusätzlich Clean Pixel Data (${clause})`,
    shard: 'Teil des Durchgangs',
    begun: 'Begonnen',
    ended: 'Beendet',
    program: 'Programm',
    rules: 'Regelwerk',
    ruleBook: (edition: string) => `DICOM PS3.15, Anhang E, Ausgabe ${edition}`,
    ownRules: 'keines: Diese Kopien nennen die Person weiterhin',
    counts: 'Dateien',
    read: 'Gelesen',
    copies: 'Kopien',
    verified: 'davon automatische Prüfung bestanden',
    subjects: 'Inhalt',
    subjectsAre: (people: number | undefined, studies: number, series: number) =>
      [
        ...(people === undefined ? [] : [say.count(people, 'Person', 'Personen')]),
        say.count(studies, 'Untersuchung', 'Untersuchungen'),
        say.count(series, 'Serie', 'Serien'),
      ].join(', '),
    refused: 'Zurückgehalten',
    ignored: 'Keine DICOM-Bilder, nicht kopiert',
    leftOut: 'Mit ihren Personen ausgelassen',
    bytesOut: 'Umfang der Kopien',
    decisions: 'Einzelne Entscheidungen',
    places: (n: number) => `zu ${say.count(n, 'Stelle', 'Stellen')}, siehe Anhang`,
    words: (n: number) => `${say.count(n, 'behaltenes Wort', 'behaltene Wörter')}, siehe Anhang`,
  },
  pictures: {
    title: 'Entscheidungen über Bilder',
    withPicture: 'Kopien mit Bild',
    lookedAt: 'Angesehen',
    approved: 'davon unverändert freigegeben',
    blackedOut: 'davon mit geschwärzten Flächen freigegeben',
    notLookedAt: 'Nicht angesehen',
    byRules: 'davon nach einer Regel geschwärzt, die als durchgesehen angegeben ist',
    takenInUnseen: 'davon ausdrücklich ungesehen freigegeben',
    ways: (oneByOne: number, onSheets: number) =>
      [
        ...(oneByOne > 0 ? [`einzeln: ${say.number(oneByOne)}`] : []),
        ...(onSheets > 0 ? [`auf Übersichten: ${say.number(onSheets)}`] : []),
      ].join(', '),
    searched: 'Nach Schrift durchsucht',
    searchedOf: (searched: number, of: number) => `${say.number(searched)} von ${say.number(of)}`,
    withText: 'davon mit Schrift',
    changes: {
      'pixels-redacted': (n: number) =>
        `In ${copies(n)} sind Flächen geschwärzt; alles andere im Bild ist nachweislich unverändert.`,
      'pixels-reencoded': (n: number) =>
        `In ${copies(n)} ist das Bild ohne Verlust in einer anderen Form gespeichert.`,
      'stray-bits-removed': (n: number) =>
        `In ${copies(n)} ist entfernt, was in den Bits neben den Bildwerten stand.`,
      'excess-pixels-removed': (n: number) =>
        `In ${copies(n)} ist entfernt, was hinter dem letzten Bild lag.`,
      'segments-removed': (n: number) =>
        `In ${copies(n)} sind Bemerkungen und Zusätze aus den Bilddaten entfernt.`,
      'stray-bits-kept': (n: number) => `In ${copies(n)} steht neben den Bildwerten noch etwas.`,
      'excess-pixels-kept': (n: number) =>
        `In ${copies(n)} liegen hinter dem letzten Bild noch weitere Bilddaten.`,
      'segments-kept': (n: number) =>
        `In ${copies(n)} stehen in den Bilddaten noch Bemerkungen oder Zusätze.`,
      'pixels-missing': (n: number) => `In ${copies(n)} fehlt ein Teil der Bilder, wie schon im Original.`,
    },
    same: (n: number, all: number) =>
      n === all
        ? 'Die Bilddaten aller Kopien sind Byte für Byte die der Originale.'
        : `In ${copies(n)} sind die Bilddaten Byte für Byte die der Originale.`,
    decision: {
      approved: 'freigegeben',
      'blacked-out': 'geschwärzt',
      'taken-in-unseen': 'ungesehen freigegeben',
      none: 'nicht angesehen',
    },
    by: { viewer: 'einzeln', sheet: 'Übersicht', rules: 'Regel, nicht angesehen' },
    ruleNote:
      'Regel: nach einer Regel geschwärzt, die als durchgesehen angegeben ist; das Bild hat niemand angesehen.',
    frames: (shown: number, of: number) => `${say.number(shown)} von ${say.number(of)} Einzelbildern gezeigt`,
  },
  notExamined: {
    title: 'Was nicht untersucht wurde',
    pictures: (n: number, byRules: number) =>
      byRules === 0
        ? `Den Bildinhalt von ${copies(n)} hat niemand angesehen: Eingebrannte Schrift kann darin stehen.`
        : `Den Bildinhalt von ${copies(n)} hat niemand angesehen: Eingebrannte Schrift kann darin stehen. ${say.number(byRules)} davon ${say.plural(byRules, 'ist', 'sind')} nach einer Regel geschwärzt, die als durchgesehen angegeben ist; auch außerhalb der geschwärzten Flächen kann Schrift stehen.`,
    partly: (n: number) => `Bei ${copies(n)} war nur ein Teil der Einzelbilder auf dem Bildschirm.`,
    notSearched: (n: number) =>
      `${say.count(n, 'Bild wurde', 'Bilder wurden')} nicht nach eingebrannter Schrift durchsucht.`,
    faces: 'Aus Aufnahmen eines Kopfes lässt sich ein Gesicht errechnen. Daran wurde nichts geändert.',
    heads: (n: number) =>
      `${say.count(n, 'Kopie zeigt', 'Kopien zeigen')} laut Datei einen Kopf; aus solchen Aufnahmen lässt sich ein Gesicht errechnen. Daran wurde nichts geändert, Option E.3.2 nicht angewandt.`,
    unsure: (n: number) =>
      `In ${copies(n)} kommt ein kurzer Wert in Bilddaten vor, zufällig oder nicht; das ließ sich nicht entscheiden.`,
    fallbackTypes: (n: number) =>
      `Bei ${copies(n)} ist nicht ganz bekannt, was in dieser Art von Datei vorgeschrieben ist; es galt die strengste Regel.`,
    ambiguous: (n: number) =>
      `${say.count(n, 'Verweis nannte', 'Verweise nannten')} eine Nummer, die mehrere Dateien haben; ${say.plural(n, 'er führt', 'sie führen')} nun zu keiner.`,
    broken: (n: number) =>
      `${say.count(n, 'Verweis', 'Verweise')} zwischen den Dateien ${say.plural(n, 'führt', 'führen')} nicht mehr ans Ziel; der JSON-Bericht nennt die Stellen.`,
    noDiagnosis:
      'Reinschrift prüft nicht, ob die Kopien für die Befundung geeignet sind; darüber entscheidet, wer befundet.',
  },
  personal: {
    title: 'Für wen die Kopien personenbezogen sind',
    pseudonymised:
      'Für Sie und für alle, die sie einem Menschen zuordnen können, bleiben die Kopien personenbezogene Daten: für die Stelle, die die Originale hat, und für jeden, der wahrscheinlich Mittel dazu nutzen kann, zum Beispiel den Schlüssel, eine Liste, die Originale, das Bild selbst oder die behaltenen Angaben (Erwägungsgrund 26 DSGVO; EuGH, 4. September 2025, EDSB/SRB, C‑413/23 P). Ob das auf die Empfänger zutrifft, ist im Einzelfall zu prüfen; Informationspflichten bleiben bestehen.',
    named:
      'Diese Kopien nennen die Person. Sie sind personenbezogene Daten für alle, die sie bekommen. Entfernt sind nur bestimmte Felder, etwa für Adresse, Telefon, Versicherung, Beruf, Religion und Angehörige. Freie Texte, herstellereigene Felder und die Namen von Ärztinnen und Ärzten bleiben und können auch etwas über andere Menschen sagen.',
    overruled: (n: number) =>
      `In ${copies(n)} bleibt nach Entscheidung einer Person stehen, was das Profil entfernt; ${say.plural(n, 'diese Kopie beruft', 'diese Kopien berufen')} sich nicht auf das Profil.`,
    made: {
      names: 'Ersatznamen',
      uids: 'neue Kennungen (UIDs)',
      dates: 'die Verschiebung der Datumsangaben',
    },
    from: {
      random: (what: string) =>
        `${what} stammen aus einem zufälligen Schlüssel, den nur dieser Durchgang hatte.`,
      passphrase: (what: string) =>
        `${what} stammen aus einem Kennsatz: Wer ihn kennt, kann die Kopien zuordnen.`,
      file: (what: string) =>
        `${what} stammen aus einer Schlüsseldatei: Wer sie hat, kann die Kopien zuordnen.`,
    },
    keySaved: 'Der Schlüssel wurde als Datei gespeichert: Wer sie hat, kann die Kopien zuordnen.',
    keyNotSaved: 'Bis zu diesem Bericht wurde der Schlüssel nicht gespeichert.',
    lookup:
      'Ersatznamen stammen auch aus einer eigenen Zuordnungsliste: Wer sie hat, kann die Kopien zuordnen.',
    lists: (names: string) =>
      `Bis zu diesem Bericht wurden Listen gespeichert, die zu den Personen oder Originalen zurückführen: ${names}.`,
    list: {
      key: 'Schlüsseldatei',
      private_list: 'private_list.csv',
      patid_mapping: 'patid_mapping.csv',
      uid_mapping: 'uid_mapping.csv',
    },
    unknown: 'Woher der Schlüssel für Ersatznamen und neue Kennungen kam, hält dieser Durchgang nicht fest.',
  },
  outputs: {
    title: 'Prüfsumme aller Kopien',
    over: (n: number, of: string) => `SHA-256 über die Liste der ${copies(n)} (${of}; Form im JSON-Bericht):`,
    by: {
      sha256: 'Name, Größe, SHA-256',
      crc32: 'Name, Größe, CRC-32, da SHA-256 nicht bekannt war',
      size: 'nur Name und Größe',
    },
    some: (n: number, of: string) => `${say.number(n)} mit: ${of}`,
    chain:
      'Dieselbe Prüfsumme steht im JSON-Bericht; mit ihm vergleicht „Schon gesäuberte Dateien prüfen“ jede Datei, ohne Netz.',
  },
  handover: {
    title: 'Angaben zur Weitergabe, von Hand auszufüllen',
    controller: 'Verantwortliche Stelle',
    recipient: 'Empfänger',
    basis: 'Rechtsgrundlage',
    reference: 'Aktenzeichen oder Vorhaben',
    originals: 'Wo Originale und Schlüssel liegen',
    until: 'Kopien aufbewahren bis',
  },
  signature: {
    title: 'Bestätigung',
    says: 'Ich habe diesen Bericht gelesen.',
    carriedOut: 'Durchgang ausgeführt',
    reviewed: 'Durchgang geprüft',
    operator: 'Name',
    role: 'Aufgabe oder Stelle',
    place: 'Ort',
    date: 'Datum',
    signature: 'Unterschrift',
  },
  annex: reportAnnex,
  share: {
    title: 'Was ich weitergebe',
    lead: (n: number, day: string, chosen: string) =>
      `${copies(n)} von DICOM-Dateien, gemacht am ${day} mit Reinschrift. Zweck: ${chosen}.`,
    removed: 'Was entfernt oder ersetzt ist',
    stays: 'Was bleibt',
    forYou: 'Was das für Sie bedeutet',
    linked:
      'Für den Absender bleiben die Kopien personenbezogene Daten. Für Sie sind sie es, sobald Sie sie einem Menschen zuordnen können (EuGH, 4. September 2025, C‑413/23 P), zum Beispiel, weil Sie jemanden am Bild erkennen.',
    namesYou:
      'Diese Kopien nennen die Person. Für Sie und für alle, die sie bekommen, sind sie personenbezogene Daten.',
    ask: 'Wen Sie fragen können',
    askAbout: 'Wenn etwas fehlt oder doch noch jemanden nennt, wenden Sie sich bitte an:',
    name: 'Name oder Stelle',
    contact: 'Telefon oder E-Mail',
    did: {
      identity: 'Name und Patientennummer sind durch ein Pseudonym ersetzt.',
      table:
        'Angaben zu Personen, Orten, Zeiten und Geräten, die der DICOM-Standard nennt, sind entfernt, geleert oder ersetzt, soweit sie nicht unten unter „Was bleibt“ stehen.',
      private: 'Herstellereigene Felder sind entfernt oder bereinigt.',
      uids: 'Eindeutige Kennungen (UIDs) sind durch neue ersetzt.',
      datesShifted:
        'Datumsangaben sind je Person um eine eigene, feste Zahl Tage verschoben; Abstände und Uhrzeiten sind unverändert.',
      texts: 'Freie Texte sind bereinigt.',
      documents: 'Eingebettete Dokumente und Befunde sind bereinigt oder ersetzt.',
      ages: 'Ein Alter über 89 Jahre ist zusammengefasst.',
      own: 'Entfernt sind Felder, die in der eigenen Akte niemand braucht, etwa für Adresse, Telefon, Versicherung, Beruf, Religion und Angehörige. In freien Texten und herstellereigenen Feldern kann solches noch stehen.',
    },
    blackedOut: (n: number) => `In ${say.count(n, 'Bild', 'Bildern')} sind Flächen geschwärzt.`,
    kept: {
      RetainSafePrivate: 'herstellereigene Felder, die als unbedenklich bekannt sind',
      RetainUIDs: 'eindeutige Kennungen (UIDs)',
      RetainDeviceIdentity: 'Angaben zu den Geräten',
      RetainInstitutionIdentity: 'Angaben zur Einrichtung',
      RetainPatientCharacteristics: 'Alter, Geschlecht, Größe, Gewicht und Ähnliches',
      RetainLongitudinalTemporalInformationFullDates: 'Datumsangaben und Uhrzeiten, unverändert',
      RetainLongitudinalTemporalInformationModifiedDates: 'Datumsangaben, verschoben, und Uhrzeiten',
      CleanDescriptors: 'Beschreibungen, bereinigt',
      CleanStructuredContent: 'strukturierte Befunde, bereinigt',
      CleanGraphics: 'Eingezeichnetes, bereinigt',
      CleanPixelData: 'Bilder, in denen Text geschwärzt ist',
    },
    picture: 'das Bild selbst und was es beschreibt',
    nothingElse: 'was sonst in dieser Art von Datei vorgeschrieben ist',
    byDecision: (n: number) =>
      `Angaben an ${say.count(n, 'Stelle', 'Stellen')}, die eine Person ausdrücklich behalten hat`,
    wordsKept: (n: number) =>
      `${say.count(n, 'Wort', 'Wörter')} in bereinigten Texten, von einer Person ausdrücklich behalten`,
    named: 'Name, Daten und Befunde der Person',
  },
  audit: {
    title: 'Bericht über eine Prüfung gesäuberter Dateien',
    verdict: {
      clean: (
        n: number,
        values: number | undefined,
        { allowed, unsure }: { readonly allowed: boolean; readonly unsure: boolean },
      ) => {
        const files = say.plural(n, 'der DICOM-Datei', `der ${say.number(n)} DICOM-Dateien`);
        const nothing = 'nichts, was dem in den Dateien angegebenen Profil widerspricht';
        if (values === undefined)
          return `Die automatische Prüfung ${files} fand ${nothing}. Originale lagen nicht vor: Nach ihren Werten wurde nicht gesucht.`;
        const except = allowed
          ? ', ausgenommen solche, die nach den Vermerken in den Dateien zulässig sind,'
          : '';
        const doubt = unsure ? ' Einzelne Stellen sind unsicher; sie stehen im Anhang.' : '';
        return `Die automatische Prüfung ${files} fand keinen der ${say.number(values)} gesuchten Werte${except} und ${nothing}.${doubt}`;
      },
      found: (n: number) =>
        `Es wurde etwas gefunden, das dagegen spricht, dass ${say.plural(n, 'diese DICOM-Datei', `diese ${say.number(n)} DICOM-Dateien`)} sauber ${say.plural(n, 'ist', 'sind')}.`,
      incomplete: () => 'Die Prüfung ist unvollständig: Nicht alles ließ sich ansehen.',
    },
    about: 'Die Prüfung',
    done: 'Geprüft',
    counts: 'Dateien',
    files: 'DICOM-Dateien, gelesen',
    unreadable: 'DICOM-Dateien, nicht lesbar',
    unexamined: 'Nicht zu öffnen',
    others: 'Andere Dateien',
    patients: 'Verschiedene Patientennummern',
    found: 'Funde, die gegen die Dateien sprechen',
    notExamined: 'Was nicht untersucht wurde',
    pictures: (searched: number, others: number) =>
      searched === 0
        ? `Was die Bilder zeigen; keines der Bilder (${say.number(others)}) wurde nach Schrift durchsucht.`
        : `Was die Bilder zeigen. Nach Schrift durchsucht ${say.plural(searched, 'wurde', 'wurden')} ${say.count(searched, 'Bild', 'Bilder')}, in denen nach Angabe der Datei keine Namen stehen; nicht durchsucht: ${say.number(others)}.`,
    heads: (n: number) =>
      `${say.count(n, 'Datei zeigt', 'Dateien zeigen')} nach eigenen Angaben einen Kopf: Ob sich daraus ein Gesicht errechnen lässt, wurde nicht geprüft.`,
    originals: 'Verglichene Originale',
    sum: 'Summe',
    noOriginals: audit.noOriginals,
    lookedFor: 'Gesuchte Werte der Originale',
    unreadOriginals: audit.unreadOriginals,
    reports: 'Abgleich mit dem Bericht des Durchgangs',
    reportsAbout:
      'Ein JSON-Bericht lag bei den Dateien. Jede Datei wurde ohne Netz mit dem verglichen, was er nennt.',
    noReport: 'Es lag kein JSON-Bericht eines Durchgangs bei den Dateien; verglichen wurde nichts.',
    says: 'Ich habe diesen Bericht gelesen.',
    carriedOut: 'Prüfung ausgeführt',
    reviewed: 'Prüfung nachvollzogen',
    findings: 'Funde',
    nothing: 'Keine.',
    kinds: audit.kinds,
    declared: audit.declaredTitle,
    contradictions: audit.contradictions,
    secretKinds: audit.secretKinds,
    categories: {
      who: { title: 'Person' },
      contacts: { title: 'Anschrift und Angehörige' },
      ids: { title: 'Nummern' },
      dates: { title: 'Daten und Uhrzeiten' },
      institution: { title: 'Einrichtung und Personal' },
      device: { title: 'Gerät' },
      text: { title: 'Freier Text' },
      hidden: { title: 'Versteckte Stelle' },
    },
    places: audit.places,
    columns: { place: 'Stelle', what: 'Was', files: 'Dateien' },
    notLooked: audit.notLooked,
    byFile: 'Nach Dateien',
    state: { read: 'gelesen', other: 'keine DICOM-Datei' },
    number: 'Nr.',
    check: audit.check,
  },
};
