export const losing = {
  title: 'Wirklich verwerfen?',
  unsaved: 'Sie haben Ihre Kopien noch nicht gespeichert. Wenn Sie weitermachen, gehen sie verloren.',
  decided: 'Sie haben schon Entscheidungen getroffen. Wenn Sie weitermachen, gehen sie verloren.',
  stay: 'Hier bleiben',
  go: { take: 'Verwerfen und neue Dateien lesen', 'start-over': 'Verwerfen und neu beginnen' },
};
