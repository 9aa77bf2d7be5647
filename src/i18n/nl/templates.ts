import type { Messages } from '../Messages';
import { say } from './say';

export const templates: Messages['templates'] = {
  take: 'Uw onthouden vlakken overnemen',
  keep: (n) => `${say.plural(n, 'Dit vlak', 'Deze vlakken')} onthouden voor beelden van hetzelfde apparaat`,
  replace: 'Onthouden vlakken hierdoor vervangen',
  keepHint:
    'Bij uw volgende bezoek wordt dit voorgesteld voor beelden van dezelfde grootte. Alleen de rechthoeken worden opgeslagen, niets over de persoon, en alleen in deze browser; in een privévenster alleen tot het wordt gesloten.',
  kept: (n) =>
    `${say.plural(n, 'Dit vlak is', 'Deze vlakken zijn')} onthouden voor beelden van hetzelfde apparaat.`,
  forgetThese: 'Niet meer onthouden',
  faults: {
    'not-kept':
      'Dat kon niet worden onthouden: de browser slaat hier niets op. Voor de huidige beelden gelden uw vlakken wel.',
    'not-forgotten':
      'Dat kon niet worden gewist. U kunt het in de instellingen van uw browser doen: wis daar de gegevens van deze pagina.',
  },
  title: (n) => `Onthouden vlakken om zwart te maken (${say.number(n)})`,
  about:
    'Uw browser heeft deze rechthoeken op uw verzoek opgeslagen. Bij beelden van dezelfde grootte van hetzelfde apparaat worden ze voorgesteld, nooit vanzelf toegepast. Ze blijven tot u ze hier wist.',
  one: (at, areas) => `Sjabloon ${say.number(at)}: ${say.count(areas, 'vlak', 'vlakken')}`,
  fits: (n) =>
    n === 0 ? 'past bij geen van uw huidige beelden' : `past bij ${say.number(n)} van uw huidige beelden`,
  look: (at) => `Beelden bij sjabloon ${say.number(at)} bekijken`,
  forget: (at) => `Sjabloon ${say.number(at)} wissen`,
  forgetAll: 'Alles wissen',
  none: 'Er is geen vlak meer onthouden.',
};
