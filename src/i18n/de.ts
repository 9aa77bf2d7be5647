import { speech } from './speech';

const say = speech('de');
const files = (n: number): string => say.count(n, 'Datei', 'Dateien');

export const de = {
  name: 'Deutsch',
  product: 'Reinschrift',
  claim: 'Saubere Kopien Ihrer DICOM-Dateien',
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  bytes: say.bytes,

  offline: {
    ready: 'Funktioniert auch ohne Netz',
    update: 'Eine neue Fassung von Reinschrift liegt bereit.',
    takeUpdate: 'Neu laden und übernehmen',
    updateLoses: 'Beim Neuladen gehen die geöffneten Dateien und Ergebnisse dieser Seite verloren.',
    insecure:
      'Diese Seite wurde ohne Verschlüsselung (http:) geladen. Alles Wesentliche funktioniert; nur installieren und ohne Netz erneut öffnen lässt sie sich so nicht.',
    unsupported:
      'Dieser Browser kann die Seite nicht für die Nutzung ohne Netz aufbewahren. Alles andere funktioniert.',
  },

  intake: {
    headline: 'Was verraten Ihre DICOM\u2011Dateien über Sie?',
    lead: 'Röntgen-, CT- und MRT-Bilder enthalten mehr als Bilder: Namen, Geburtsdaten, Nummern, Orte. Reinschrift zeigt, was darin steht, und schreibt Kopien ohne diese Angaben.',
    promise: 'Nichts verlässt diesen Computer.',
    promiseMore:
      'Ihre Dateien werden nur in diesem Browser gelesen. Es gibt keinen Server, an den sie gesendet werden, und der Browser ist angewiesen, jede Verbindung dieser Seite abzulehnen.',
    checkTitle: 'So können Sie das selbst prüfen',
    checkSteps: [
      'Warten Sie, bis diese Seite geladen ist.',
      'Schalten Sie das WLAN aus oder ziehen Sie das Netzwerkkabel.',
      'Arbeiten Sie weiter: Lesen, Säubern und Speichern funktionieren ohne Netz genauso.',
    ],
    dropTitle: 'Dateien, Ordner oder ZIP hierher ziehen',
    dropNow: 'Jetzt loslassen',
    dropHint: 'Zum Beispiel den ganzen Inhalt einer Patienten-CD. Die Originale werden nicht verändert.',
    chooseFiles: 'Dateien wählen',
    chooseFolder: 'Ordner wählen',
    sample: 'Mit einer Beispieluntersuchung ausprobieren',
    sampleHint: '20 Schnittbilder einer erfundenen Person, auf dieser Seite erzeugt.',
    other: 'Andere Dateien prüfen',
    otherHint: 'Die jetzigen Dateien und Ergebnisse werden dabei vergessen.',
    nothing: 'Darin war keine Datei.',
  },

  reading: {
    title: 'Dateien werden gelesen',
    progress: (done: number, total: number) => `${say.number(done)} von ${files(total)} gelesen`,
    starting: 'Dateien werden gesucht …',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Die Dateien wurden wieder vergessen.',
  },

  broken:
    'Hier ist uns ein Fehler unterlaufen. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',

  summary: {
    title: 'Was die Dateien verraten',
    verdictNone: (n: number) =>
      `In ${say.plural(n, 'dieser Datei', 'diesen Dateien')} haben wir keine Angaben gefunden, die zu einer Person führen.`,
    verdict: (n: number, people: number, values: number) =>
      `${say.plural(n, 'Diese Datei nennt', `Diese ${say.number(n)} Dateien nennen`)} ${say.count(people, 'Person', 'Personen')} und ${say.plural(n, 'enthält', 'enthalten')} ${say.count(values, 'verschiedene Angabe, die', 'verschiedene Angaben, die')} zu Menschen, Orten oder Geräten führen ${say.plural(values, 'kann', 'können')}.`,
    unreadable:
      'Keine der Dateien ließ sich als DICOM lesen. Die Gründe stehen unten bei den einzelnen Dateien.',
    personLine: (name: string, birthDate: string) =>
      [name || 'ohne Namen', birthDate && `geboren am ${birthDate}`].filter(Boolean).join(', '),
    morePeople: (n: number) => say.count(n, 'weitere Person', 'weitere Personen'),
    values: (n: number) => (n === 0 ? 'nichts gefunden' : say.count(n, 'Angabe', 'Angaben')),
    inFiles: (n: number) => `in ${say.plural(n, '1 Datei', `${say.number(n)} Dateien`)}`,
    inAll: (n: number) => (n === 1 ? 'in der Datei' : `in allen ${files(n)}`),
    different: (n: number) => `${say.number(n)} verschiedene Werte`,
    showAll: (n: number) => `Alle ${say.number(n)} zeigen`,
    showFewer: 'Weniger zeigen',
    more: (n: number) => `${say.number(n)} weitere zeigen`,
    asWritten: 'in der Datei:',
    emptyValue: '(leer)',
    categories: {
      who: {
        title: 'Wer Sie sind',
        about: 'Name, Geburtsdatum, Geschlecht und was sonst eine Person beschreibt',
      },
      contacts: { title: 'Wie man Sie erreicht', about: 'Anschriften, Telefonnummern, Angehörige' },
      ids: {
        title: 'Nummern, die zu Ihnen führen',
        about: 'Patienten-, Fall- und Auftragsnummern, weltweit eindeutige Nummern',
      },
      dates: { title: 'Wann etwas war', about: 'Tage und Uhrzeiten von Untersuchungen und Aufnahmen' },
      institution: {
        title: 'Wo und bei wem',
        about: 'Kliniken, Praxen, Ärztinnen, Ärzte und anderes Personal',
      },
      device: { title: 'Mit welchem Gerät', about: 'Seriennummern, Gerätenamen, Netznamen' },
      text: { title: 'Freier Text', about: 'Beschreibungen und Bemerkungen, in denen alles stehen kann' },
      hidden: {
        title: 'Versteckte Stellen',
        about: 'Herstellereigene Felder und Bereiche, die kein Betrachter zeigt',
      },
    },
    places: {
      private: 'Herstellereigenes Feld',
      preamble: 'Vorspann der Datei',
      trailing: 'Daten hinter dem Ende',
      duplicate: 'Doppelt vorhandenes Feld',
      encapsulated: 'Eingebettetes Dokument',
      overlay: 'Überlagertes Bild',
      curve: 'Kurvendaten',
      icon: 'Vorschaubild',
      unknown: 'Unbekanntes Feld',
    },
  },

  patients: {
    title: 'Personen und Untersuchungen',
    noName: 'ohne Namen',
    noId: 'keine Nummer',
    id: 'Nummer',
    born: 'geboren',
    study: 'Untersuchung',
    series: 'Serie',
    unnamed: 'ohne Beschreibung',
    files,
    conflictTitle: 'Widersprüchliche Angaben zur selben Person',
    conflict: (id: string) =>
      `Unter derselben Nummer${id && ` ${id}`} stehen verschiedene Angaben. Vielleicht sind Dateien zweier Menschen vermischt. Bitte prüfen Sie das, bevor Sie etwas weitergeben.`,
    conflictWhat: { name: 'Namen', birthDate: 'Geburtsdaten', sex: 'Geschlecht' },
    several: (n: number) =>
      `Die Auswahl enthält Dateien von ${say.number(n)} verschiedenen Personen. Gehören sie alle Ihnen?`,
  },

  files: {
    title: 'Dateien',
    unread: 'Nicht gelesen',
    unreadHint:
      'Diese Dateien ließen sich nicht vollständig lesen. Sie werden nicht gesäubert und nicht gespeichert.',
    ignored: 'Beiseitegelassen',
    ignoredHint:
      'Diese Dateien sind keine medizinischen Bilder. Sie werden nicht in die saubere Kopie übernommen.',
    states: {
      readable: 'gelesen',
      cleaned: 'gesäubert',
      refused: 'zurückgehalten',
      ignored: 'beiseitegelassen',
    },
    at: (byte: number) => `bei Byte ${say.number(byte)}`,
    code: 'Code',
    open: (path: string) => `Alle Felder von ${path} zeigen`,
    more: (n: number) => `${say.number(n)} weitere Dateien zeigen`,
    toSee: 'Bild ansehen',
    showing: (shown: number, all: number) => `${say.number(shown)} von ${say.number(all)} gezeigt`,
  },

  reasons: {
    empty: 'Die Datei ist leer.',
    'not-dicom': 'Das ist keine DICOM-Datei.',
    truncated: 'Die Datei ist abgeschnitten: Ihr Ende fehlt.',
    'bad-element': 'Ein Feld ist beschädigt.',
    'bad-sequence': 'Eine Liste von Feldern ist beschädigt.',
    'bad-fragments': 'Die Bilddaten sind beschädigt gegliedert.',
    'unknown-transfer-syntax': 'Die Datei nennt eine unbekannte Art der Speicherung.',
    'unsupported-transfer-syntax': 'Diese Art der Speicherung wird noch nicht unterstützt.',
    'bad-deflate': 'Der komprimierte Teil der Datei ist beschädigt.',
    'inflate-bound': 'Die Datei würde beim Entpacken unzulässig groß.',
    'too-deep': 'Die Datei ist tiefer verschachtelt, als es sinnvoll sein kann.',
    'too-many-elements': 'Die Datei hat mehr Felder, als es sinnvoll sein kann.',
    'header-too-large': 'Der beschreibende Teil der Datei ist unzulässig groß.',
    'source-gone':
      'Die Datei ließ sich nicht mehr lesen. Wurde der Datenträger entfernt oder die Datei verändert?',
    'private-sop-class':
      'Die Datei hat ein herstellereigenes Format. Der Standard sagt nicht, was darin zu einer Person führt; darum wird keine Kopie geschrieben.',
    'pixels-unreviewed':
      'In diesem Bild könnte Text eingebrannt sein, zum Beispiel ein Name. Es wird zurückgehalten, bis Sie es ausdrücklich freigeben.',
    'options-exclude-each-other':
      'Zwei gewählte Möglichkeiten schließen einander aus: Daten können nicht zugleich bleiben und verschoben werden.',
    'cannot-plan': 'Für diese Datei ließ sich nicht sicher bestimmen, was zu entfernen ist.',
    'patient-not-listed':
      'Die Zuordnungsliste nennt diese Person nicht, deshalb wird keine Kopie geschrieben.',
    'not-verified': 'Die fertige Kopie hat die Prüfung nicht bestanden. Sie wird darum nicht herausgegeben.',
    internal: 'Bei dieser Datei ist uns ein Fehler unterlaufen. Sie wird darum nicht herausgegeben.',
    'lane-died':
      'Der Browser hat die Arbeit an dieser Datei abgebrochen, vielleicht aus Mangel an Arbeitsspeicher.',
    timeout: 'Die Arbeit an dieser Datei hat zu lange gedauert und wurde beendet.',
    executable: 'Ein Programm. Es wird nie ausgeführt.',
    autorun: 'Eine Startdatei für Programme.',
    viewer: 'Gehört zu einem Betrachtungsprogramm.',
    document: 'Ein Dokument oder gewöhnliches Bild, keine DICOM-Datei.',
    dicomdir: 'Das Inhaltsverzeichnis der CD (DICOMDIR). Es nennt Namen und wird nicht übernommen.',
    system: 'Eine Datei des Betriebssystems.',
    'zip-encrypted': 'Das ZIP ist mit einem Passwort geschützt. Bitte entpacken Sie es vorher.',
    'zip-damaged': 'Das ZIP ist beschädigt.',
    'zip-bomb': 'Das ZIP würde beim Entpacken unzulässig groß.',
    'zip-path': 'Das ZIP enthält einen unzulässigen Dateinamen.',
    'zip-too-deep': 'Zu viele ZIP-Dateien ineinander.',
    unreadable: 'Die Datei ließ sich nicht öffnen.',
  },

  detail: {
    close: 'Schließen',
    loading: 'Felder werden gelesen …',
    failed: 'Die Felder ließen sich nicht lesen.',
    search: 'Felder durchsuchen',
    onlyChanged: 'Nur Felder, die sich ändern',
    shown: (shown: number, all: number) => `${say.number(shown)} von ${say.count(all, 'Feld', 'Feldern')}`,
    none: 'Kein Feld passt zur Suche.',
    more: (n: number) => `${say.number(n)} weitere Felder zeigen`,
    table: 'Felder der Datei',
    columns: { attribute: 'Feld', value: 'Wert', action: 'Was geschieht', because: 'Warum' },
    bytes: (n: number) => say.count(n, 'Byte', 'Bytes'),
    newValue: 'neu:',
    sopClass: 'Art',
    size: 'Größe',
    actions: {
      K: 'bleibt',
      X: 'wird entfernt',
      Z: 'wird geleert oder ersetzt',
      D: 'wird ersetzt',
      C: 'wird bereinigt',
      U: 'neue Nummer',
    },
    freshMeta: 'Der Dateikopf wird neu geschrieben.',
    because: {
      'table-e1-1': 'Der Standard nennt dieses Feld als identifizierend (PS3.15, Tabelle E.1-1).',
      'type-conflict':
        'Der Standard nennt dieses Feld; ganz weglassen darf man es in dieser Art von Datei nicht.',
      private: 'Herstellereigenes Feld: Niemand weiß sicher, was darin steht.',
      'repeating-group': 'Überlagerungen und Kurven können Text enthalten.',
      'group-0004': 'Gehört in ein Inhaltsverzeichnis, nicht in ein Bild.',
      'command-group': 'Gehört in eine Übertragung, nicht in eine Datei.',
      'group-length': 'Veraltete Längenangabe, die nach dem Säubern nicht mehr stimmt.',
      encrypted: 'Verschlüsselte Angaben und Prüfsummen können die alten Werte enthalten.',
      'unlisted-date': 'Ein Datum oder eine Uhrzeit, auch wenn die Tabelle dieses Feld nicht nennt.',
      'unlisted-name': 'Der Name eines Menschen, auch wenn die Tabelle dieses Feld nicht nennt.',
      'unlisted-identifying': 'Identifizierend, auch wenn die Tabelle dieses Feld nicht nennt.',
      'instance-uid':
        'Eine weltweit eindeutige Nummer. Dieselbe alte Nummer wird überall zu derselben neuen.',
      'unknown-element': 'Der Standard kennt dieses Feld nicht.',
      'inside-dummy': 'Liegt in einer Liste, die durch einen Platzhalter ersetzt wird.',
      'carries-identity':
        'Der Text enthält einen Wert, der an anderer Stelle als identifizierend erkannt wurde.',
      'trailing-padding': 'Füllbytes am Ende, in denen etwas verborgen sein kann.',
      duplicate: 'Das Feld kommt doppelt vor; das zweite bliebe sonst verborgen.',
      pseudonym: 'Ein Ersatzname, damit Aufnahmen derselben Person zusammenbleiben.',
      stamp: 'Vermerk, dass und wie diese Datei gesäubert wurde.',
      'structured-report': 'Der Inhalt eines Befundes kann alles nennen.',
      'encapsulated-document': 'Ein eingebettetes Dokument kann alles nennen.',
      'date-shifted': 'Das Datum wird um die Tage verschoben, die für diese Person gelten; Abstände bleiben.',
      'text-cleaned': 'Freier Text: Nur bekannte medizinische Wörter bleiben stehen.',
      'age-capped': 'Ein Alter über 89 Jahre ist so selten, dass es zu jemandem führen kann.',
      'age-from-birth-date': 'Das Alter tritt an die Stelle des Geburtsdatums.',
      'not-required': 'Weder für das Bild nötig noch in dieser Art von Datei vorgeschrieben.',
      'own-record': 'Braucht in der eigenen Akte niemand.',
      decision: 'Ihre Entscheidung.',
      'unreadable-value': 'Der Wert ließ sich nicht beurteilen.',
    },
  },

  purpose: {
    title: 'Saubere Kopien machen',
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
    },
    basicLimit:
      'Für die eigene Akte oder für die Behandlung ist diese Kopie nicht geeignet: In ihr fehlt der Name, und sie ließe sich Ihnen nicht mehr zuordnen.',
    clean: (n: number) => `${say.count(n, 'Datei', 'Dateien')} säubern`,
    again: (n: number) => `${say.count(n, 'Datei', 'Dateien')} noch einmal säubern`,
    nothing: 'Es gibt keine lesbare Datei, die gesäubert werden könnte.',
    facesTitle: 'Was diese Fassung nicht tut',
    limits: [
      'Bildinhalte werden nicht untersucht. Eingebrannte Schrift und erkennbare Gesichter bleiben, wie sie sind.',
      'Wer die Originale oder ein Bild davon kennt, kann die Kopie wiedererkennen.',
      'Reinschrift ist nicht für die Diagnose bestimmt.',
    ],
  },

  key: {
    title: 'Nächstes Mal dieselben Ersatznamen',
    about:
      'Ersatznamen und neue Nummern entstehen mit einem geheimen Schlüssel. Derselbe Schlüssel gibt derselben Person wieder denselben Ersatznamen, auch in einem anderen Durchgang oder auf einem anderen Rechner. Wer den Schlüssel hat, kann herausfinden, welche Kopie zu wem gehört.',
    legend: 'Woher der Schlüssel kommt',
    random: 'Ein zufälliger Schlüssel, der danach vergessen wird (empfohlen)',
    passphrase: 'Ein Kennsatz',
    passphraseLabel: 'Kennsatz, mindestens 12 Zeichen',
    passphraseUse: 'Diesen Kennsatz verwenden',
    passphraseHint: 'Er wird nirgends gespeichert. Vier oder mehr zufällige Wörter sind schwer zu erraten.',
    file: 'Eine Schlüsseldatei',
    fileLabel: 'Schlüsseldatei auswählen',
    save: 'Schlüssel als Datei speichern',
    saveHint: 'Bewahren Sie die Schlüsseldatei getrennt von den Kopien auf und geben Sie sie nicht weiter.',
    deriving: 'Der Schlüssel wird aus dem Kennsatz berechnet …',
    ready: {
      random: 'Es gilt ein zufälliger Schlüssel.',
      passphrase: 'Es gilt der Schlüssel aus Ihrem Kennsatz.',
      file: 'Es gilt der Schlüssel aus Ihrer Datei.',
    },
    problems: {
      'too-short': 'Der Kennsatz ist kürzer als 12 Zeichen.',
      'no-key': 'In dieser Datei steht kein Schlüssel.',
      failed: 'Der Schlüssel konnte nicht berechnet werden.',
    },
  },

  pixels: {
    title: 'Bilder, die man ansehen müsste',
    about: (n: number) =>
      `${say.plural(n, 'Bei 1 Bild', `Bei ${say.number(n)} Bildern`)} ist es gut möglich, dass Text in das Bild selbst eingebrannt ist, zum Beispiel Ihr Name. Reinschrift kann den Bildinhalt in dieser Fassung weder ansehen noch ändern. ${say.plural(n, 'Es wird', 'Sie werden')} darum zurückgehalten.`,
    warning:
      'Wenn Sie ein Bild freigeben, ohne es angesehen zu haben, kann Ihr Name darin stehen bleiben. Sehen Sie es sich vorher in einem Betrachtungsprogramm an.',
    all: (n: number) =>
      say.plural(n, 'Dieses Bild trotzdem freigeben', `Alle ${say.number(n)} Bilder trotzdem freigeben`),
    accepted: (n: number, all: number) => `${say.number(n)} von ${say.number(all)} freigegeben`,
    one: (path: string) => `${path} trotzdem freigeben`,
    list: 'Einzeln entscheiden',
    why: {
      'burned-in-annotation-yes': 'Die Datei sagt selbst, dass Text eingebrannt ist.',
      modality: 'Bei dieser Art von Aufnahme ist Text im Bild üblich.',
      'secondary-capture': 'Ein abgeleitetes Bild, oft ein Bildschirmfoto.',
      'screen-save': 'Ein gespeicherter Bildschirm.',
      'film-digitizer': 'Ein eingescannter Film, auf dem oft ein Name steht.',
      undecodable: 'Der Bildinhalt lässt sich hier nicht lesen.',
    },
  },

  cleaning: {
    title: 'Kopien werden gesäubert und geprüft',
    progress: (done: number, total: number) => `${say.number(done)} von ${files(total)} fertig`,
    cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
  },

  result: {
    title: 'Ergebnis',
    done: (cleaned: number, verified: number) =>
      `${say.count(cleaned, 'saubere Kopie ist', 'saubere Kopien sind')} fertig${cleaned === verified ? ` und ${say.plural(cleaned, 'hat', 'haben')} die Prüfung bestanden` : ''}.`,
    none: 'Es ist keine saubere Kopie entstanden.',
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
    pixelsSame: 'Die Bilddaten sind unverändert.',
    references: (n: number) =>
      `${say.count(n, 'Verweis', 'Verweise')} zwischen den Dateien ${n === 1 ? 'führt' : 'führen'} weiter an dasselbe Ziel.`,
    broken: (n: number) =>
      `An ${say.count(n, 'Stelle', 'Stellen')} führt ein Verweis zwischen den Dateien nicht mehr an sein Ziel. Der Bericht nennt sie.`,
    whatNot: 'Was nicht getan wurde',
    pixelsNot:
      'Die Bildinhalte wurden nicht untersucht. Eingebrannte Schrift und erkennbare Gesichter sind noch da.',
    takenIn: (n: number) =>
      `${say.count(n, 'Bild wurde', 'Bilder wurden')} auf Ihren Wunsch ohne Blick auf den Bildinhalt freigegeben.`,
    unsure: (n: number) =>
      `In ${say.count(n, 'Kopie', 'Kopien')} kommt ein kurzer Wert zufällig oder nicht zufällig in den Bilddaten vor; das ließ sich nicht entscheiden.`,
    noDiagnosis: 'Die Kopien sind nicht für die Diagnose bestimmt.',
    startOver: 'Von vorn beginnen',
    startOverHint:
      'Vergisst alle Dateien und Ergebnisse. Die Originale auf Ihrem Computer bleiben, wie sie sind.',
  },

  save: {
    title: 'Speichern',
    zip: (size: string) => `Als ZIP speichern (${size})`,
    folder: 'In einen Ordner speichern',
    report: 'Bericht speichern (JSON)',
    reportCsv: 'Bericht als Tabelle (CSV)',
    reportHtml: 'Bericht zum Drucken (HTML)',
    reportHint:
      'Der Bericht nennt, welche Felder geändert wurden, aber keinen einzigen Wert und keinen Dateinamen.',
    names: 'Die Kopien bekommen neutrale Namen, zum Beispiel STUDY01/SERIES001/IMAGE00001.dcm.',
    noFolder: 'Dieser Browser kann nicht in einen Ordner speichern. Das ZIP enthält dasselbe.',
    readBack: 'Beim Speichern in einen Ordner jede Datei zurücklesen und vergleichen (dauert länger)',
    running: 'Wird gespeichert …',
    saved: (n: number, readBack: boolean) =>
      `${say.count(n, 'Kopie ist', 'Kopien sind')} gespeichert${readBack ? ', zurückgelesen und verglichen' : ''}.`,
    handedOver: (n: number) =>
      `${say.count(n, 'Kopie wurde', 'Kopien wurden')} dem Browser als Download übergeben. Sie finden das ZIP in Ihrem Download-Ordner.`,
    cancelled: 'Nicht gespeichert: Sie haben die Auswahl abgebrochen.',
    notSupported: 'Nicht gespeichert: Dieser Browser kann nicht in einen Ordner speichern.',
    partly: (n: number) =>
      n === 0
        ? 'Es wurde keine Kopie gespeichert.'
        : `${say.count(n, 'Kopie ist', 'Kopien sind')} vollständig gespeichert, die übrigen nicht.`,
    failures: {
      exists:
        'Dort gibt es schon etwas mit diesem Namen. Reinschrift überschreibt nichts; bitte wählen Sie einen anderen Ordner.',
      'disk-full': 'Der Platz reicht nicht. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ort.',
      permission: 'Der Browser durfte dort nicht schreiben, oder die Erlaubnis wurde zurückgenommen.',
      'target-gone': 'Der Ordner ist nicht mehr da. Wurde der Datenträger entfernt?',
      'source-gone': 'Eine Originaldatei ließ sich nicht mehr lesen. Wurde der Datenträger entfernt?',
      different:
        'Was geschrieben wurde, stimmt nicht mit der Kopie überein. Die Datei wurde wieder entfernt.',
      unknown: 'Das Speichern ist fehlgeschlagen.',
    },
  },

  footer: {
    limits: 'Nicht für die Diagnose. Kein Medizinprodukt.',
    source: 'Regeln: DICOM PS3.15 Annex E, Ausgabe 2026d',
  },
};
