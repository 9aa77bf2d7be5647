import type { Messages } from '../Messages';
import { say } from './say';

export const templates: Messages['templates'] = {
  take: 'Uw bewaarde vlakken gebruiken',
  keep: (n) => `${say.plural(n, 'Dit vlak', 'Deze vlakken')} bewaren voor beelden van hetzelfde apparaat`,
  replace: 'Bewaarde vlakken hierdoor vervangen',
  keepHint:
    'De volgende keer stelt Reinschrift deze vlakken voor bij beelden van dezelfde grootte. Uw browser bewaart alleen de rechthoeken en niets over de persoon. In een privévenster vergeet hij ze zodra u het sluit.',
  kept: (n) =>
    `${say.plural(n, 'Dit vlak is', 'Deze vlakken zijn')} bewaard voor beelden van hetzelfde apparaat.`,
  forgetThese: 'Niet meer bewaren',
  faults: {
    'not-kept':
      'De browser bewaart hier niets en kon de vlakken niet opslaan. Voor de huidige beelden gelden ze wel.',
    'not-forgotten':
      'De browser kon de vlakken niet wissen. Wis in de instellingen van uw browser de gegevens van deze pagina.',
  },
  title: (n) => `Bewaarde vlakken om zwart te maken (${say.number(n)})`,
  about:
    'Uw browser heeft deze rechthoeken op uw verzoek bewaard. Reinschrift stelt ze voor bij even grote beelden van hetzelfde apparaat, maar maakt nooit uit zichzelf iets zwart. Ze blijven tot u ze wist.',
  one: (at, areas) => `Sjabloon ${say.number(at)}: ${say.count(areas, 'vlak', 'vlakken')}`,
  fits: (n) =>
    n === 0 ? 'past bij geen van uw huidige beelden' : `past bij ${say.number(n)} van uw huidige beelden`,
  look: (at) => `Beelden bij sjabloon ${say.number(at)} bekijken`,
  forget: (at) => `Sjabloon ${say.number(at)} wissen`,
  forgetAll: 'Alles wissen',
  none: 'Er zijn geen bewaarde vlakken meer.',
};
