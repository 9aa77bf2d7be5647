import { countFiles, say } from './say';

export const reading = {
  title: 'Dateien werden gelesen',
  progress: (done: number, total: number) => `${say.number(done)} von ${countFiles(total)} gelesen`,
  starting: 'Dateien werden gesucht …',
  soFar: 'Bisher stehen in den Dateien',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Die Dateien wurden wieder vergessen.',
};
