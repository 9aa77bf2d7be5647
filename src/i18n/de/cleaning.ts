import { countFiles, say } from './say';

export const cleaning = {
  title: 'Kopien werden gesäubert und geprüft',
  progress: (done: number, total: number) => `${say.number(done)} von ${countFiles(total)} fertig`,
  cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
};
