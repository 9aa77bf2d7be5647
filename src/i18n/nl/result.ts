import type { Messages } from '../Messages';
import { say } from './say';

export const result: Messages['result'] = {
  title: 'Resultaat',
  done: (cleaned, verified, hidesWhom) =>
    `${hidesWhom ? say.count(cleaned, 'schone kopie is', 'schone kopieën zijn') : say.count(cleaned, 'kopie is', 'kopieën zijn')} klaar${cleaned === verified ? ` en ${say.plural(cleaned, 'heeft', 'hebben')} de controle doorstaan` : ''}.`,
  none: 'Er is geen kopie gemaakt.',
  madeFor: (purpose) => `Gemaakt voor: ${purpose}.`,
  namesStay: 'Naam en bevindingen staan er nog in. Geef deze kopieën alleen aan mensen die dat mogen weten.',
  stale: {
    purpose: (made, now) =>
      `Deze kopieën zijn gemaakt voor “${made}”; nu hebt u “${now}” gekozen. Zo kunnen ze niet worden opgeslagen.`,
    other: 'Sinds deze kopieën zijn gemaakt, hebt u iets veranderd. Zo kunnen ze niet worden opgeslagen.',
    wayOn: 'Maak de kopieën opnieuw, of maak de verandering ongedaan.',
  },
  refused: (n) =>
    `${say.count(n, 'bestand is', 'bestanden zijn')} tegengehouden en ${say.plural(n, 'zit', 'zitten')} er niet bij:`,
  leftOut: (n) =>
    `${say.count(n, 'bestand hoort', 'bestanden horen')} bij personen die u hebt weggelaten. Daarvan is er geen kopie.`,
  notSavedYet: 'De kopieën zijn nog niet opgeslagen.',
  counts: { cleaned: 'opgeschoond', verified: 'gecontroleerd', refused: 'tegengehouden' },
  whatDone: 'Wat er gedaan is',
  edits: (removed, replaced, uids) => [
    `${say.count(removed, 'veld', 'velden')} verwijderd`,
    `${say.count(replaced, 'veld', 'velden')} leeggemaakt of door een andere waarde vervangen`,
    `${say.count(uids, 'wereldwijd uniek nummer', 'wereldwijd unieke nummers')} door nieuwe vervangen`,
  ],
  checked:
    'Elke kopie is daarna door een tweede, onafhankelijke lezer geopend en byte voor byte op de verwijderde waarden doorzocht.',
  pixels: {
    same: (n, all) =>
      n === all
        ? 'De beelddata zijn ongewijzigd.'
        : `In ${say.count(n, 'kopie', 'kopieën')} zijn de beelddata ongewijzigd.`,
    blackedOut: (n) => `In ${say.count(n, 'kopie', 'kopieën')} zijn vlakken in het beeld zwart gemaakt.`,
    reencoded: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} is het beeld zonder verlies in een andere vorm opgeslagen.`,
    strayBits: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} is verwijderd wat naast de beeldwaarden stond, bijvoorbeeld getekende tekst. De waarden zelf zijn gelijk gebleven.`,
    excess: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} eindigen de beelddata nu met het laatste beeld; wat erachter lag, is verwijderd.`,
    segments: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} zijn opmerkingen en cameragegevens uit de beelddata verwijderd. De beelden zijn gelijk gebleven.`,
    strayBitsKept: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} staat naast de beeldwaarden nog iets, bijvoorbeeld getekende tekst.`,
    excessKept: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} liggen achter het laatste beeld nog meer beelddata.`,
    missing: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} ontbreekt een deel van de beelden, net als in het bestand ervoor.`,
    lookedAt: (n) => `Van ${say.count(n, 'kopie', 'kopieën')} hebt u het beeld bekeken.`,
  },
  overruled: (n) =>
    `In ${say.count(n, 'kopie', 'kopieën')} blijft door uw keuze iets staan dat anders verwijderd was. ${say.plural(n, 'Deze kopie zegt', 'Deze kopieën zeggen')} daarom niet volgens de standaard opgeschoond te zijn.`,
  references: (n) =>
    `${say.count(n, 'verwijzing', 'verwijzingen')} tussen de bestanden ${n === 1 ? 'leidt' : 'leiden'} nog naar dezelfde plek.`,
  broken: (n) =>
    `Op ${say.count(n, 'plaats', 'plaatsen')} leidt een verwijzing tussen de bestanden niet meer naar zijn doel. Het rapport noemt ze.`,
  ambiguous: (n) =>
    `${say.count(n, 'verwijzing noemde', 'verwijzingen noemden')} een nummer dat meerdere bestanden hebben. Welk bestand bedoeld was, weet niemand; ${n === 1 ? 'ze leidt' : 'ze leiden'} nu naar geen enkel bestand.`,
  uids: {
    'instance-uid-shared': (n) =>
      `${say.count(n, 'bestand had', 'bestanden hadden')} hetzelfde “unieke” nummer als een ander bestand met andere inhoud. Elke kopie heeft een eigen nummer gekregen.`,
    'instance-uid-still-shared': (n) =>
      `${say.count(n, 'kopie heeft', 'kopieën hebben')} hetzelfde “unieke” nummer als een ander bestand met andere inhoud, omdat de nummers moesten blijven. Sommige programma’s tonen dan maar één ervan.`,
    'instance-uid-made': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak het unieke nummer van het beeld, of er stond alleen een woord. De kopieën hebben een nieuw nummer gekregen.`,
    'instance-uid-from-meta': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak het unieke nummer van het beeld. Het nummer uit de bestandskop is ervoor in de plaats gekomen.`,
    'instance-uid-contradicted': (n) =>
      `${say.count(n, 'bestand noemt', 'bestanden noemen')} in de bestandskop een ander nummer dan in de inhoud. In de kopie zijn beide gelijk.`,
    'instance-repeated': (n) =>
      `${say.count(n, 'bestand zit', 'bestanden zitten')} er meer dan eens met dezelfde inhoud bij. Deze kopieën hebben hetzelfde nummer.`,
    'study-uid-made': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak het unieke nummer van het onderzoek, of er stond alleen een woord. Elk onderzoek van elke persoon heeft een eigen nummer gekregen.`,
    'series-uid-made': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak het unieke nummer van de serie, of er stond alleen een woord. Elke serie heeft een eigen nummer gekregen.`,
    'file-behind-removed': (n) =>
      `Achter het einde van ${say.count(n, 'bestand', 'bestanden')} stond nog een DICOM-bestand, dat kijkprogramma’s niet tonen. Het zit in geen enkele kopie.`,
  },
  whatNot: 'Wat er niet gedaan is',
  pixelsNot: (n, all) =>
    `${n === all ? 'Niemand heeft de beelden bekeken.' : `Naar ${say.number(n)} van de ${say.count(all, 'beeld', 'beelden')} heeft niemand gekeken.`} Er kan nog ingebrande tekst in staan.`,
  faces: 'Uit opnamen van het hoofd is een gezicht te berekenen. Daar is niets aan veranderd.',
  takenIn: (n) =>
    `${say.count(n, 'beeld is', 'beelden zijn')} op uw verzoek vrijgegeven zonder naar de beeldinhoud te kijken.`,
  notSearched: (n) =>
    `Toen de kopieën werden gemaakt, ${say.plural(n, 'was', 'waren')} ${say.count(n, 'beeld', 'beelden')} niet op ingebrande tekst doorzocht en ook niet bekeken.`,
  unsure: (n) =>
    `In ${say.count(n, 'kopie', 'kopieën')} komt een korte waarde al dan niet toevallig in de beelddata voor; dat was niet te beslissen.`,
  noDiagnosis: 'De kopieën zijn niet bedoeld voor diagnose.',
  startOver: 'Opnieuw beginnen',
  startOverHint: 'Vergeet alle bestanden en resultaten. De originelen op uw computer blijven zoals ze zijn.',
};
