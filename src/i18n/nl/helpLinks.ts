import type { helpLinks as de } from '../de/helpLinks';

export const helpLinks: typeof de = {
  open: 'Hulp',
  here: 'Vragen bij deze stap',
  access: 'Toegankelijkheid',
  tour: 'Rondleiding met verzonnen beelden',
  promise: 'Zo controleert u onze belofte',
  selfTest: 'Zelftest',
  questions: {
    dicom: 'Wat is een DICOM-bestand?',
    leaves: 'Gaat er iets van mijn computer weg?',
    epa: 'Wat kan ik in de Duitse ePA zetten, en hoe?',
    pictures: 'Waarom moet ik beelden bekijken?',
    verified: 'Wat betekent ‘gecontroleerd’, en wat niet?',
    others: 'Wat als er bestanden van iemand anders bij zitten?',
    left: 'Wat staat er nog in de kopieën?',
    personal: 'Voor wie zijn de kopieën nog persoonsgegevens?',
  },
};
