import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const patients: Messages['patients'] = {
  title: 'Personen en onderzoeken',
  noName: 'zonder naam',
  noId: 'geen nummer',
  id: 'nummer',
  born: 'geboren',
  study: 'Onderzoek',
  series: 'Serie',
  unnamed: 'zonder beschrijving',
  files: countFiles,
  conflictTitle: 'Tegenstrijdige gegevens over dezelfde persoon',
  conflict: (id) =>
    `Onder hetzelfde nummer${id && ` ${id}`} staan verschillende gegevens. Misschien zijn bestanden van twee mensen door elkaar geraakt. Controleer dit voordat u iets doorgeeft.`,
  conflictWhat: { name: 'Namen', birthDate: 'Geboortedata', sex: 'Geslacht' },
  several: (n) =>
    `De selectie bevat bestanden van ${say.number(n)} verschillende personen. Zijn ze allemaal van u?`,
};
