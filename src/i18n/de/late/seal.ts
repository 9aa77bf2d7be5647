/** What the service worker says where it cannot show the page. */
export const seal = {
  changed:
    'Reinschrift startet nicht: Mindestens eine Datei der Seite ist nicht die, die zu dieser Version gehört, und vom Server kam keine passende. Verbinden Sie das Gerät mit dem Netz und laden Sie die Seite neu. Hilft das nicht, löschen Sie im Browser die Daten dieser Website und öffnen Sie die Seite noch einmal.',
  unknown: 'Unter dieser Adresse gibt es bei Reinschrift keine Seite.',
  again: 'Reinschrift öffnen',
};
