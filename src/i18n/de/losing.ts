export const losing = {
  title: 'Kopien verwerfen?',
  unsaved: 'Sie sind noch nicht gespeichert.',
  /** Where there are no copies yet. */
  titleDecided: 'Entscheidungen verwerfen?',
  decided: 'Sie haben schon Entscheidungen getroffen. Wenn Sie weitermachen, gehen sie verloren.',
  stay: 'Zurück',
  go: {
    take: 'Verwerfen und neue Dateien lesen',
    'start-over': 'Verwerfen und neu beginnen',
    update: 'Verwerfen und neue Version laden',
  },
};
