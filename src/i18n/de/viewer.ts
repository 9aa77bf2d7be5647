import { say } from './say';

const pictures = (n: number): string => say.count(n, 'Bild', 'Bilder');

export const viewer = {
  title: 'Bilder',
  sheetHint: 'Aus jeder Serie das mittlere Bild. Nicht für die Diagnose.',
  open: (label: string, n: number) => `${label}: ${pictures(n)} ansehen`,
  pictures: (n: number) => pictures(n),
  noThumbnail: 'nicht darstellbar',
  more: (n: number) => `${say.number(n)} weitere Serien zeigen`,
  close: 'Schließen',
  limits: 'Nicht für die Diagnose.',
  place: (at: number, all: number) => `Bild ${say.number(at)} von ${say.number(all)}`,
  slider: 'Bild',
  loading: 'Reinschrift liest das Bild …',
  before: 'Original',
  after: 'Saubere Kopie',
  side: 'Die saubere Kopie daneben zeigen',
  tool: 'Was Ziehen im Bild bewirkt',
  tools: { window: 'Helligkeit', move: 'Verschieben', cover: 'Schwärzen' },
  windows: 'Kontrast',
  windowFull: 'alle Werte zeigen',
  windowOwn: (n: number) => `Vorgabe der Datei ${say.number(n)}`,
  windowSet: 'selbst eingestellt',
  overlays: 'Zeichnungen über dem Bild zeigen',
  annotations: 'Anmerkungen zeigen',
  annotationsLeft: (n: number) =>
    say.plural(
      n,
      '1 Teil der Anmerkungen kann Reinschrift nicht zeigen.',
      `${say.number(n)} Teile der Anmerkungen kann Reinschrift nicht zeigen.`,
    ),
  annotationsUnread: (n: number) =>
    say.plural(
      n,
      '1 Datei mit Anmerkungen zu diesen Bildern konnte Reinschrift nicht lesen.',
      `${say.number(n)} Dateien mit Anmerkungen zu diesen Bildern konnte Reinschrift nicht lesen.`,
    ),
  video: {
    title: 'Video',
    about:
      'Bitte sehen Sie das ganze Video an, mit Ton: Ein Name kann zu lesen oder zu hören sein. In Videos kann Reinschrift nichts schwärzen.',
    silent: 'Den Ton dieses Videos kann Reinschrift nicht abspielen. Er ist aber in der Datei.',
    refused: (packed: string) =>
      `Ihr Browser kann dieses Video nicht abspielen (${packed}). Was es zeigt, können Sie hier darum nicht prüfen. Die Angaben zur Person in der Datei säubert Reinschrift trotzdem.`,
    containers: {
      mp4: 'verpackt als MP4',
      'mpeg-ts': 'verpackt als MPEG-Transportstrom',
      'mpeg-ps': 'verpackt als MPEG-Programmstrom',
      'annex-b': 'ohne Verpackung',
      unknown: 'Verpackung unbekannt',
    },
  },
  larger: 'Größer',
  smaller: 'Kleiner',
  fit: 'Einpassen',
  stage:
    'Bild. Mit den Pfeiltasten blättern Sie, mit Umschalttaste und Pfeiltasten verschieben Sie das Bild, mit Plus und Minus vergrößern und verkleinern Sie es.',
  marks: {
    R: 'rechts',
    L: 'links',
    A: 'vorn',
    P: 'hinten',
    H: 'Kopf',
    F: 'Fuß',
  },
  problems: {
    'no-pixels': 'Diese Datei enthält kein Bild.',
    'bad-description': 'Die Angaben zum Bild widersprechen sich. Darum kann Reinschrift es nicht zeigen.',
    'unsupported-syntax':
      'Dieses Bildformat kann Reinschrift nicht zeigen. Die Angaben zur Person in der Datei säubert Reinschrift trotzdem.',
    'bad-codestream': 'Die Bilddaten sind beschädigt.',
    'frame-missing': 'Dieses Bild fehlt in der Datei.',
    'too-large': 'Das Bild ist zu groß, um es hier zu zeigen.',
  },
  syntax: (name: string) => `Format: ${name}`,
  cover: {
    title: 'Schwärzen',
    about:
      'Ziehen Sie ein Rechteck über alles, was etwas über die Person verrät. In der Kopie sind diese Bildpunkte dann wirklich weg, nicht nur verdeckt.',
    add: 'Rechteck in die Mitte setzen',
    area: (n: number) =>
      `Geschwärzte Fläche ${say.number(n)}. Mit den Pfeiltasten verschieben Sie sie, mit Umschalttaste und Pfeiltasten ändern Sie die Größe, mit Entf löschen Sie sie.`,
    areas: (n: number) => say.count(n, 'Fläche', 'Flächen'),
    remove: (n: number) => `Fläche ${say.number(n)} entfernen`,
    undo: 'Letzten Schritt zurücknehmen',
    reach: 'Gilt für',
    reaches: {
      frame: () => 'nur dieses Einzelbild',
      picture: () => 'dieses Bild',
      series: (n: number) => `alle Bilder dieser Serie (${say.number(n)})`,
      layout: (n: number) => `alle gleich großen Bilder vom selben Gerät (${say.number(n)})`,
    },
    layout: 'Vorschlag für dieses Gerät übernehmen',
    rules: 'Vorschlag aus Ihren Regeln übernehmen',
    regions: 'Alles außerhalb des Ultraschallbilds schwärzen',
    regionsOn: 'Reinschrift schwärzt alles außerhalb des Ultraschallbilds.',
    regionsOff: 'Doch nicht',
    find: 'Nach Schrift suchen',
    finding: 'Reinschrift sucht Schrift …',
    found: (n: number) =>
      n === 0
        ? 'Reinschrift hat keine Schrift gefunden. Es kann trotzdem welche da sein: Bitte sehen Sie selbst nach.'
        : `${say.count(n, 'Stelle sieht', 'Stellen sehen')} nach Schrift aus und ${say.plural(n, 'ist', 'sind')} im Bild gestrichelt umrandet. Zum Schwärzen klicken Sie darauf.`,
    uncovered: (n: number) =>
      `Davon ${say.plural(n, 'ist 1', `sind ${say.number(n)}`)} noch nicht geschwärzt.`,
    notSearched: 'Dieses Bild kann Reinschrift nicht durchsuchen.',
    place: (n: number) => `Fundstelle ${say.number(n)} schwärzen`,
    coverFound: 'Alle Fundstellen schwärzen',
    changed: (width: number, height: number, x: number, y: number) =>
      `${say.number(width)} Bildpunkte breit, ${say.number(height)} hoch, ${say.number(x)} von links, ${say.number(y)} von oben`,
    removed: 'Fläche entfernt',
  },
  review: {
    title: 'Ihre Entscheidung',
    approve: 'Angesehen, in Ordnung',
    leaveOut: 'Nicht weitergeben',
    reset: 'Entscheidung zurücknehmen',
    next: 'Nächstes Bild ohne Entscheidung',
    unseen: 'Freigeben können Sie nur, was hier zu sehen ist.',
    states: {
      no: 'Noch nicht angesehen',
      shown: 'Gezeigt, noch nicht entschieden',
      approved: 'Angesehen, in Ordnung',
      'blacked-out': 'Angesehen, wird geschwärzt',
      'left-out': 'Wird nicht weitergegeben',
    },
    takenIn: 'Ungesehen freigegeben',
    approveCovered: 'Geschwärzt, so in Ordnung',
    lacks: {
      picture:
        'Sie haben das Bild noch nicht groß genug oder nicht ganz gesehen. Vergrößern und verschieben Sie es, bis Sie alle Teile gesehen haben.',
      frames:
        'Sehen Sie zuerst alle Einzelbilder an: Spielen Sie sie ab, oder zeigen Sie sie auf einem Blatt. Zu kleine oder angeschnittene Bilder zählen nicht.',
      areas: 'Die geschwärzten Flächen haben sich geändert. Bitte sehen Sie nach, wo sie jetzt liegen.',
    },
    reached: (n: number, notShown: number) =>
      notShown === 0
        ? `Ihre Entscheidung gilt für ${pictures(n)}. Sie haben alle so gesehen.`
        : `Ihre Entscheidung gilt für ${pictures(n)}. ${say.plural(notShown, '1 Bild davon haben Sie', `${say.number(notShown)} davon haben Sie`)} noch nicht gesehen.`,
    sheet: (n: number) => `${pictures(n)} zusammen ansehen`,
  },
  frames: {
    seen: (n: number, all: number) => `${say.number(n)} von ${say.number(all)} Einzelbildern gesehen`,
    play: 'Abspielen',
    stop: 'Anhalten',
    sheet: 'Einzelbilder auf einem Blatt',
  },
  sheets: {
    picturesTitle: (n: number) => `${pictures(n)} zusammen ansehen`,
    framesTitle: (n: number) => `${say.count(n, 'Einzelbild', 'Einzelbilder')} auf einem Blatt`,
    picture: (n: number) => `Bild ${say.number(n)}`,
    frame: (n: number) => `Einzelbild ${say.number(n)}`,
    open: 'Groß ansehen',
    isIn: 'gehört dazu',
    notDrawn: 'Dieses Bild kann Reinschrift nicht zeigen.',
    more: (n: number) => `${say.number(n)} weitere zeigen`,
    approve: (n: number) =>
      n === 0
        ? 'Gezeigte Bilder bestätigen'
        : say.plural(n, 'Das gezeigte Bild bestätigen', `Alle ${say.number(n)} gezeigten Bilder bestätigen`),
    confirmed: (n: number, all: number) => `${say.number(n)} von ${say.number(all)} bestätigt.`,
    left: (n: number) =>
      `${say.plural(n, '1 Bild haben Sie', `${say.number(n)} Bilder haben Sie`)} noch nicht ganz und groß genug gesehen.`,
    comparing: 'Reinschrift sucht die Einzelbilder heraus, die sich unterscheiden …',
    notCompared: 'Reinschrift konnte die Einzelbilder nicht vergleichen. Bitte spielen Sie sie ab.',
    telling: (n: number, all: number) =>
      `Sie sehen ${say.number(n)} von ${say.number(all)} Einzelbildern: alle, die etwas anderes zeigen als das Bild davor, und einige dazwischen.`,
  },
  search: {
    label: 'Suche nach Schrift in den Bildern',
    state: (searched: number, total: number, withText: number) =>
      `${say.number(searched)} von ${say.count(total, 'Bild', 'Bildern')} nach Schrift durchsucht.${withText === 0 ? '' : ` Auf ${say.count(withText, 'Bild', 'Bildern')} haben wir Schrift gefunden. ${say.plural(withText, 'Dieses Bild kommt', 'Diese Bilder kommen')} zuerst.`}`,
    limits: 'Die Suche übersieht manches: Schrift kann auch dort stehen, wo sie keine gefunden hat.',
    unreadable: (n: number) => `${say.count(n, 'Bild', 'Bilder')} konnte Reinschrift nicht durchsuchen.`,
    stop: 'Suche anhalten',
    goOn: 'Weitersuchen',
    places: (n: number) => say.count(n, 'Stelle mit Schrift', 'Stellen mit Schrift'),
  },
  ruleFile: {
    title: 'Regeln für Geräte laden',
    about:
      'Eine Datei, in der steht, wo bestimmte Geräte Schrift ins Bild schreiben: eigene Regeln (JSON), ein Skript für CTP oder ein Rezept für deid. Die Regeln machen nur Vorschläge. Die Bilder müssen Sie trotzdem ansehen.',
    file: 'Datei mit Regeln',
    running: (done: number, total: number) => `${say.number(done)} von ${say.number(total)} Bildern geprüft`,
    stop: 'Anhalten',
    ready: (rules: number, pictures: number) =>
      `${say.count(rules, 'Regel', 'Regeln')} gelesen. Für ${say.count(pictures, 'Bild', 'Bilder')} gibt es einen Vorschlag.`,
    left: (n: number) =>
      `${say.count(n, 'Teil', 'Teile')} der Datei ohne Flächen ${say.plural(n, 'spielt', 'spielen')} hier keine Rolle.`,
    problems: (n: number) =>
      say.plural(
        n,
        '1 Regel versteht Reinschrift nicht. Sie gilt nicht:',
        `${say.number(n)} Regeln versteht Reinschrift nicht. Sie gelten nicht:`,
      ),
    line: (n: number) => `Zeile ${say.number(n)}:`,
    fault: (at: string) =>
      at === ''
        ? 'Diese Datei enthält keine lesbaren Regeln.'
        : `Die Regeln sind nicht lesbar. Der Fehler steht bei ${at}.`,
    unreadable: 'Diese Datei ist nicht lesbar.',
    forget: 'Regeln vergessen',
    codes: {
      'bad-expression': 'Die Bedingung ist unverständlich.',
      'bad-area': 'Eine Fläche braucht vier ganze Zahlen.',
      'unknown-attribute': 'Dieses Attribut gibt es nicht.',
      'unknown-test': 'Diesen Vergleich gibt es nicht.',
      'bad-pattern': 'Dieses Suchmuster ist nicht lesbar.',
      'unknown-source': 'Flächen aus diesem Attribut kann Reinschrift nicht lesen.',
      'cannot-keep': 'Regeln für Flächen, die bleiben sollen, kennt Reinschrift nicht.',
      'outside-of-rule': 'Diese Zeile gehört zu keiner Regel.',
      'nothing-to-read': 'Hier steht keine Regel.',
    },
  },
};
