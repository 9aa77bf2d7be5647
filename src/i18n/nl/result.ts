import type { Messages } from '../Messages';
import { say } from './say';

export const result: Messages['result'] = {
  stale: {
    purpose: (made, now) =>
      `Deze kopieën hebt u gemaakt voor “${made}”. Nu is “${now}” gekozen. Daarom kunt u ze niet opslaan.`,
    other: 'U hebt iets veranderd sinds u deze kopieën hebt gemaakt. Daarom kunt u ze niet opslaan.',
    wayOn: 'Maak de kopieën opnieuw, of maak de verandering ongedaan.',
  },
  refused: (n) => `Van ${say.count(n, 'bestand', 'bestanden')} is er geen kopie:`,
  leftOut: (n) =>
    `${say.count(n, 'bestand hoort', 'bestanden horen')} bij personen die u hebt weggelaten. Daarvan is er geen kopie.`,
  notSavedYet: 'U hebt de kopieën nog niet opgeslagen.',
  edits: (removed, replaced, uids) => [
    `${say.count(removed, 'veld', 'velden')} verwijderd`,
    `${say.count(replaced, 'veld', 'velden')} leeggemaakt of door een andere waarde vervangen`,
    `${say.count(uids, 'technische code', 'technische codes')} door nieuwe vervangen`,
  ],
  checked:
    'Daarna heeft een tweede, onafhankelijk deel van het programma elke kopie gelezen, en hebben we haar byte voor byte doorzocht op de verwijderde gegevens.',
  pixels: {
    same: (n, all) =>
      n === all
        ? 'De beeldgegevens zijn ongewijzigd.'
        : `In ${say.count(n, 'kopie', 'kopieën')} zijn de beeldgegevens ongewijzigd.`,
    blackedOut: (n) => `In ${say.count(n, 'kopie', 'kopieën')} zijn vlakken in het beeld zwart gemaakt.`,
    reencoded: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} is het beeld zonder verlies in een andere vorm opgeslagen.`,
    strayBits: (n) =>
      `Uit ${say.count(n, 'kopie', 'kopieën')} hebben we verwijderd wat naast de pixels stond, bijvoorbeeld getekende tekst. Het beeld is gelijk gebleven.`,
    excess: (n) =>
      `Uit ${say.count(n, 'kopie', 'kopieën')} hebben we gegevens na het laatste beeld verwijderd. De beelden zijn gelijk gebleven.`,
    segments: (n) =>
      `Uit ${say.count(n, 'kopie', 'kopieën')} hebben we opmerkingen en cameragegevens verwijderd die in de beeldgegevens stonden. De beelden zijn gelijk gebleven.`,
    strayBitsKept: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} staat naast de pixels nog iets, bijvoorbeeld getekende tekst.`,
    excessKept: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} komen na het laatste beeld nog meer beeldgegevens.`,
    missing: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} ontbreekt een deel van de beelden, omdat het ook in het origineel ontbreekt.`,
    lookedAt: (n) => `Van ${say.count(n, 'kopie', 'kopieën')} hebt u het beeld bekeken.`,
  },
  overruled: (n) =>
    `In ${say.count(n, 'kopie', 'kopieën')} hebt u iets behouden wat we anders hadden verwijderd. Daarom ${say.plural(n, 'heeft deze kopie', 'hebben deze kopieën')} niet de vermelding ‘opgeschoond volgens de standaard’.`,
  references: (n) =>
    `${say.count(n, 'verwijzing', 'verwijzingen')} tussen de bestanden ${n === 1 ? 'klopt' : 'kloppen'} nog.`,
  broken: (n) =>
    `${say.count(n, 'verwijzing', 'verwijzingen')} tussen de bestanden ${n === 1 ? 'klopt' : 'kloppen'} niet meer. In het rapport staat waar.`,
  ambiguous: (n) =>
    `${say.count(n, 'verwijzing noemde', 'verwijzingen noemden')} een code die meerdere bestanden hebben. Welk bestand bedoeld was, kunnen we niet weten. ${n === 1 ? 'Ze leidt' : 'Ze leiden'} nu naar geen enkel bestand.`,
  uids: {
    'instance-uid-shared': (n) =>
      `${say.count(n, 'bestand had', 'bestanden hadden')} dezelfde code als een ander bestand met andere inhoud. Elke kopie heeft een eigen code gekregen.`,
    'instance-uid-still-shared': (n) =>
      `${say.count(n, 'kopie heeft', 'kopieën hebben')} dezelfde code als een ander bestand met andere inhoud, omdat u de codes wilde behouden. Sommige programma’s tonen er dan maar één van.`,
    'instance-uid-made': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak de code van het beeld, of ze was ongeldig. De kopieën hebben een nieuwe gekregen.`,
    'instance-uid-from-meta': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak de code van het beeld. We hebben de code uit de bestandskop genomen.`,
    'instance-uid-contradicted': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} stonden twee verschillende codes: één in de bestandskop en één in de inhoud. In de kopie zijn ze gelijk.`,
    'instance-repeated': (n) =>
      `${say.count(n, 'bestand zit', 'bestanden zitten')} er meer dan eens met dezelfde inhoud bij. Deze kopieën hebben dezelfde code.`,
    'study-uid-made': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak de code van het onderzoek, of ze was ongeldig. Elk onderzoek van elke persoon heeft een eigen code gekregen.`,
    'series-uid-made': (n) =>
      `In ${say.count(n, 'bestand', 'bestanden')} ontbrak de code van de serie, of ze was ongeldig. Elke serie heeft een eigen code gekregen.`,
    'file-behind-removed': (n) =>
      `Na het einde van ${say.count(n, 'bestand', 'bestanden')} stond nog een DICOM-bestand, dat kijkprogramma’s niet tonen. Het zit in geen enkele kopie.`,
  },
  pixelsNot: (n, all) =>
    `${n === all ? 'Niemand heeft de beelden bekeken.' : `Naar ${say.number(n)} van de ${say.count(all, 'beeld', 'beelden')} heeft niemand gekeken.`} Er kan nog tekst in staan, bijvoorbeeld een naam.`,
  faces:
    'Een computer kan uit opnamen van het hoofd het gezicht namaken. Daar hebben we niets aan veranderd.',
  takenIn: (n) =>
    `${say.count(n, 'beeld', 'beelden')} hebt u vrijgegeven zonder ${say.plural(n, 'het', 'ze')} te bekijken.`,
  notSearched: (n) =>
    `Toen de kopieën werden gemaakt, ${say.plural(n, 'was', 'waren')} ${say.count(n, 'beeld', 'beelden')} niet op tekst doorzocht en ook niet bekeken.`,
  unsure: (n) =>
    `In ${say.count(n, 'kopie', 'kopieën')} komt een korte waarde in de beeldgegevens voor. Of dat toeval is, kunnen we niet zeggen.`,
  startOver: 'Opnieuw beginnen',
  startOverHint:
    'Reinschrift vergeet alle bestanden en resultaten. De originelen op uw computer blijven zoals ze zijn.',
};
