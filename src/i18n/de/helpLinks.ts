/** What leads to help from everywhere; the answers are fetched later. */
export const helpLinks = {
  open: 'Hilfe',
  here: 'Fragen zu diesem Schritt',
  access: 'Barrierefreiheit',
  tour: 'Rundgang mit erfundenen Bildern',
  promise: 'So prüfen Sie unser Versprechen',
  selfTest: 'Selbsttest',
  questions: {
    dicom: 'Was ist eine DICOM-Datei?',
    leaves: 'Verlässt etwas meinen Computer?',
    epa: 'Was kann ich in die ePA geben, und wie?',
    pictures: 'Warum soll ich Bilder ansehen?',
    verified: 'Was heißt „geprüft“, und was heißt es nicht?',
    others: 'Was tun, wenn Dateien von jemand anderem dabei sind?',
    left: 'Was steht noch in den Kopien?',
    personal: 'Für wen sind die Kopien noch personenbezogene Daten?',
  },
};
