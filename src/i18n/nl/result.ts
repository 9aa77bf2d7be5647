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
    lookedAt: (n) => `Van ${say.count(n, 'kopie', 'kopieën')} hebt u het beeld bekeken.`,
  },
  overruled: (n) =>
    `In ${say.count(n, 'kopie', 'kopieën')} blijft door uw keuze iets staan dat anders verwijderd was. ${say.plural(n, 'Deze kopie zegt', 'Deze kopieën zeggen')} daarom niet volgens de standaard opgeschoond te zijn.`,
  references: (n) =>
    `${say.count(n, 'verwijzing', 'verwijzingen')} tussen de bestanden ${n === 1 ? 'leidt' : 'leiden'} nog naar dezelfde plek.`,
  broken: (n) =>
    `Op ${say.count(n, 'plaats', 'plaatsen')} leidt een verwijzing tussen de bestanden niet meer naar zijn doel. Het rapport noemt ze.`,
  whatNot: 'Wat er niet gedaan is',
  pixelsNot: (n, all) =>
    `${n === all ? 'Niemand heeft de beelden bekeken.' : `Naar ${say.number(n)} van de ${say.count(all, 'beeld', 'beelden')} heeft niemand gekeken.`} Er kan nog ingebrande tekst in staan.`,
  faces: 'Uit opnamen van het hoofd is een gezicht te berekenen. Daar is niets aan veranderd.',
  takenIn: (n) =>
    `${say.count(n, 'beeld is', 'beelden zijn')} op uw verzoek vrijgegeven zonder naar de beeldinhoud te kijken.`,
  unsure: (n) =>
    `In ${say.count(n, 'kopie', 'kopieën')} komt een korte waarde al dan niet toevallig in de beelddata voor; dat was niet te beslissen.`,
  noDiagnosis: 'De kopieën zijn niet bedoeld voor diagnose.',
  startOver: 'Opnieuw beginnen',
  startOverHint: 'Vergeet alle bestanden en resultaten. De originelen op uw computer blijven zoals ze zijn.',
};
