import type { Messages } from '../Messages';
import { say } from './say';

const pictures = (n: number): string => say.count(n, 'beeld', 'beelden');

export const viewer: Messages['viewer'] = {
  title: 'Beelden',
  sheet: 'Alle series in één oogopslag',
  sheetHint: 'Van elke serie één beeld uit het midden. Niet voor diagnose.',
  open: (label, n) => `${label}: ${pictures(n)} bekijken`,
  pictures: (n) => pictures(n),
  noThumbnail: 'niet te tonen',
  more: (n) => `Nog ${say.number(n)} series tonen`,
  close: 'Sluiten',
  limits: 'Niet voor diagnose.',
  place: (at, all) => `Beeld ${say.number(at)} van ${say.number(all)}`,
  slider: 'Beeld',
  loading: 'Het beeld wordt gelezen …',
  before: 'Origineel',
  after: 'Schone kopie',
  side: 'De schone kopie ernaast tonen',
  tool: 'Slepen met de aanwijzer',
  tools: { window: 'Helderheid', move: 'Verschuiven', cover: 'Zwart maken' },
  windows: 'Helderheid',
  windowFull: 'hele bereik',
  windowOwn: (n) => `voorinstelling ${say.number(n)}`,
  windowSet: 'met de hand',
  overlays: 'Overlays tonen',
  annotations: 'Aantekeningen tonen',
  annotationsLeft: (n) =>
    say.plural(
      n,
      '1 deel van de aantekeningen is hier niet te tonen.',
      `${say.number(n)} delen van de aantekeningen zijn hier niet te tonen.`,
    ),
  annotationsUnread: (n) =>
    say.plural(
      n,
      '1 bestand met aantekeningen bij deze beelden was niet te lezen.',
      `${say.number(n)} bestanden met aantekeningen bij deze beelden waren niet te lezen.`,
    ),
  video: {
    title: 'Video',
    about:
      'Bekijk de video helemaal, ook met geluid: een naam kan in beeld staan of worden uitgesproken. In video’s is hier niets zwart te maken.',
    silent: 'Reinschrift kan het geluid van deze video niet afspelen: het zit wel in het bestand.',
    refused: (packed) =>
      `Uw browser kan deze video niet afspelen (${packed}). Wat de video toont, is hier niet te controleren. De gegevens over de persoon in het bestand worden toch opgeschoond.`,
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
  fit: 'Passend',
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
    'bad-description': 'De gegevens over het beeld spreken elkaar tegen. Het kan niet worden getoond.',
    'unsupported-syntax':
      'Reinschrift kan dit beeldformaat niet tonen. De gegevens over de persoon in het bestand worden wel opgeschoond.',
    'bad-codestream': 'De beeldgegevens zijn beschadigd.',
    'frame-missing': 'Dit beeld ontbreekt in het bestand.',
    'too-large': 'Het beeld is te groot om hier te tonen.',
  },
  syntax: (name) => `Formaat: ${name}`,
  cover: {
    title: 'Zwart maken',
    about:
      'Trek een rechthoek over alles wat iets over de persoon zegt. In de kopie worden daar de beeldpunten zelf vervangen, niet alleen afgedekt.',
    add: 'Rechthoek in het midden zetten',
    area: (n) =>
      `Zwart gemaakt vlak ${say.number(n)}. Pijltoetsen verschuiven, met Shift veranderen ze de grootte, Delete verwijdert.`,
    areas: (n) => say.count(n, 'vlak', 'vlakken'),
    remove: (n) => `Vlak ${say.number(n)} verwijderen`,
    undo: 'Laatste stap terugnemen',
    reach: 'Geldt voor',
    reaches: {
      frame: () => 'alleen dit frame',
      picture: () => 'dit beeld',
      series: (n) => `alle beelden van deze serie (${say.number(n)})`,
      layout: (n) => `alle beelden van deze grootte van hetzelfde apparaat (${say.number(n)})`,
    },
    layout: 'Voorstel voor dit apparaat overnemen',
    rules: 'Voorstel uit uw regels overnemen',
    regions: 'Alles buiten het echobeeld zwart maken',
    regionsOn: 'Alles buiten het echobeeld wordt zwart gemaakt.',
    regionsOff: 'Toch niet',
    find: 'Naar tekst zoeken',
    finding: 'Er wordt naar tekst gezocht …',
    found: (n) =>
      n === 0
        ? 'Er is geen tekst gevonden. Dat betekent niet dat er geen is: kijk alstublieft zelf.'
        : `${say.count(n, 'plek lijkt', 'plekken lijken')} op tekst, in het beeld met een streepjeslijn omrand. Bij het zwart maken is één klik erop genoeg.`,
    uncovered: (n) =>
      `Daarvan ${say.plural(n, 'is er 1', `zijn er ${say.number(n)}`)} nog niet zwart gemaakt.`,
    notSearched: 'Dit beeld kon niet worden doorzocht.',
    place: (n: number) => `Gevonden plek ${say.number(n)} zwart maken`,
    coverFound: 'Alles wat gevonden is zwart maken',
    changed: (width, height, x, y) =>
      `${say.number(width)} breed, ${say.number(height)} hoog, ${say.number(x)} van links, ${say.number(y)} van boven`,
    removed: 'Vlak verwijderd',
  },
  review: {
    title: 'Uw beslissing',
    approve: 'Bekeken, in orde',
    leaveOut: 'Niet doorgeven',
    reset: 'Beslissing terugnemen',
    next: 'Volgende open beeld',
    unseen: 'Alleen wat hier te zien is, kan worden goedgekeurd.',
    states: {
      no: 'Nog niet bekeken',
      shown: 'Getoond, nog niet beslist',
      approved: 'Bekeken, in orde',
      'blacked-out': 'Bekeken, wordt zwart gemaakt',
      'left-out': 'Wordt niet doorgegeven',
    },
    takenIn: 'Zonder kijken vrijgegeven',
    approveCovered: 'Zo zwart gemaakt in orde',
    lacks: {
      picture:
        'Het beeld was nog niet groot genoeg of niet helemaal te zien. Vergroot het en verschuif het tot u alle delen hebt gezien.',
      frames:
        'Eerst moeten alle frames te zien zijn geweest. Speel ze af of toon ze op een blad. Wat te klein of niet helemaal te zien was, telt niet.',
      areas: 'De vlakken liggen nu anders dan in wat u zag. Bekijk waar ze liggen.',
    },
    reached: (n, notShown) =>
      notShown === 0
        ? `Uw beslissing geldt voor ${pictures(n)}. Ze waren allemaal zo te zien.`
        : `Uw beslissing geldt voor ${pictures(n)}. Alleen wat te zien was, telt als bekeken: ${say.plural(notShown, '1 beeld ontbreekt', `${say.number(notShown)} beelden ontbreken`)} nog.`,
    sheet: (n) => `${pictures(n)} samen bekijken`,
    open: (n) =>
      n === 0 ? 'Alle beelden zijn bekeken.' : `Nog ${say.count(n, 'beeld', 'beelden')} te bekijken`,
    start: 'Beelden doornemen',
    look: (path) => `${path} bekijken`,
  },
  frames: {
    seen: (n, all) => `${say.number(n)} van ${say.number(all)} frames gezien`,
    play: 'Afspelen',
    stop: 'Stoppen',
    sheet: 'Frames op een blad',
  },
  sheets: {
    picturesTitle: (n) => `${pictures(n)} samen bekijken`,
    framesTitle: (n) => `${say.count(n, 'frame', 'frames')} op een blad`,
    picture: (n) => `Beeld ${say.number(n)}`,
    frame: (n) => `Frame ${say.number(n)}`,
    open: 'Groot bekijken',
    isIn: 'hoort erbij',
    notDrawn: 'Dit beeld kan hier niet worden getoond.',
    more: (n) => `Nog ${say.number(n)} tonen`,
    approve: (n) =>
      n === 0
        ? 'Getoonde beelden bevestigen'
        : say.plural(n, 'Het getoonde beeld bevestigen', `Alle ${say.number(n)} getoonde beelden bevestigen`),
    confirmed: (n, all) => `${say.number(n)} van ${say.number(all)} bevestigd.`,
    left: (n) =>
      say.plural(
        n,
        '1 beeld was nog niet helemaal of niet groot genoeg te zien: scrol omlaag tot het helemaal in het venster staat, of bekijk het groot.',
        `${say.number(n)} beelden waren nog niet helemaal of niet groot genoeg te zien: scrol omlaag tot elk helemaal in het venster staat, of bekijk het groot.`,
      ),
    comparing: 'Reinschrift vergelijkt de frames om te tonen welke verschillen …',
    notCompared: 'De frames konden niet worden vergeleken. Speel ze af.',
    telling: (n, all) =>
      `${say.number(n)} van ${say.number(all)} ${say.plural(n, 'wordt', 'worden')} getoond: elk frame dat iets anders toont dan het vorige, en een paar ertussen.`,
  },
  search: {
    label: 'Zoeken naar tekst in de beelden',
    state: (searched: number, total: number, withText: number) =>
      `${say.number(searched)} van ${say.count(total, 'beeld', 'beelden')} ${say.plural(searched, 'is', 'zijn')} op ingebrande tekst doorzocht.${withText === 0 ? '' : ` In ${say.count(withText, 'beeld', 'beelden')} is tekst gevonden: ${say.plural(withText, 'het staat', 'ze staan')} vooraan bij de beelden om te bekijken.`}`,
    limits: 'Waar niets is gevonden, kan toch tekst staan.',
    unreadable: (n: number) => `${say.count(n, 'beeld kan', 'beelden kunnen')} niet worden doorzocht.`,
    stop: 'Zoeken stoppen',
    goOn: 'Beelden verder doorzoeken',
    places: (n: number) => say.count(n, 'plek met tekst', 'plekken met tekst'),
  },
  ruleFile: {
    title: 'Regels voor apparaten laden',
    about:
      'Een bestand dat zegt waar bepaalde apparaten tekst in het beeld schrijven: eigen regels (JSON), een script voor CTP of een recept voor deid. Wat de regels zwart zouden maken, is een voorstel: u moet de beelden toch bekijken.',
    file: 'Bestand met regels',
    running: (done: number, total: number) =>
      `${say.number(done)} van ${say.number(total)} beelden gecontroleerd`,
    stop: 'Stoppen',
    ready: (rules: number, pictures: number) =>
      `${say.count(rules, 'regel', 'regels')} gelezen. Voor ${say.count(pictures, 'beeld', 'beelden')} is er een voorstel.`,
    left: (n: number) => `${say.count(n, 'deel', 'delen')} zonder vlakken niet nodig.`,
    problems: (n: number) =>
      say.plural(
        n,
        '1 regel is niet begrepen en geldt niet:',
        `${say.number(n)} regels zijn niet begrepen en gelden niet:`,
      ),
    line: (n: number) => `Regel ${say.number(n)}:`,
    fault: (at: string) =>
      at === ''
        ? 'Het bestand bevat geen regels die te lezen zijn.'
        : `De regels zijn niet te lezen; de fout staat bij ${at}.`,
    unreadable: 'Dit bestand kon niet worden gelezen.',
    forget: 'Regels vergeten',
    codes: {
      'bad-expression': 'De voorwaarde is onbegrijpelijk.',
      'bad-area': 'Een vlak heeft vier gehele getallen nodig.',
      'unknown-attribute': 'Dit attribuut bestaat niet.',
      'unknown-test': 'Deze vergelijking bestaat niet.',
      'bad-pattern': 'Dit zoekpatroon is niet te lezen.',
      'unknown-source': 'Vlakken uit dit attribuut worden niet ondersteund.',
      'cannot-keep': 'Een vlak dat moet blijven, is hier niet uit te drukken.',
      'outside-of-rule': 'Deze regel hoort bij geen enkel voorschrift.',
      'nothing-to-read': 'Hier staat geen regel.',
    },
  },
};
