import type { Messages } from '../Messages';

export const intake: Messages['intake'] = {
  headline: 'Wat zeggen uw DICOM-bestanden over u?',
  lead: 'Röntgen-, CT- en MRI-bestanden bevatten meer dan beelden: namen, geboortedata, nummers, plaatsen. Reinschrift laat zien wat erin staat en maakt kopieën waarin alleen blijft wat u nodig hebt.',
  promise: 'Niets verlaat deze computer.',
  promiseMore:
    'Uw bestanden worden alleen in deze browser gelezen. Er is geen server waar ze naartoe gaan, en de browser heeft de opdracht elke verbinding van deze pagina te weigeren.',
  checkTitle: 'Zo controleert u dat zelf',
  checkSteps: [
    'Wacht tot deze pagina geladen is.',
    'Zet wifi uit of trek de netwerkkabel los.',
    'Werk gewoon door: lezen, opschonen en opslaan werken zonder netwerk net zo goed.',
  ],
  dropTitle: 'Sleep een cd, map of bestanden hierheen',
  dropNow: 'Nu loslaten',
  dropHint:
    'Liefst alles wat op de patiënten-cd staat; een zip- of iso-bestand ervan mag ook. De originelen worden niet gewijzigd.',
  dropAnywhere: 'Laat hier los',
  dropAnywhereHint: 'Uw bestanden blijven op deze computer.',
  chooseDisc: 'Cd of map kiezen',
  chooseFiles: 'Bestanden kiezen',
  chooseFolder: 'Map kiezen',
  sample: 'Uitproberen met een voorbeeldonderzoek',
  sampleHint: '20 doorsneden van een verzonnen persoon, op deze pagina gemaakt.',
  other: 'Andere bestanden controleren',
  otherHint: 'De huidige bestanden en resultaten worden dan vergeten.',
  nothing: 'Er zat geen bestand in.',
  onlyOther: {
    photos:
      'Dit zijn gewone foto’s of video’s. Reinschrift is bedoeld voor röntgen-, CT-, MRI- en echobeelden, zoals die op een patiënten-cd staan.',
    pdf: 'Dit is een pdf. Reinschrift werkt met de beelden zelf: hebt u daar een cd of map van?',
    program:
      'Dit is alleen een programma, waarschijnlijk het kijkprogramma van een cd. De beelden staan er meestal naast. Kies de hele cd of map.',
    directory:
      'Dit is alleen de inhoudsopgave van de cd (DICOMDIR), zonder de beelden. Kies de hele cd of map.',
    shut: 'Dit kon hier niet worden geopend.',
    other: 'Hierin is geen medisch beeld gevonden. Hebt u een cd, kies dan het liefst de hele cd of map.',
  },
  giveOther: 'Iets anders kiezen',
};
