import { say } from './say';

export const documents = {
  title: (n: number) => say.plural(n, 'Eén ingesloten document', `${say.number(n)} ingesloten documenten`),
  about:
    'In deze bestanden zit een heel document. Zonder uw beslissing komt er een mededeling van één pagina voor in de plaats.',
  open: 'Tekst tonen',
  reading: 'Het document wordt gelezen …',
  failed: 'Het document was niet te lezen. Er komt een mededeling voor in de plaats.',
  limits:
    'Afbeeldingen en handtekeningen in het document zijn niet bekeken. Wat gemarkeerd is, kan naar een mens leiden.',
  keep: 'Het document houden zoals het is',
  keptMeans:
    'Noemt het iemand, dan wordt er geen kopie geschreven. De kopie draagt dan geen vermelding dat zij is opgeschoond.',
  unread: {
    'empty-page': 'Een pagina heeft geen tekst; misschien is het een scan. Zo kan het document niet blijven.',
    attachment: 'Het document heeft bijlagen die niet zijn gelezen. Zo kan het niet blijven.',
    shape: 'Het model kan de vorm van een gezicht tonen. Zo kan het niet blijven.',
  },
};
