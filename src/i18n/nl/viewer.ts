import type { Messages } from '../Messages';
import { say } from './say';

const pictures = (n: number): string => say.count(n, 'beeld', 'beelden');

export const viewer: Messages['viewer'] = {
  title: 'Beelden',
  sheetHint: 'Van elke serie het middelste beeld. Niet voor diagnose.',
  open: (label, n) => `${label}: ${pictures(n)} bekijken`,
  pictures: (n) => pictures(n),
  noThumbnail: 'niet te tonen',
  more: (n) => `Nog ${say.number(n)} series tonen`,
  close: 'Sluiten',
  limits: 'Niet voor diagnose.',
  place: (at, all) => `Beeld ${say.number(at)} van ${say.number(all)}`,
  slider: 'Beeld',
  loading: 'Reinschrift leest het beeld …',
  before: 'Origineel',
  after: 'Schone kopie',
  side: 'De schone kopie ernaast tonen',
  tool: 'Wat slepen in het beeld doet',
  tools: { window: 'Helderheid', move: 'Verschuiven', cover: 'Zwart maken' },
  windows: 'Contrast',
  windowFull: 'alle waarden tonen',
  windowOwn: (n) => `instelling ${say.number(n)} van het bestand`,
  windowSet: 'zelf ingesteld',
  overlays: 'Tekeningen over het beeld tonen',
  annotations: 'Aantekeningen tonen',
  annotationsLeft: (n) =>
    say.plural(
      n,
      'Reinschrift kan 1 deel van de aantekeningen niet tonen.',
      `Reinschrift kan ${say.number(n)} delen van de aantekeningen niet tonen.`,
    ),
  annotationsUnread: (n) =>
    say.plural(
      n,
      'Reinschrift kon 1 bestand met aantekeningen bij deze beelden niet lezen.',
      `Reinschrift kon ${say.number(n)} bestanden met aantekeningen bij deze beelden niet lezen.`,
    ),
  video: {
    title: 'Video',
    about:
      'Bekijk de hele video, met geluid: een naam kan te zien of te horen zijn. In video’s kan Reinschrift niets zwart maken.',
    silent: 'Reinschrift kan het geluid van deze video niet afspelen, maar het zit wel in het bestand.',
    refused: (packed) =>
      `Uw browser kan deze video niet afspelen (${packed}). U kunt hier dus niet controleren wat de video toont. De gegevens over de persoon in het bestand schoont Reinschrift wel op.`,
    containers: {
      mp4: 'verpakt als MP4',
      'mpeg-ts': 'verpakt als MPEG-transportstroom',
      'mpeg-ps': 'verpakt als MPEG-programmastroom',
      'annex-b': 'zonder verpakking',
      unknown: 'verpakking onbekend',
    },
  },
  larger: 'Groter',
  smaller: 'Kleiner',
  fit: 'Passend maken',
  stage:
    'Beeld. Met de pijltoetsen bladert u, met Shift erbij verschuift u het beeld, met plus en min zoomt u.',
  marks: {
    R: 'rechts',
    L: 'links',
    A: 'voor',
    P: 'achter',
    H: 'hoofd',
    F: 'voet',
  },
  problems: {
    'no-pixels': 'Dit bestand bevat geen beeld.',
    'bad-description':
      'De gegevens over het beeld spreken elkaar tegen. Daarom kan Reinschrift het niet tonen.',
    'unsupported-syntax':
      'Reinschrift kan dit beeldformaat niet tonen. De gegevens over de persoon in het bestand schoont Reinschrift wel op.',
    'bad-codestream': 'De beeldgegevens zijn beschadigd.',
    'frame-missing': 'Dit beeld ontbreekt in het bestand.',
    'too-large': 'Het beeld is te groot om hier te tonen.',
  },
  syntax: (name) => `Formaat: ${name}`,
  cover: {
    title: 'Zwart maken',
    about:
      'Teken een rechthoek over alles wat iets over de persoon verraadt. In de kopie zijn die beeldpunten dan echt weg, niet alleen afgedekt.',
    add: 'Rechthoek in het midden zetten',
    area: (n) =>
      `Zwart gemaakt vlak ${say.number(n)}. Met de pijltoetsen verschuift u het, met Shift en de pijltoetsen verandert u de grootte, met Delete verwijdert u het.`,
    areas: (n) => say.count(n, 'vlak', 'vlakken'),
    remove: (n) => `Vlak ${say.number(n)} verwijderen`,
    undo: 'Laatste stap ongedaan maken',
    reach: 'Geldt voor',
    reaches: {
      frame: () => 'alleen dit deelbeeld',
      picture: () => 'dit beeld',
      series: (n) => `alle beelden van deze serie (${say.number(n)})`,
      layout: (n) => `alle beelden van deze grootte van hetzelfde apparaat (${say.number(n)})`,
    },
    layout: 'Voorstel voor dit apparaat gebruiken',
    rules: 'Voorstel uit uw regels gebruiken',
    regions: 'Alles buiten het echobeeld zwart maken',
    regionsOn: 'Reinschrift maakt alles buiten het echobeeld zwart.',
    regionsOff: 'Toch niet',
    find: 'Naar tekst zoeken',
    finding: 'Reinschrift zoekt naar tekst …',
    found: (n) =>
      n === 0
        ? 'Reinschrift heeft geen tekst gevonden. Er kan toch tekst staan: kijk zelf nog even goed.'
        : `${say.count(n, 'plek lijkt', 'plekken lijken')} op tekst, in het beeld met een stippellijn eromheen. Klik erop om zwart te maken.`,
    uncovered: (n) =>
      `Daarvan ${say.plural(n, 'is er 1', `zijn er ${say.number(n)}`)} nog niet zwart gemaakt.`,
    notSearched: 'Dit beeld kan Reinschrift niet doorzoeken.',
    place: (n: number) => `Gevonden plek ${say.number(n)} zwart maken`,
    coverFound: 'Alle gevonden plekken zwart maken',
    changed: (width, height, x, y) =>
      `${say.number(width)} pixels breed, ${say.number(height)} hoog, ${say.number(x)} van links, ${say.number(y)} van boven`,
    removed: 'Vlak verwijderd',
  },
  review: {
    title: 'Uw keuze',
    approve: 'Bekeken, in orde',
    leaveOut: 'Weglaten',
    reset: 'Keuze ongedaan maken',
    next: 'Volgende beeld zonder keuze',
    unseen: 'U kunt alleen goedkeuren wat hier te zien is.',
    states: {
      no: 'Nog niet bekeken',
      shown: 'Getoond, nog geen keuze gemaakt',
      approved: 'Bekeken, in orde',
      'blacked-out': 'Bekeken, wordt zwart gemaakt',
      'left-out': 'Wordt weggelaten',
    },
    takenIn: 'Zonder kijken vrijgegeven',
    approveCovered: 'Zwart gemaakt, zo in orde',
    lacks: {
      picture:
        'U hebt het beeld nog niet groot genoeg of niet helemaal gezien. Vergroot en verschuif het tot u alles hebt gezien.',
      frames:
        'Bekijk eerst alle deelbeelden: speel ze af of toon ze op één blad. Wat te klein of niet helemaal te zien was, telt niet.',
      areas: 'De zwarte vlakken zijn veranderd. Kijk na waar ze nu liggen.',
    },
    reached: (n, notShown) =>
      notShown === 0
        ? `Uw keuze geldt voor ${pictures(n)}. U hebt ze allemaal zo gezien.`
        : `Uw keuze geldt voor ${pictures(n)}. ${say.number(notShown)} daarvan hebt u nog niet gezien.`,
    sheet: (n) => `${pictures(n)} samen bekijken`,
  },
  frames: {
    seen: (n, all) => `${say.number(n)} van ${say.number(all)} deelbeelden gezien`,
    play: 'Afspelen',
    stop: 'Stoppen',
    sheet: 'Deelbeelden op één blad',
  },
  sheets: {
    picturesTitle: (n) => `${pictures(n)} samen bekijken`,
    framesTitle: (n) => `${say.count(n, 'deelbeeld', 'deelbeelden')} op één blad`,
    picture: (n) => `Beeld ${say.number(n)}`,
    frame: (n) => `Deelbeeld ${say.number(n)}`,
    open: 'Groot bekijken',
    isIn: 'hoort erbij',
    notDrawn: 'Dit beeld kan Reinschrift niet tonen.',
    more: (n) => `Nog ${say.number(n)} tonen`,
    approve: (n) =>
      n === 0
        ? 'Getoonde beelden bevestigen'
        : say.plural(n, 'Het getoonde beeld bevestigen', `Alle ${say.number(n)} getoonde beelden bevestigen`),
    confirmed: (n, all) => `${say.number(n)} van ${say.number(all)} bevestigd.`,
    left: (n) => `${say.count(n, 'beeld', 'beelden')} hebt u nog niet helemaal en groot genoeg gezien.`,
    comparing: 'Reinschrift zoekt de deelbeelden die van elkaar verschillen …',
    notCompared: 'Reinschrift kon de deelbeelden niet vergelijken. Speel ze af.',
    telling: (n, all) =>
      `U ziet ${say.number(n)} van ${say.number(all)} deelbeelden: elk deelbeeld dat iets anders toont dan het vorige, en een paar ertussen.`,
  },
  search: {
    label: 'Zoeken naar tekst in de beelden',
    state: (searched: number, total: number, withText: number) =>
      `${say.number(searched)} van ${say.count(total, 'beeld', 'beelden')} op tekst doorzocht.${withText === 0 ? '' : ` Op ${say.count(withText, 'beeld', 'beelden')} hebben we tekst gevonden. ${say.plural(withText, 'Dat beeld komt', 'Die beelden komen')} eerst.`}`,
    limits: 'Bij het zoeken wordt soms iets gemist: ook waar niets is gevonden, kan tekst staan.',
    unreadable: (n: number) => `${say.count(n, 'beeld', 'beelden')} kon Reinschrift niet doorzoeken.`,
    stop: 'Zoeken stoppen',
    goOn: 'Verder zoeken',
    places: (n: number) => say.count(n, 'plek met tekst', 'plekken met tekst'),
  },
  ruleFile: {
    title: 'Regels voor apparaten laden',
    about:
      'Een bestand waarin staat waar bepaalde apparaten tekst in het beeld zetten: eigen regels (JSON), een script voor CTP of een recept voor deid. De regels doen alleen voorstellen. U moet de beelden toch bekijken.',
    file: 'Bestand met regels',
    running: (done: number, total: number) =>
      `${say.number(done)} van ${say.number(total)} beelden gecontroleerd`,
    stop: 'Stoppen',
    ready: (rules: number, pictures: number) =>
      `${say.count(rules, 'regel', 'regels')} gelezen. Voor ${say.count(pictures, 'beeld', 'beelden')} is er een voorstel.`,
    left: (n: number) =>
      `${say.count(n, 'deel', 'delen')} van het bestand zonder vlakken ${say.plural(n, 'doet', 'doen')} hier niet ter zake.`,
    problems: (n: number) =>
      say.plural(
        n,
        '1 regel begrijpt Reinschrift niet. Die geldt niet:',
        `${say.number(n)} regels begrijpt Reinschrift niet. Die gelden niet:`,
      ),
    line: (n: number) => `Regel ${say.number(n)}:`,
    fault: (at: string) =>
      at === ''
        ? 'Dit bestand bevat geen leesbare regels.'
        : `De regels zijn niet leesbaar. De fout staat bij ${at}.`,
    unreadable: 'Dit bestand is niet leesbaar.',
    forget: 'Regels vergeten',
    codes: {
      'bad-expression': 'De voorwaarde is onbegrijpelijk.',
      'bad-area': 'Een vlak heeft vier gehele getallen nodig.',
      'unknown-attribute': 'Dit attribuut bestaat niet.',
      'unknown-test': 'Deze vergelijking bestaat niet.',
      'bad-pattern': 'Dit zoekpatroon is niet leesbaar.',
      'unknown-source': 'Vlakken uit dit attribuut kan Reinschrift niet lezen.',
      'cannot-keep': 'Regels voor vlakken die moeten blijven, kent Reinschrift niet.',
      'outside-of-rule': 'Deze regel hoort bij geen enkel voorschrift.',
      'nothing-to-read': 'Hier staat geen regel.',
    },
  },
};
