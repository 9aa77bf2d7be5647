import { say } from './say';

const pictures = (n: number): string => say.count(n, 'Bild', 'Bilder');

export const viewer = {
  title: 'Bilder',
  sheet: 'Alle Serien auf einen Blick',
  sheetHint: 'Aus jeder Serie ein Bild aus der Mitte. Nicht für die Diagnose.',
  open: (label: string, n: number) => `${label}: ${pictures(n)} ansehen`,
  frames: (n: number) => pictures(n),
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
  larger: 'Größer',
  smaller: 'Kleiner',
  fit: 'Einpassen',
  stage: 'Bild. Pfeiltasten blättern, Plus und Minus vergrößern und verkleinern.',
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
    regions: 'Alles außerhalb des Ultraschallbilds schwärzen',
    regionsOn: 'Alles außerhalb des Ultraschallbilds wird geschwärzt.',
    regionsOff: 'Doch nicht',
    find: 'Nach Text suchen',
    finding: 'Suche nach Text …',
    found: (n: number) =>
      n === 0
        ? 'Es wurde kein Text gefunden. Das heißt nicht, dass keiner da ist: Bitte sehen Sie selbst hin.'
        : `${say.count(n, 'Stelle sieht', 'Stellen sehen')} nach Text aus.`,
    notSearched: 'Dieses Bild ließ sich nicht durchsuchen.',
    coverFound: 'Alle Fundstellen schwärzen',
  },
  review: {
    title: 'Ihre Entscheidung',
    approve: 'Angesehen, in Ordnung',
    leaveOut: 'Nicht weitergeben',
    reset: 'Entscheidung zurücknehmen',
    next: 'Nächstes offenes Bild',
    states: {
      none: 'Noch nicht angesehen',
      approved: 'Angesehen, in Ordnung',
      'left-out': 'Wird nicht weitergegeben',
      'taken-in': 'Ungesehen freigegeben',
      covered: 'Wird geschwärzt',
    },
    open: (n: number) =>
      n === 0 ? 'Alle Bilder sind angesehen.' : `Noch ${say.count(n, 'Bild', 'Bilder')} anzusehen`,
    start: 'Bilder durchsehen',
    look: (path: string) => `${path} ansehen`,
  },
};
