import { countFiles, say } from './say';

export const patients = {
  title: 'Personen und Untersuchungen',
  noName: 'ohne Namen',
  noId: 'keine Nummer',
  id: 'Nummer',
  born: 'geboren',
  study: 'Untersuchung',
  series: 'Serie',
  unnamed: 'ohne Beschreibung',
  files: countFiles,
  conflictTitle: 'Widersprüchliche Angaben zur selben Person',
  conflict: (id: string) =>
    `Unter derselben Nummer${id && ` ${id}`} stehen verschiedene Angaben. Vielleicht sind Dateien zweier Menschen vermischt. Bitte prüfen Sie das, bevor Sie etwas weitergeben.`,
  conflictWhat: { name: 'Namen', birthDate: 'Geburtsdaten', sex: 'Geschlecht' },
  several: (n: number) =>
    `Die Auswahl enthält Dateien von ${say.number(n)} verschiedenen Personen. Gehören sie alle Ihnen?`,
};
