import type { Messages } from '../Messages';
import { say } from './say';

export const lookup: Messages['lookup'] = {
  title: 'Eigen vervangende namen uit een lijst',
  about:
    'Een tabel (CSV) met de kolommen id_old en id_new: links het nummer in de bestanden, rechts de vervangende naam. De lijst blijft op deze computer en Reinschrift vergeet haar als u de pagina sluit.',
  file: 'Lijst kiezen',
  unknown: 'Wat gebeurt er met personen die niet op de lijst staan?',
  refuse: 'Van hun bestanden komt geen kopie (veiliger)',
  key: 'Zij krijgen een vervangende naam uit de sleutel',
  none: 'Nog geen lijst gekozen.',
  ready: (n) => `Op de lijst ${say.plural(n, 'staat', 'staan')} ${say.count(n, 'nummer', 'nummers')}.`,
  forget: 'Lijst vergeten',
  inLine: (n) => `Regel ${say.number(n)}:`,
  problems: {
    'no-header': 'De eerste regel moet id_old,id_new zijn.',
    'two-columns': 'Deze regel moet precies twee kolommen hebben.',
    'no-id': 'Op deze regel ontbreekt het oude nummer.',
    'not-usable': 'Deze vervangende naam mag niet in een DICOM-bestand staan.',
    contradiction: 'Dit nummer staat al met een andere vervangende naam op de lijst.',
    'too-large': 'Het bestand is te groot voor een lijst.',
    unreadable: 'Het bestand is niet leesbaar.',
  },
};
