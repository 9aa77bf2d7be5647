import type { Messages } from '../Messages';

export const footer: Messages['footer'] = {
  limits: 'Niet voor diagnose. Geen medisch hulpmiddel.',
  source: 'Regels: DICOM PS3.15 Annex E, uitgave 2026d',
  about: 'Over deze versie',
};
