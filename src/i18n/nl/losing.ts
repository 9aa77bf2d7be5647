import type { Messages } from '../Messages';

export const losing: Messages['losing'] = {
  title: 'Echt weggooien?',
  unsaved: 'U hebt uw kopieën nog niet opgeslagen. Als u doorgaat, bent u ze kwijt.',
  decided: 'U hebt al keuzes gemaakt. Als u doorgaat, bent u die kwijt.',
  stay: 'Hier blijven',
  go: { take: 'Weggooien en de nieuwe bestanden lezen', 'start-over': 'Weggooien en opnieuw beginnen' },
};
