import type { SealMessages } from '../../SealMessages';

export const seal: SealMessages = {
  changed:
    'Reinschrift start niet: minstens één bestand van de pagina hoort niet bij deze versie, en de server stuurde geen bestand dat wel klopt. Verbind dit apparaat met het netwerk en laad de pagina opnieuw. Helpt dat niet, wis dan in de browser de gegevens van deze website en open de pagina nog een keer.',
  unknown: 'Op dit adres heeft Reinschrift geen pagina.',
  again: 'Reinschrift openen',
};
