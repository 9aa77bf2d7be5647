import { countFiles, say } from './say';

export const cleaning = {
  title: 'Reinschrift macht die Kopien und prüft sie',
  progress: (done: number, total: number) => `${say.number(done)} von ${countFiles(total)} fertig`,
  cancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
};
