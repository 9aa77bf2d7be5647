export const footer = {
  limits: 'Nicht für die Diagnose. Kein Medizinprodukt.',
  source: 'Regeln: DICOM PS3.15 Annex E, Ausgabe 2026d',
  about: 'Über diese Version',
};
