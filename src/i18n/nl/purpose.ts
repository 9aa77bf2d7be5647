import type { Messages } from '../Messages';
import { countFiles } from './say';

export const purpose: Messages['purpose'] = {
  legend: 'Waarvoor hebt u de kopieën nodig?',
  stays: 'Blijft:',
  goes: 'Verwijderd:',
  changes: 'Verwijderd of vervangen:',
  presets: {
    'own-record': {
      title: 'Voor mijn eigen dossier (ePA)',
      stays: 'de beelden, uw naam, alle datums, bevindingen en opmerkingen',
      goes: 'de velden voor adres, telefoon, verzekering, beroep, religie en familie',
      more: 'Uw naam, datums en bevindingen blijven staan. We verwijderen de velden die daar niemand nodig heeft: voor adressen, telefoonnummers, verzekering, beroep, herkomst, religie, gegevens over familieleden en netwerknamen van apparaten. Ook opmerkingen blijven staan: lees ze na. Wie deze kopie krijgt, ziet dat het om u gaat.',
    },
    'second-opinion': {
      title: 'Second opinion',
      stays:
        'de beelden, leeftijd, geslacht, lengte, gewicht, gegevens van het apparaat en medische beschrijvingen',
      goes: 'namen en nummers (vervangen door andere); alle datums per persoon met een eigen, vast aantal dagen verschoven',
      more: 'We vervangen namen en nummers door andere en verschuiven alle datums per persoon met een eigen, vast aantal dagen; tussenpozen en kloktijden blijven gelijk. In teksten blijven alleen bekende medische woorden staan. Leeftijd, geslacht, lengte, gewicht en gegevens van het apparaat blijven, zodat een arts de beelden kan beoordelen.',
    },
    basic: {
      title: 'Delen zonder namen',
      stays: 'de beelden en wat nodig is om ze goed te tonen',
      goes: 'alles wat volgens de DICOM-standaard iets verraadt over personen, plaatsen, tijden of apparaten',
      more: 'We verwijderen of vervangen alles wat volgens de DICOM-standaard iets verraadt over personen, plaatsen, tijden of apparaten (PS3.15, Basic Profile, uitgave 2026d).',
    },
    research: {
      title: 'Onderzoek en onderwijs',
      stays:
        'de beelden, leeftijd (boven 89 jaar als 90), geslacht, lengte, gewicht en medische beschrijvingen',
      goes: 'namen en nummers (vervangen door andere), kenmerken van apparaten; datums verschoven',
      more: 'Hetzelfde als voor een second opinion, maar zonder kenmerken van apparaten. Elke leeftijd boven 89 jaar staat er als 90 jaar in.',
    },
    strict: {
      title: 'Alleen het hoognodige',
      stays: 'de beelden, en verder alleen wat nodig is om ze te tonen, of wat DICOM voorschrijft',
      goes: 'al het andere',
      more: 'Hetzelfde als “Delen zonder namen”. Bovendien blijft alleen wat nodig is om het beeld te tonen, of wat DICOM voor dit soort bestand voorschrijft.',
    },
    custom: {
      title: 'Eigen keuze',
      stays: 'de beelden en wat u kiest',
      goes: 'al het andere wat volgens de DICOM-standaard iets verraadt over personen, plaatsen, tijden of apparaten',
      more: 'Uitgangspunt is het Basic Profile van de DICOM-standaard. U kiest wat daarnaast blijft of wordt opgeschoond.',
    },
  },
  options: {
    legend: 'Wat moet er nog meer gelden?',
    RetainSafePrivate: 'Eigen velden van fabrikanten behouden als bekend is dat ze veilig zijn',
    RetainUIDs: 'Technische codes (UID’s) behouden',
    RetainDeviceIdentity: 'Gegevens van de apparaten behouden',
    RetainInstitutionIdentity: 'Gegevens van ziekenhuis of praktijk behouden',
    RetainPatientCharacteristics: 'Leeftijd, geslacht, lengte, gewicht en dergelijke behouden',
    RetainLongitudinalTemporalInformationFullDates: 'Datums en tijden ongewijzigd behouden',
    RetainLongitudinalTemporalInformationModifiedDates:
      'Datums per persoon met een eigen, vast aantal dagen verschuiven; tussenpozen en kloktijden blijven',
    CleanDescriptors: 'Beschrijvingen behouden, namen daarin verwijderen',
    CleanStructuredContent: 'Gestructureerde verslagen behouden, namen daarin verwijderen',
    CleanGraphics: 'Pijlen behouden, namen daarin verwijderen',
    CleanPixelData: 'Tekst in beelden zwart maken',
  },
  basicLimit:
    'Gebruik deze kopie niet voor uw eigen dossier of uw behandeling: zonder naam weet daar niemand dat ze van u is.',
  clean: (n, hidesWhom) => `${countFiles(n)} ${hidesWhom ? 'opschonen' : 'kopiëren'}`,
  again: (n, hidesWhom) => `${countFiles(n)} opnieuw ${hidesWhom ? 'opschonen' : 'kopiëren'}`,
  intoZip: (size, hidesWhom) =>
    `${hidesWhom ? 'Opschonen' : 'Kopiëren'} en als ZIP opslaan (ongeveer ${size})`,
  facesTitle: 'Wat Reinschrift niet kan',
  limits: [
    'Reinschrift bekijkt de beelden niet voor u. Bij het zoeken naar tekst in beelden wordt soms iets gemist, en gezichten blijven herkenbaar.',
    'Wie de originelen kent, kan de kopieën herkennen.',
    'Reinschrift is niet bedoeld voor diagnose.',
  ],
};
