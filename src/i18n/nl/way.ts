import { say } from './say';

export const way = {
  label: 'Stappen',
  steps: {
    start: 'Begin',
    whose: 'Wie?',
    purpose: 'Waarvoor?',
    found: 'Gegevens',
    pictures: 'Beelden',
    done: 'Kopieën',
    audit: 'Controle',
    promise: 'Belofte controleren',
    'self-test': 'Zelftest',
  },
  next: 'Verder',
  back: 'Terug',
  step: (now: number, all: number) => `Stap ${say.number(now)} van ${say.number(all)}`,
  missing: {
    nobody: 'Kies minstens één persoon.',
    purpose: 'Kies eerst waar de kopieën voor zijn.',
  },
  whose: {
    title: 'Over wie gaan deze bestanden?',
    one: 'Deze bestanden noemen één persoon. Bent u dat?',
    several: (n: number) =>
      `Deze bestanden noemen ${say.number(n)} personen. Kies van wie u kopieën wilt; de bestanden van alle anderen worden niet gekopieerd.`,
  },
  purpose: { title: 'Waar zijn de kopieën voor?', more: 'Meer mogelijkheden' },
  found: {
    title: 'Wat er in de bestanden staat',
    files: 'Alle bestanden met hun velden',
  },
  pictures: {
    title: 'Wat er op de beelden te lezen is',
    none: 'Op de beelden is geen tekst gevonden. U kunt ze toch allemaal bekijken.',
  },
};
