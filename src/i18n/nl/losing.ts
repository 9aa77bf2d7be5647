import type { Messages } from '../Messages';

export const losing: Messages['losing'] = {
  title: 'Alles weggooien?',
  unsaved: 'Uw kopieën zijn nog niet opgeslagen. Als u doorgaat, zijn ze weg.',
  decided: 'U hebt al keuzes gemaakt. Als u doorgaat, zijn die weg.',
  stay: 'Hier blijven',
  go: { take: 'Weggooien en de nieuwe bestanden lezen', 'start-over': 'Weggooien en opnieuw beginnen' },
};
