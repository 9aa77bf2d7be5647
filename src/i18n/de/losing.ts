export const losing = {
  title: 'Wirklich verwerfen?',
  unsaved: 'Ihre Kopien sind noch nicht gespeichert. Wenn Sie weitermachen, sind sie weg.',
  decided: 'Sie haben schon Entscheidungen getroffen. Wenn Sie weitermachen, sind sie weg.',
  stay: 'Hier bleiben',
  go: { take: 'Verwerfen und neue Dateien lesen', 'start-over': 'Verwerfen und neu beginnen' },
};
