import type { Messages } from '../Messages';
import { say } from './say';

export const lookup: Messages['lookup'] = {
  title: 'Eigen vervangende namen uit een lijst',
  about:
    'Een tabel (CSV) met de kolommen id_old en id_new: het nummer in de bestanden en de vervangende naam die ervoor in de plaats komt. De lijst blijft op deze computer en wordt daarna vergeten.',
  file: 'Lijst kiezen',
  unknown: 'Wat gebeurt er met mensen die niet in de lijst staan?',
  refuse: 'Zij krijgen geen kopie (veiliger)',
  key: 'Zij krijgen een vervangende naam uit de sleutel',
  none: 'Er geldt geen lijst.',
  ready: (n) => `Er geldt een lijst met ${say.count(n, 'nummer', 'nummers')}.`,
  forget: 'Lijst vergeten',
  inLine: (n) => `Regel ${say.number(n)}:`,
  problems: {
    'no-header': 'De eerste regel moet id_old,id_new zijn.',
    'two-columns': 'Hier staan niet precies twee kolommen.',
    'no-id': 'Hier ontbreekt het oude nummer.',
    'not-usable': 'Deze vervangende naam kan niet in een DICOM-bestand staan.',
    contradiction: 'Hetzelfde nummer staat al met een andere vervangende naam in de lijst.',
    'too-large': 'Het bestand is te groot voor een lijst.',
    unreadable: 'Het bestand kon niet gelezen worden.',
  },
};
