import { say } from './say';

export const purpose = {
  title: 'Kopien machen',
  legend: 'Wofür?',
  presets: {
    'second-opinion': {
      title: 'Zweite Meinung einholen',
      more: 'Name und Nummern werden ersetzt, Daten gleichmäßig verschoben, Texte bereinigt. Alter, Geschlecht, Größe, Gewicht und Geräteangaben bleiben, damit sich die Bilder beurteilen lassen.',
    },
    research: {
      title: 'Für Forschung oder Lehre geben',
      more: 'Wie für eine zweite Meinung, aber ohne Kennung der Geräte; ein Alter über 89 Jahre wird zusammengefasst.',
    },
    basic: {
      title: 'Weitergeben an Menschen, die nicht wissen sollen, um wen es geht',
      more: 'Entfernt oder ersetzt, was nach dem DICOM-Standard zu Personen, Orten, Zeiten und Geräten führt (PS3.15, Basic Profile, Ausgabe 2026d).',
    },
    strict: {
      title: 'So wenig wie möglich weitergeben',
      more: 'Wie zuvor, und dazu bleibt nur, was das Bild beschreibt oder in dieser Art von Datei vorgeschrieben ist.',
    },
    'own-record': {
      title: 'Für die eigene Akte oder die eigene Ärztin',
      more: 'Name, Daten und Befunde bleiben. Es geht, was dort niemand braucht: Adressen, Telefonnummern, Versicherung, Religion, Angaben über andere Menschen und Kennungen des Netzes. Freie Bemerkungen bleiben; sehen Sie sie an. Diese Kopie verbirgt nicht, um wen es geht.',
    },
    custom: {
      title: 'Selbst bestimmen',
      more: 'Das Basic Profile des Standards, gelockert oder ergänzt um das, was Sie hier wählen.',
    },
  },
  options: {
    legend: 'Was außerdem gelten soll',
    RetainSafePrivate: 'Herstellereigene Felder behalten, die als unbedenklich bekannt sind',
    RetainUIDs: 'Weltweit eindeutige Nummern behalten',
    RetainDeviceIdentity: 'Angaben zu den Geräten behalten',
    RetainInstitutionIdentity: 'Angaben zur Einrichtung behalten',
    RetainPatientCharacteristics: 'Alter, Geschlecht, Größe, Gewicht und Ähnliches behalten',
    RetainLongitudinalTemporalInformationFullDates: 'Daten und Uhrzeiten unverändert behalten',
    RetainLongitudinalTemporalInformationModifiedDates: 'Daten verschieben, Abstände behalten',
    CleanDescriptors: 'Beschreibungen bereinigen statt entfernen',
    CleanStructuredContent: 'Strukturierte Befunde bereinigen statt ersetzen',
    CleanGraphics: 'Eingezeichnetes bereinigen statt ersetzen',
    CleanPixelData: 'Text in Bildern schwärzen',
  },
  basicLimit:
    'Für die eigene Akte oder für die Behandlung ist diese Kopie nicht geeignet: In ihr fehlt der Name, und sie ließe sich Ihnen nicht mehr zuordnen.',
  clean: (n: number, hidesWhom: boolean) =>
    hidesWhom
      ? `${say.count(n, 'Datei', 'Dateien')} säubern`
      : `${say.count(n, 'Datei', 'Dateien')} kopieren`,
  again: (n: number, hidesWhom: boolean) =>
    hidesWhom
      ? `${say.count(n, 'Datei', 'Dateien')} noch einmal säubern`
      : `${say.count(n, 'Datei', 'Dateien')} noch einmal kopieren`,
  intoZip: (size: string, hidesWhom: boolean) =>
    `${hidesWhom ? 'Säubern' : 'Kopieren'} und als ZIP speichern (etwa ${size})`,
  nothing: 'Es gibt keine lesbare Datei, die gesäubert werden könnte.',
  facesTitle: 'Was diese Fassung nicht tut',
  limits: [
    'Sie sieht keine Bilder für Sie an. Die Suche nach eingebrannter Schrift übersieht manches, und erkennbare Gesichter bleiben, wie sie sind.',
    'Wer die Originale oder ein Bild davon kennt, kann die Kopie wiedererkennen.',
    'Reinschrift ist nicht für die Diagnose bestimmt.',
  ],
};
