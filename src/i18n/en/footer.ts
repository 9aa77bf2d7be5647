import type { Messages } from '../Messages';

export const footer: Messages['footer'] = {
  limits: 'Not for diagnosis. Not a medical device.',
  source: 'Rules: DICOM PS3.15 Annex E, edition 2026d',
  about: 'About this version',
};
