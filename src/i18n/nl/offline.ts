import type { Messages } from '../Messages';

export const offline: Messages['offline'] = {
  ready: 'Werkt ook zonder internet',
  update: 'Er is een nieuwe versie van Reinschrift.',
  takeUpdate: 'Opnieuw laden en gebruiken',
  updateLoses: 'Als u opnieuw laadt, vergeet deze pagina de geopende bestanden en de resultaten.',
  othersOpen: 'Reinschrift staat nog open in een ander venster. Sla daar op wat u nodig hebt en sluit het.',
  insecure:
    'Deze pagina is zonder versleuteling (http:) geladen. Al het belangrijke werkt. Alleen kunt u de pagina zo niet installeren en niet zonder internet opnieuw openen.',
  unsupported: 'In deze browser kunt u de pagina niet zonder internet opnieuw openen. Al het andere werkt.',
  incomplete:
    'Deze pagina kon niet volledig worden bewaard voor gebruik zonder internet: de verbinding viel weg, er was te weinig ruimte, of de server stuurde een bestand dat niet bij deze versie hoort. Al het andere werkt.',
};
