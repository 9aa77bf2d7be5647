import { say } from './say';

/** Each purpose is named as on its card; `stays` and `goes` are one line each, `more` is for those who want to know exactly. */
export const purpose = {
  legend: 'Wofür brauchen Sie die Kopien?',
  stays: 'Bleibt:',
  goes: 'Entfernt:',
  /** Where something is given another value, too. */
  changes: 'Entfernt oder ersetzt:',
  presets: {
    'own-record': {
      title: 'Für meine Akte oder die ePA',
      stays: 'die Bilder, Ihr Name, alle Datumsangaben, Befunde und Bemerkungen',
      goes: 'die Felder für Adresse, Telefon, Versicherung, Beruf, Religion, Angehörige',
      more: 'Name, Datumsangaben und Befunde bleiben. Wir entfernen Felder, die dort niemand braucht: für Adressen, Telefonnummern, Versicherung, Beruf, Herkunft, Religion, Angaben über Angehörige und die Netznamen der Geräte. Auch freie Bemerkungen bleiben: Bitte lesen Sie sie durch. Wer diese Kopie bekommt, sieht, um wen es geht.',
    },
    'second-opinion': {
      title: 'Zweitmeinung',
      stays:
        'die Bilder, Alter, Geschlecht, Größe, Gewicht, Angaben zum Gerät und medizinische Beschreibungen',
      goes: 'Namen und Nummern (durch andere ersetzt); alle Datumsangaben je Person um eine eigene, feste Zahl Tage verschoben',
      more: 'Wir ersetzen Namen und Nummern durch andere und verschieben alle Datumsangaben je Person um eine eigene, feste Zahl Tage; Abstände und Uhrzeiten bleiben gleich. In Texten bleiben nur bekannte medizinische Wörter. Alter, Geschlecht, Größe, Gewicht und Angaben zum Gerät bleiben, damit eine Ärztin oder ein Arzt die Bilder beurteilen kann.',
    },
    basic: {
      title: 'Ohne Namen weitergeben',
      stays: 'die Bilder und was nötig ist, um sie richtig anzuzeigen',
      goes: 'alles, was laut DICOM-Standard zu Personen, Orten, Zeiten oder Geräten führt',
      more: 'Wir entfernen oder ersetzen alles, was laut DICOM-Standard zu Personen, Orten, Zeiten oder Geräten führt (PS3.15, Basic Profile, Ausgabe 2026d).',
    },
    research: {
      title: 'Forschung und Lehre',
      stays:
        'die Bilder, Alter (über 89 Jahre als 90), Geschlecht, Größe, Gewicht und medizinische Beschreibungen',
      goes: 'Namen und Nummern (durch andere ersetzt), Kennungen der Geräte; Datumsangaben verschoben',
      more: 'Wie für eine Zweitmeinung, aber ohne die Kennungen der Geräte. Jedes Alter über 89 Jahre steht als 90 Jahre darin.',
    },
    strict: {
      title: 'Nur das Nötigste',
      stays: 'die Bilder, und sonst nur, was zum Anzeigen nötig ist oder was DICOM vorschreibt',
      goes: 'alles andere',
      more: 'Wie „Ohne Namen weitergeben“. Außerdem bleibt nur, was das Bild zum Anzeigen braucht oder was DICOM für diese Art von Datei vorschreibt.',
    },
    custom: {
      title: 'Eigene Auswahl',
      stays: 'die Bilder und was Sie auswählen',
      goes: 'alles andere, was laut DICOM-Standard zu Personen, Orten, Zeiten oder Geräten führt',
      more: 'Wir gehen vom Basic Profile des DICOM-Standards aus. Sie wählen, was außerdem bleibt oder bereinigt wird.',
    },
  },
  options: {
    legend: 'Was soll außerdem gelten?',
    RetainSafePrivate: 'Eigene Felder der Hersteller behalten, wenn sie als unbedenklich bekannt sind',
    RetainUIDs: 'Technische Kennungen (UIDs) behalten',
    RetainDeviceIdentity: 'Angaben zu den Geräten behalten',
    RetainInstitutionIdentity: 'Angaben zur Klinik oder Praxis behalten',
    RetainPatientCharacteristics: 'Alter, Geschlecht, Größe, Gewicht und Ähnliches behalten',
    RetainLongitudinalTemporalInformationFullDates: 'Datumsangaben und Uhrzeiten unverändert behalten',
    RetainLongitudinalTemporalInformationModifiedDates:
      'Datumsangaben je Person um eine eigene, feste Zahl Tage verschieben; Abstände und Uhrzeiten bleiben',
    CleanDescriptors: 'Beschreibungen behalten, Namen darin entfernen',
    CleanStructuredContent: 'Strukturierte Befunde behalten, Namen darin entfernen',
    CleanGraphics: 'Pfeile behalten, Namen darin entfernen',
    CleanPixelData: 'Schrift in Bildern schwärzen',
  },
  basicLimit:
    'Nehmen Sie diese Kopie nicht für Ihre eigene Akte oder Ihre Behandlung: Ohne Namen weiß dort niemand, dass sie zu Ihnen gehört.',
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
  facesTitle: 'Was Reinschrift nicht kann',
  limits: [
    'Reinschrift sieht die Bilder nicht für Sie an. Die Suche nach Schrift in Bildern übersieht manches, und Gesichter bleiben erkennbar.',
    'Wer die Originale kennt, kann die Kopien wiedererkennen.',
    'Reinschrift ist nicht für die Diagnose bestimmt.',
  ],
};
