import type { Messages } from '../Messages';

export const zip: Messages['zip'] = {
  open: {
    title: 'Dit archief heeft een wachtwoord',
    text: 'gaat alleen open met het wachtwoord. Dat hebt u gekregen van wie u ook het archief hebt: de praktijk, het ziekenhuis of het portaal.',
    wrong: 'Dit wachtwoord klopt niet. Let op hoofdletters en kleine letters.',
    label: 'Wachtwoord',
    show: 'Wachtwoord tonen',
    kept: 'Heeft een ander archief hetzelfde wachtwoord, dan hoeft u het niet opnieuw in te vullen. Zodra alles gelezen is, is het vergeten.',
    open: 'Openen',
    skip: 'Doorgaan zonder dit archief',
    skipAll: 'Doorgaan zonder archieven met een wachtwoord',
  },
  save: {
    title: 'ZIP met wachtwoord',
    intro:
      'Voor onderweg naar uw arts, bijvoorbeeld per e-mail of op een USB-stick: zonder het wachtwoord kan niemand de beelden openen (AES-256).',
    password: 'Wachtwoord',
    another: 'Ander voorstel',
    own: 'U kunt ook zelf iets invullen, minstens 12 tekens.',
    tooShort: 'Het wachtwoord moet minstens 12 tekens lang zijn.',
    noted: 'Ik heb het wachtwoord opgeschreven. Is het kwijt, dan kan niemand het terughalen.',
    button: (size) => `ZIP met wachtwoord opslaan (${size})`,
    apart:
      'Geef het wachtwoord langs een andere weg door dan de ZIP, het liefst telefonisch. Stuur het nooit mee in dezelfde e-mail.',
    names:
      'Zonder wachtwoord zijn alleen de namen van de bestanden in de ZIP en hun grootte te zien. Die namen zijn neutraal, zoals STUDY01/SERIES001/IMAGE00001.dcm.',
    openWith:
      'Onder Windows is een programma zoals 7-Zip nodig: de Windows Verkenner kan zulke ZIP’s niet openen. Op een Mac lukt het niet in elke versie met dubbelklikken; dan helpt een programma zoals Keka.',
  },
};
