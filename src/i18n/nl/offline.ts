import type { Messages } from '../Messages';

export const offline: Messages['offline'] = {
  ready: 'Werkt ook zonder netwerk',
  update: 'Er staat een nieuwe versie van Reinschrift klaar.',
  takeUpdate: 'Opnieuw laden en gebruiken',
  updateLoses: 'Bij opnieuw laden gaan de geopende bestanden en resultaten van deze pagina verloren.',
  insecure:
    'Deze pagina is zonder versleuteling (http:) geladen. Al het belangrijke werkt; alleen installeren en zonder netwerk opnieuw openen kan zo niet.',
  unsupported: 'Deze browser kan de pagina niet bewaren voor gebruik zonder netwerk. Al het andere werkt.',
};
