import type { AboutMessages } from '../../AboutMessages';

export const about: AboutMessages = {
  close: 'Sluiten',
  version: 'Versie',
  commit: 'Commit van de broncode',
  unknown: 'niet bekend',
  changed: (commit) => `${commit} met wijzigingen die niet gepubliceerd zijn`,
  rules: 'Regels',
  rulesOf: (edition) => `DICOM PS3.15 Annex E, uitgave ${edition}`,
  file: {
    title: 'Reinschrift als één bestand',
    about:
      'In dit bestand zit alles. Het werkt zonder installatie en zonder internet, ook vanaf een USB-stick of een netwerkschijf. Open het in Chrome, Edge of Firefox.',
    save: (size) => `reinschrift.html opslaan (${size})`,
    online: 'Voor het opslaan hebt u verbinding met deze site nodig, daarna niet meer.',
    sum: 'Controlesom van het bestand (SHA-256)',
    isThis: 'U gebruikt nu dit ene bestand. Alles zit erin en het werkt zonder internet.',
    elsewhere:
      'Een bestand kan zijn eigen controlesom niet bevatten. U vindt die waar u het bestand vandaan hebt: op de site onder ‘Over deze versie’, of in de lijst SHA256SUMS van de release.',
  },
  compare: {
    title: 'Zo controleert u het bestand',
    how: 'Laat uw computer de controlesom van het opgeslagen bestand berekenen. Ga daarvoor naar de map waar het staat. Komen alle 64 tekens overeen, dan is het precies dit bestand. Hoofdletters of kleine letters maakt niet uit.',
    windows: 'Windows, in de opdrachtprompt',
    mac: 'macOS, in Terminal',
    linux: 'Linux, in een terminal',
    trust:
      'Wie deze pagina kan vervalsen, kan ook de controlesom erop vervalsen. Vergelijk die daarom ook met de lijst SHA256SUMS van de release, of met een controlesom die iemand anders u geeft.',
    again:
      'Dezelfde broncode levert altijd hetzelfde bestand op, byte voor byte. Wie de commit hierboven zelf bouwt met ‘npm ci’ en ‘npm run release’, komt op dezelfde controlesom uit.',
  },
  licences: {
    title: 'Software en lettertypen van anderen',
    about: 'Reinschrift bevat vrije software en lettertypen van anderen. Hun licenties, woord voor woord:',
    show: 'Licenties tonen',
  },
};
