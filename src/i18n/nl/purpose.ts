import type { Messages } from '../Messages';
import { countFiles } from './say';

export const purpose: Messages['purpose'] = {
  title: 'Kopieën maken',
  legend: 'Waarvoor?',
  presets: {
    'second-opinion': {
      title: 'Een tweede mening vragen',
      more: 'Naam en nummers worden vervangen, datums gelijkmatig verschoven, teksten opgeschoond. Leeftijd, geslacht, lengte, gewicht en gegevens van de apparaten blijven, zodat de beelden te beoordelen zijn.',
    },
    research: {
      title: 'Geven voor onderzoek of onderwijs',
      more: 'Als voor een tweede mening, maar zonder wat het ene apparaat van het andere onderscheidt; leeftijden boven 89 jaar worden samengevoegd.',
    },
    basic: {
      title: 'Om door te geven aan mensen die niet hoeven te weten om wie het gaat',
      more: 'Verwijdert of vervangt wat volgens de DICOM-standaard naar personen, plaatsen, tijden en apparaten leidt (PS3.15, Basic Profile, uitgave 2026d).',
    },
    strict: {
      title: 'Zo weinig mogelijk doorgeven',
      more: 'Als hiervoor, en alleen wat het beeld beschrijft of in dit soort bestand voorgeschreven is, blijft.',
    },
    'own-record': {
      title: 'Voor het eigen dossier of de eigen arts',
      more: 'Naam, datums en bevindingen blijven. Wat daar niemand nodig heeft, gaat weg: adressen, telefoonnummers, verzekering, religie, gegevens van anderen en namen in het netwerk. Vrije opmerkingen blijven; kijk ze na. Deze kopie verbergt niet om wie het gaat.',
    },
    custom: {
      title: 'Zelf bepalen',
      more: 'Het Basic Profile van de standaard, versoepeld of aangevuld met wat u hier kiest.',
    },
  },
  options: {
    legend: 'Wat verder moet gelden',
    RetainSafePrivate: 'Velden van de fabrikant houden waarvan bekend is dat ze veilig zijn',
    RetainUIDs: 'Wereldwijd unieke nummers houden',
    RetainDeviceIdentity: 'Gegevens van de apparaten houden',
    RetainInstitutionIdentity: 'Gegevens van de instelling houden',
    RetainPatientCharacteristics: 'Leeftijd, geslacht, lengte, gewicht en dergelijke houden',
    RetainLongitudinalTemporalInformationFullDates: 'Datums en tijden ongewijzigd houden',
    RetainLongitudinalTemporalInformationModifiedDates: 'Datums verschuiven en tussenpozen houden',
    CleanDescriptors: 'Beschrijvingen opschonen in plaats van verwijderen',
    CleanStructuredContent: 'Gestructureerde verslagen opschonen in plaats van vervangen',
    CleanGraphics: 'Aantekeningen in het beeld opschonen in plaats van vervangen',
    CleanPixelData: 'Tekst in beelden zwart maken',
  },
  basicLimit:
    'Voor het eigen dossier of voor behandeling is deze kopie niet geschikt: de naam ontbreekt en zij is niet meer aan u toe te wijzen.',
  clean: (n, hidesWhom) => `${countFiles(n)} ${hidesWhom ? 'opschonen' : 'kopiëren'}`,
  again: (n, hidesWhom) => `${countFiles(n)} nog eens ${hidesWhom ? 'opschonen' : 'kopiëren'}`,
  intoZip: (size, hidesWhom) =>
    `${hidesWhom ? 'Opschonen' : 'Kopiëren'} en als ZIP opslaan (ongeveer ${size})`,
  nothing: 'Er is geen leesbaar bestand dat opgeschoond kan worden.',
  facesTitle: 'Wat deze versie niet doet',
  limits: [
    'Zij bekijkt geen beelden voor u. De zoektocht naar ingebrande tekst mist soms iets, en herkenbare gezichten blijven zoals ze zijn.',
    'Wie de originelen of een van de beelden kent, kan de kopie herkennen.',
    'Reinschrift is niet bedoeld voor diagnose.',
  ],
};
