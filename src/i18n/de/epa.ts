import { say } from './say';

export const epa = {
  card: {
    title: 'Für Ihre elektronische Patientenakte (ePA)',
    takes: (size: string) =>
      `Die ePA nimmt Dokumente als PDF/A an, außerdem Bilder als JPEG, PNG oder TIFF, jedes höchstens ${size} groß. DICOM-Dateien und ZIP-Archive nimmt sie nicht an.`,
    safest: 'Am sichersten ist PDF/A: Nicht jede App lässt einzelne Bilder zu.',
    known: (date: string) => `So war es am ${date}. Was heute gilt, erfahren Sie bei Ihrer Krankenkasse.`,
    keep: 'Einzelne Bilder ersetzen die Untersuchung nicht. Heben Sie die CD oder das ZIP auf: Wer die Bilder beurteilt, braucht die DICOM-Dateien.',
    suggestions: 'Vorschläge zum Eintragen in der App',
    fields: { title: 'Titel', date: 'Datum', modality: 'Modalität' },
    copy: (field: string) => `${field} kopieren`,
    copied: 'Kopiert',
  },
  make: {
    title: 'Bilder für die ePA',
    form: 'Als was?',
    forms: {
      pdf: 'PDF/A: ein Dokument für jede Untersuchung',
      jpeg: 'JPEG: jedes Bild eine Datei',
      png: 'PNG: jedes Bild eine Datei, ohne Verlust',
    },
    overviews: (most: number) =>
      `Dazu von jeder Serie eine Übersicht mit bis zu ${say.number(most)} kleinen Bildern`,
    unnamed: 'Ohne Bezeichnung',
    image: (number: number, count: number) => `Bild ${say.number(number)} von ${say.number(count)}`,
    which: (series: string) => `Welches Bild aus: ${series}`,
    add: 'Noch ein Bild',
    remove: (image: string) => `${image} weglassen`,
    removed: 'Kein Bild aus dieser Serie',
    notDrawn: 'Lässt sich nicht zeichnen',
    says: {
      named:
        'Auf dem Titelblatt und über jedem Bild stehen Name, Geburtsdatum, Untersuchung und Datum, soweit die Kopien sie nennen.',
      unnamed: 'Name, Geburtsdatum, Untersuchung und Datum werden nicht dazugeschrieben.',
      bare: 'In die Bilddateien und ihre Namen wird nichts über Sie geschrieben.',
    },
    burned: 'Was im Bild selbst geschrieben steht, bleibt darin zu lesen, außer Sie haben es geschwärzt.',
    save: { pdf: 'PDF/A speichern', jpeg: 'JPEG-Bilder speichern', png: 'PNG-Bilder speichern' },
    running: (done: number, total: number) =>
      `${say.number(done)} von ${say.count(total, 'Bild', 'Bildern')} gezeichnet`,
    searching: 'Das Ergebnis wird durchsucht …',
    nothing: 'Unter den Kopien ist kein Bild, das hierfür taugt.',
    none: 'Wählen Sie mindestens ein Bild oder die Übersicht.',
    one: (name: string, size: string) => `${name} (${size}) wurde dem Browser als Download übergeben.`,
    several: (n: number) =>
      `${say.count(n, 'Datei wurde', 'Dateien wurden')} als ein ZIP dem Browser übergeben. Entpacken Sie das ZIP, bevor Sie die Dateien in die ePA laden.`,
    undrawn: (n: number) =>
      `${say.count(n, 'Bild ließ', 'Bilder ließen')} sich nicht zeichnen und ${say.plural(n, 'fehlt', 'fehlen')} darin.`,
    failures: {
      tells:
        'Nicht gespeichert: In einer der Dateien stünde etwas, woran man einen Menschen erkennt. Bitte nehmen Sie JPEG oder PNG.',
      unread: 'Nicht gespeichert: Eine der Dateien ließ sich nicht nachprüfen.',
      failed: 'Nicht gespeichert: Hier ist uns ein Fehler unterlaufen.',
      empty: 'Nicht gespeichert: Keines der Bilder ließ sich zeichnen.',
    },
  },
  file: {
    about: 'Bilder aus einer Untersuchung',
    title: 'Bilder aus einer Untersuchung',
    facts: {
      name: 'Name',
      birthDate: 'Geburtsdatum',
      studyDate: 'Datum',
      description: 'Untersuchung',
      modality: 'Art der Aufnahme',
      contents: 'Inhalt',
      part: 'Teil',
    },
    contents: (images: number, overviews: number, series: number) =>
      [
        images > 0 ? say.count(images, 'Bild', 'Bilder') : '',
        overviews > 0 ? say.count(overviews, 'Übersicht', 'Übersichten') : '',
      ]
        .filter(Boolean)
        .join(' und ') + ` aus ${say.count(series, 'Serie', 'Serien')}`,
    part: (part: number, parts: number) => `${say.number(part)} von ${say.number(parts)}`,
    born: (date: string) => `geboren am ${date}`,
    notes: {
      always:
        'Dies ist eine Auswahl zum Ansehen. Für eine Beurteilung braucht es die vollständigen DICOM-Dateien der Untersuchung.',
      named: 'Name, Geburtsdatum, Untersuchung und Datum stammen aus den DICOM-Dateien.',
      unnamed: 'Name, Geburtsdatum, Untersuchung und Datum stehen nicht dabei.',
    },
    image: (number: number, count: number) => `Bild ${say.number(number)} von ${say.number(count)}`,
    overview: (shown: number, count: number) =>
      shown === count
        ? `Übersicht: ${say.plural(count, 'das einzige Bild', `alle ${say.number(count)} Bilder`)}`
        : `Übersicht: ${say.number(shown)} von ${say.count(count, 'Bild', 'Bildern')}`,
    page: (page: number, pages: number) => `Seite ${say.number(page)} von ${say.number(pages)}`,
    suggested: (modality: string, description: string) =>
      description === '' ? `Bilder: ${modality}` : `${modality}: ${description}`,
    modalities: {
      CR: 'Röntgen',
      CT: 'Computertomografie',
      DX: 'Röntgen',
      ES: 'Endoskopie',
      IO: 'Röntgen der Zähne',
      MG: 'Mammografie',
      MR: 'Magnetresonanztomografie',
      NM: 'Nuklearmedizin',
      PT: 'Positronen-Emissions-Tomografie',
      PX: 'Panorama-Röntgen',
      RF: 'Durchleuchtung',
      US: 'Ultraschall',
      XA: 'Angiografie',
    } as Readonly<Record<string, string>>,
  },
};
