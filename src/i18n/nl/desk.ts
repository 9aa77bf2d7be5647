import type { Messages } from '../Messages';
import { say } from './say';

export const desk: Messages['desk'] = {
  label: 'Beelden die u moet bekijken',
  approve: 'In orde',
  blackOut: 'Zwart maken',
  leaveOut: 'Weglaten',
  large: 'Groot bekijken',
  together: (n) => `${say.number(n)} soortgelijke beelden samen bekijken`,
  held: 'Zolang u niet hebt beslist, maken we daar geen kopie van.',
  open: (n) =>
    n === 0
      ? 'Over alle beelden is beslist.'
      : `${say.count(n, 'beeld wacht', 'beelden wachten')} nog op uw beslissing.`,
  keys: 'Pijltjes: kiezen · Enter: in orde, verder · B: zwart maken · D: weglaten · Spatie: afspelen, of soortgelijke samen',
  undo: 'Ongedaan maken',
  hits: (n) => `Tekst gevonden: ${say.count(n, 'beeld', 'beelden')}`,
  rest: (n) => `Hier kan tekst staan: ${say.count(n, 'beeld', 'beelden')}`,
  more: (n) => `Nog ${say.count(n, 'beeld', 'beelden')} tonen`,
  series: (n) => `Alle beelden per serie (${say.number(n)})`,
  middle: 'Rechthoek in het midden zetten',
  told: {
    approved: 'In orde. Hier is het volgende beeld.',
    'left-out': 'Weggelaten. Hier is het volgende beeld.',
    done: 'Dat was het laatste: over alle beelden is beslist.',
    covered: 'Zwart gemaakt. Kijk na of er niets meer te lezen is.',
    draw: 'Teken een rechthoek over de tekst, of zet er een in het midden en verschuif die met de pijltjes.',
    loading: 'Het beeld komt eraan.',
    unseen: 'U kunt alleen vrijgeven wat hier te zien is.',
    small: 'Het beeld is hier te klein of niet helemaal te zien. Bekijk het groot.',
    frames: 'Speel eerst alle deelbeelden af.',
    areas: 'Kijk eerst na waar de zwarte vlakken nu liggen.',
  },
  divider: {
    show: 'Voor en na vergelijken',
    label: 'Scheidslijn: links het origineel, rechts de schone kopie',
    value: (n) => `${say.number(n)} procent van links`,
  },
  sheet: {
    blackOut: (n) => `Tekst in ${say.count(n, 'beeld', 'beelden')} zwart maken`,
    roll: 'Alle beelden achter elkaar tonen',
    stop: 'Stoppen',
    keys: 'Spatie: alles achter elkaar tonen · B: gevonden tekst zwart maken · Enter: getoonde beelden bevestigen · Esc: sluiten',
  },
};
