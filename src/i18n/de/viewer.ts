import { say } from './say';

const pictures = (n: number): string => say.count(n, 'Bild', 'Bilder');

export const viewer = {
  title: 'Bilder',
  sheet: 'Alle Serien auf einen Blick',
  sheetHint: 'Aus jeder Serie ein Bild aus der Mitte. Nicht für die Diagnose.',
  open: (label: string, n: number) => `${label}: ${pictures(n)} ansehen`,
  pictures: (n: number) => pictures(n),
  noThumbnail: 'nicht darstellbar',
  more: (n: number) => `${say.number(n)} weitere Serien zeigen`,
  close: 'Schließen',
  limits: 'Nicht für die Diagnose.',
  place: (at: number, all: number) => `Bild ${say.number(at)} von ${say.number(all)}`,
  slider: 'Bild',
  loading: 'Das Bild wird gelesen …',
  before: 'Original',
  after: 'Saubere Kopie',
  side: 'Daneben die saubere Kopie zeigen',
  tool: 'Ziehen mit dem Zeiger',
  tools: { window: 'Helligkeit', move: 'Verschieben', cover: 'Schwärzen' },
  windows: 'Helligkeit',
  windowFull: 'ganzer Bereich',
  windowOwn: (n: number) => `Vorgabe ${say.number(n)}`,
  windowSet: 'von Hand',
  overlays: 'Einblendungen zeigen',
  annotations: 'Anmerkungen zeigen',
  annotationsLeft: (n: number) =>
    say.plural(
      n,
      '1 Teil der Anmerkungen lässt sich hier nicht zeigen.',
      `${say.number(n)} Teile der Anmerkungen lassen sich hier nicht zeigen.`,
    ),
  annotationsUnread: (n: number) =>
    say.plural(
      n,
      '1 Datei mit Anmerkungen zu diesen Bildern ließ sich nicht lesen.',
      `${say.number(n)} Dateien mit Anmerkungen zu diesen Bildern ließen sich nicht lesen.`,
    ),
  video: {
    title: 'Video',
    about:
      'Bitte sehen Sie das Video ganz an, auch mit Ton: Ein Name kann eingeblendet sein oder gesprochen werden. Schwärzen lässt sich in Videos hier nichts.',
    silent: 'Den Ton dieses Videos kann Reinschrift nicht abspielen: In der Datei ist er trotzdem.',
    refused: (packed: string) =>
      `Ihr Browser kann dieses Video nicht abspielen (${packed}). Was es zeigt, lässt sich hier nicht prüfen. Die Angaben zur Person in der Datei werden trotzdem bereinigt.`,
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
    'Bild. Pfeiltasten blättern, mit Umschalttaste verschieben sie das Bild, Plus und Minus vergrößern und verkleinern.',
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
    'bad-description': 'Die Angaben zum Bild widersprechen sich. Es lässt sich nicht zeigen.',
    'unsupported-syntax':
      'Dieses Bildformat kann Reinschrift nicht zeigen. Die Angaben zur Person in der Datei werden trotzdem bereinigt.',
    'bad-codestream': 'Die Bilddaten sind beschädigt.',
    'frame-missing': 'Dieses Bild fehlt in der Datei.',
    'too-large': 'Das Bild ist zu groß, um es hier zu zeigen.',
  },
  syntax: (name: string) => `Format: ${name}`,
  cover: {
    title: 'Schwärzen',
    about:
      'Ziehen Sie ein Rechteck über alles, was etwas über die Person sagt. In der Kopie werden dort die Bildpunkte selbst ersetzt, nicht nur verdeckt.',
    add: 'Rechteck in die Mitte setzen',
    area: (n: number) =>
      `Geschwärzte Fläche ${say.number(n)}. Pfeiltasten verschieben, mit Umschalttaste ändern sie die Größe, Entfernen löscht.`,
    areas: (n: number) => say.count(n, 'Fläche', 'Flächen'),
    remove: (n: number) => `Fläche ${say.number(n)} entfernen`,
    undo: 'Letzten Schritt zurücknehmen',
    reach: 'Gilt für',
    reaches: {
      frame: () => 'nur dieses Einzelbild',
      picture: () => 'dieses Bild',
      series: (n: number) => `alle Bilder dieser Serie (${say.number(n)})`,
      layout: (n: number) => `alle Bilder gleicher Größe vom selben Gerät (${say.number(n)})`,
    },
    layout: 'Vorschlag für dieses Gerät übernehmen',
    rules: 'Vorschlag aus Ihren Regeln übernehmen',
    regions: 'Alles außerhalb des Ultraschallbilds schwärzen',
    regionsOn: 'Alles außerhalb des Ultraschallbilds wird geschwärzt.',
    regionsOff: 'Doch nicht',
    find: 'Nach Text suchen',
    finding: 'Suche nach Text …',
    found: (n: number) =>
      n === 0
        ? 'Es wurde kein Text gefunden. Das heißt nicht, dass keiner da ist: Bitte sehen Sie selbst hin.'
        : `${say.count(n, 'Stelle sieht', 'Stellen sehen')} nach Text aus, im Bild gestrichelt umrandet. Beim Schwärzen genügt ein Klick darauf.`,
    uncovered: (n: number) =>
      `Davon ${say.plural(n, 'ist 1', `sind ${say.number(n)}`)} noch nicht geschwärzt.`,
    notSearched: 'Dieses Bild ließ sich nicht durchsuchen.',
    place: (n: number) => `Fundstelle ${say.number(n)} schwärzen`,
    coverFound: 'Alle Fundstellen schwärzen',
    changed: (width: number, height: number, x: number, y: number) =>
      `${say.number(width)} breit, ${say.number(height)} hoch, ${say.number(x)} von links, ${say.number(y)} von oben`,
    removed: 'Fläche entfernt',
  },
  review: {
    title: 'Ihre Entscheidung',
    approve: 'Angesehen, in Ordnung',
    leaveOut: 'Nicht weitergeben',
    reset: 'Entscheidung zurücknehmen',
    next: 'Nächstes offenes Bild',
    unseen: 'Als angesehen gilt nur, was sich hier zeigen lässt.',
    states: {
      no: 'Noch nicht angesehen',
      shown: 'Gezeigt, noch nicht entschieden',
      approved: 'Angesehen, in Ordnung',
      'blacked-out': 'Angesehen, wird geschwärzt',
      'left-out': 'Wird nicht weitergegeben',
    },
    takenIn: 'Ungesehen freigegeben',
    approveCovered: 'So geschwärzt in Ordnung',
    lacks: {
      picture:
        'Das Bild war noch nicht groß genug oder nicht ganz zu sehen. Vergrößern Sie es, und schieben Sie es, bis alle Teile zu sehen waren.',
      frames:
        'Erst müssen alle Einzelbilder zu sehen gewesen sein. Spielen Sie sie ab, oder zeigen Sie sie auf einem Blatt. Was zu klein oder nicht ganz zu sehen war, zählt nicht.',
      areas:
        'Die Flächen liegen jetzt anders als in dem, was zu sehen war. Sehen Sie sich an, wo sie liegen.',
    },
    reached: (n: number, notShown: number) =>
      notShown === 0
        ? `Ihre Entscheidung gilt für ${pictures(n)}. Alle waren so zu sehen.`
        : `Ihre Entscheidung gilt für ${pictures(n)}. Als angesehen zählt nur, was zu sehen war: ${say.plural(notShown, '1 Bild fehlt', `${say.number(notShown)} Bilder fehlen`)} noch.`,
    sheet: (n: number) => `${pictures(n)} zusammen ansehen`,
    open: (n: number) =>
      n === 0 ? 'Alle Bilder sind angesehen.' : `Noch ${say.count(n, 'Bild', 'Bilder')} anzusehen`,
    start: 'Bilder durchsehen',
    look: (path: string) => `${path} ansehen`,
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
    notDrawn: 'Dieses Bild lässt sich hier nicht zeigen.',
    more: (n: number) => `${say.number(n)} weitere zeigen`,
    approve: (n: number) =>
      n === 0
        ? 'Gezeigte bestätigen'
        : say.plural(n, 'Das gezeigte Bild bestätigen', `Alle ${say.number(n)} gezeigten Bilder bestätigen`),
    confirmed: (n: number, all: number) => `${say.number(n)} von ${say.number(all)} bestätigt.`,
    left: (n: number) =>
      say.plural(
        n,
        '1 Bild war noch nicht ganz oder nicht groß genug zu sehen: Blättern Sie nach unten, bis es ganz im Fenster steht, oder sehen Sie es groß an.',
        `${say.number(n)} Bilder waren noch nicht ganz oder nicht groß genug zu sehen: Blättern Sie nach unten, bis jedes ganz im Fenster steht, oder sehen Sie es groß an.`,
      ),
    comparing: 'Reinschrift vergleicht die Einzelbilder, um die zu zeigen, die sich unterscheiden …',
    notCompared: 'Die Einzelbilder ließen sich nicht vergleichen. Spielen Sie sie ab.',
    telling: (n: number, all: number) =>
      `Gezeigt ${say.plural(n, 'wird 1', `werden ${say.number(n)}`)} von ${say.number(all)}: jedes, das etwas anderes zeigt als das davor, und einige dazwischen.`,
  },
  search: {
    label: 'Suche nach Schrift in den Bildern',
    state: (searched: number, total: number, withText: number) =>
      `${say.number(searched)} von ${say.count(total, 'Bild', 'Bildern')} ${say.plural(searched, 'ist', 'sind')} nach eingebrannter Schrift durchsucht.${withText === 0 ? '' : ` ${say.plural(withText, 'In 1 Bild', `In ${say.number(withText)} Bildern`)} wurde Schrift gefunden: ${say.plural(withText, 'Es steht', 'Sie stehen')} unter den Bildern zum Ansehen vorn.`}`,
    limits: 'Wo keine gefunden wurde, kann trotzdem welche stehen.',
    unreadable: (n: number) => `${say.count(n, 'Bild lässt', 'Bilder lassen')} sich nicht durchsuchen.`,
    stop: 'Suche anhalten',
    goOn: 'Bilder weiter durchsuchen',
    places: (n: number) => say.count(n, 'Textstelle', 'Textstellen'),
  },
  ruleFile: {
    title: 'Regeln für Geräte laden',
    about:
      'Eine Datei, die sagt, wo bestimmte Geräte Text ins Bild schreiben: eigene Regeln (JSON), ein Skript für CTP oder ein Rezept für deid. Was die Regeln schwärzen würden, ist ein Vorschlag: Ansehen müssen Sie die Bilder trotzdem.',
    file: 'Datei mit Regeln',
    running: (done: number, total: number) => `${say.number(done)} von ${say.number(total)} Bildern geprüft`,
    stop: 'Anhalten',
    ready: (rules: number, pictures: number) =>
      `${say.count(rules, 'Regel', 'Regeln')} gelesen. Für ${say.count(pictures, 'Bild', 'Bilder')} gibt es einen Vorschlag.`,
    left: (n: number) => `${say.count(n, 'Teil', 'Teile')} ohne Flächen wurden nicht gebraucht.`,
    problems: (n: number) =>
      say.plural(
        n,
        '1 Regel wurde nicht verstanden und gilt nicht:',
        `${say.number(n)} Regeln wurden nicht verstanden und gelten nicht:`,
      ),
    line: (n: number) => `Zeile ${say.number(n)}:`,
    fault: (at: string) =>
      at === ''
        ? 'Die Datei enthält keine Regeln, die sich lesen lassen.'
        : `Die Regeln lassen sich nicht lesen; der Fehler steht bei ${at}.`,
    unreadable: 'Diese Datei ließ sich nicht lesen.',
    forget: 'Regeln vergessen',
    codes: {
      'bad-expression': 'Die Bedingung ist unverständlich.',
      'bad-area': 'Eine Fläche braucht vier ganze Zahlen.',
      'unknown-attribute': 'Dieses Attribut gibt es nicht.',
      'unknown-test': 'Diesen Vergleich gibt es nicht.',
      'bad-pattern': 'Dieses Suchmuster lässt sich nicht lesen.',
      'unknown-source': 'Flächen aus diesem Attribut werden nicht unterstützt.',
      'cannot-keep': 'Eine Fläche, die bleiben soll, lässt sich hier nicht ausdrücken.',
      'outside-of-rule': 'Diese Zeile gehört zu keiner Regel.',
      'nothing-to-read': 'Hier steht keine Regel.',
    },
  },
};
