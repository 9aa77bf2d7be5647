import { countFiles, say } from './say';

export const reading = {
  title: 'Reinschrift liest die Dateien',
  progress: (done: number, total: number) => `${say.number(done)} von ${countFiles(total)} gelesen`,
  left: (seconds: number) =>
    seconds < 60
      ? 'noch weniger als eine Minute'
      : seconds < 3600
        ? `noch etwa ${say.count(Math.round(seconds / 60), 'Minute', 'Minuten')}`
        : `noch etwa ${say.count(Math.round(seconds / 3600), 'Stunde', 'Stunden')}`,
  starting: 'Reinschrift sucht die Dateien …',
  soFar: 'Bisher gefunden',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Reinschrift hat die Dateien wieder vergessen.',
};
