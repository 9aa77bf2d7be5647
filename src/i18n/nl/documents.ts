import { say } from './say';

export const documents = {
  title: (n: number) =>
    say.plural(
      n,
      'Er zit een document in de bestanden',
      `Er zitten ${say.number(n)} documenten in de bestanden`,
    ),
  about:
    'In deze bestanden zit een heel document, bijvoorbeeld een verslag. Als u niets kiest, vervangen we het door een pagina met uitleg.',
  open: 'Tekst tonen',
  reading: 'Reinschrift leest het document …',
  failed: 'Reinschrift kon het document niet lezen en vervangt het door een pagina met uitleg.',
  tooLarge:
    'Het document is te groot om het hier te lezen. Bekijk het zelf of laat het weg: Reinschrift vervangt het door een pagina met uitleg.',
  limits:
    'Afbeeldingen en handtekeningen in het document hebben we niet gecontroleerd. Wat gemarkeerd is, kan verraden om wie het gaat.',
  keep: 'Het document ongewijzigd behouden',
  keptMeans:
    'Staat er iemands naam in het document, dan maken we geen kopie. Anders wel, maar zonder de vermelding dat ze is opgeschoond.',
  unread: {
    'empty-page':
      'Op een pagina staat geen tekst. Misschien is het een scan. Daarom kunt u het document niet behouden.',
    'lost-text':
      'Een deel van de tekst staat buiten de pagina’s of is niet te lezen. Daarom kunt u het document niet behouden.',
    attachment:
      'Het document heeft bijlagen, en die leest Reinschrift niet. Daarom kunt u het niet behouden.',
    shape: 'Het 3D-model kan de vorm van een gezicht tonen. Daarom kunt u het niet behouden.',
  },
};
