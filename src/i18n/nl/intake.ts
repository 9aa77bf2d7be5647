import type { Messages } from '../Messages';

export const intake: Messages['intake'] = {
  headline: 'Wat zeggen uw DICOM-bestanden over u?',
  lead: 'Röntgen-, CT- en MRI-bestanden bevatten meer dan beelden: namen, geboortedata, nummers, plaatsen. Reinschrift laat zien wat erin staat en schrijft kopieën zonder die gegevens.',
  promise: 'Niets verlaat deze computer.',
  promiseMore:
    'Uw bestanden worden alleen in deze browser gelezen. Er is geen server waar ze naartoe gaan, en de browser heeft de opdracht elke verbinding van deze pagina te weigeren.',
  checkTitle: 'Zo controleert u dat zelf',
  checkSteps: [
    'Wacht tot deze pagina geladen is.',
    'Zet wifi uit of trek de netwerkkabel los.',
    'Werk gewoon door: lezen, opschonen en opslaan werken zonder netwerk net zo goed.',
  ],
  dropTitle: 'Sleep bestanden, een map of een ZIP hierheen',
  dropNow: 'Nu loslaten',
  dropHint: 'Bijvoorbeeld alles wat op een patiënten-cd staat. De originelen worden niet gewijzigd.',
  chooseFiles: 'Bestanden kiezen',
  chooseFolder: 'Map kiezen',
  sample: 'Uitproberen met een voorbeeldonderzoek',
  sampleHint: '20 doorsneden van een verzonnen persoon, op deze pagina gemaakt.',
  other: 'Andere bestanden controleren',
  otherHint: 'De huidige bestanden en resultaten worden dan vergeten.',
  nothing: 'Er zat geen bestand in.',
};
