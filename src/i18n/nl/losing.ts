import type { Messages } from '../Messages';

export const losing: Messages['losing'] = {
  title: 'Kopieën weggooien?',
  unsaved: 'Ze zijn nog niet opgeslagen.',
  titleDecided: 'Keuzes weggooien?',
  decided: 'U hebt al keuzes gemaakt. Als u doorgaat, bent u die kwijt.',
  stay: 'Terug',
  go: {
    take: 'Weggooien en de nieuwe bestanden lezen',
    'start-over': 'Weggooien en opnieuw beginnen',
    update: 'Weggooien en de nieuwe versie laden',
  },
};
