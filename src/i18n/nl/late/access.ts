import type { access as de } from '../../de/late/access';

export const access: typeof de = {
  title: 'Toegankelijkheids\u00adverklaring',
  dated: (date) => `Deze verklaring is opgesteld op ${date} en berust op een eigen beoordeling.`,
  sections: [
    {
      title: 'Stand van zaken',
      says: [
        'Reinschrift wil voldoen aan de Web Content Accessibility Guidelines (WCAG) 2.2, niveau A en AA, en daarmee aan EN 301 549 en de Duitse BITV 2.0. Vanwege de uitzonderingen hieronder voldoet de pagina gedeeltelijk.',
      ],
    },
    {
      title: 'Wat is getest',
      says: [
        'Een programma (axe) controleert elk scherm en elke toestand ervan in drie talen, licht en donker. Het vindt maar een deel van alle mogelijke fouten.',
        'Tests meten ook: vensters van 320 tot 1920 pixels breed, ook met 400% vergroting en ruimere tekst; het contrast van alle kleuren; dat de focus zichtbaar blijft; het hoge contrast van het besturingssysteem; minder beweging; werken met alleen het toetsenbord.',
        'Niet uitgeprobeerd: het gebruik door mensen met een beperking en met schermlezers.',
      ],
    },
    {
      title: 'Wat niet toegankelijk is',
      says: [
        'Medische beelden: wat erop te zien is, bestaat niet als tekst. Reinschrift beschrijft geen beelden, omdat het ze niet kan beoordelen. Alleen een mens kan zien of er een naam op een beeld staat. Kunt u dat niet, laat zulke beelden dan weg of vraag iemand die u vertrouwt.',
        'Duits in eenvoudige taal (Leichte Sprache) is er voor de schermen die patiënten nodig hebben, niet voor velden, rapporten en de controle van kopieën. Gebarentaal is er niet.',
      ],
    },
    {
      title: 'Iets melden',
      says: [
        'Reinschrift draait op uw computer en heeft geen formulier dat iets verstuurt. Meld belemmeringen aan de organisatie die u deze pagina aanbiedt.',
      ],
      operator: 'Aangeboden door:',
      nobody: 'Hier is nog geen adres ingevuld. Vraag het daar waar u deze pagina hebt gekregen.',
    },
    {
      title: 'Bemiddeling',
      says: [
        'Biedt een Duitse federale instantie de pagina aan en antwoordt zij niet, dan helpt de Schlichtungsstelle volgens § 16 BGG. Deelstaten en gemeenten hebben eigen instanties.',
      ],
    },
  ],
};
