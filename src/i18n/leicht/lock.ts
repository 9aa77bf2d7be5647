import type { Messages } from '../Messages';
import type { Some } from '../over';

/** Forgetting everything, and the warning before. */
export const lock: Some<Messages> = {
  lock: {
    forgets:
      'Diese Seite vergisst dann alle Dateien.\nSie vergisst auch die Kopien.\nUnd was Sie ausgewählt haben.\nIhre Dateien auf dem Computer bleiben.',
    nothing: 'Hier sind keine Dateien offen.\nDie Seite lädt neu.',
    unsaved: 'Sie haben die Kopien noch nicht gespeichert.\nDann sind die Kopien weg.',
    working: 'Die Seite arbeitet noch.\nDann hört sie damit auf.',
    keptToo: 'Auch löschen, was der Browser sich merkt',
    keptHint: 'Zum Beispiel die Sprache.\nUnd gemerkte Flächen zum Schwärzen.',
    beyondTitle: 'Das kann die Seite nicht löschen',
    beyond: [
      'Dateien, die Sie gespeichert haben',
      'Die Liste der Downloads im Browser',
      'Was der Computer sich sonst merkt',
      'Andere Fenster mit Reinschrift',
      'Was Sie kopiert haben',
    ],
    idle: {
      hint: 'Das ist gut, wenn viele Menschen den Computer benutzen.\nDie Seite fragt vorher: Sind Sie noch da?',
      title: 'Sind Sie noch da?',
      text: 'Sie haben lange nichts gemacht.\nGleich vergisst diese Seite Ihre Dateien und Kopien.',
      goOn: 'Ich bin da',
    },
    told: {
      text: {
        person: 'Diese Seite hat alle Dateien und Kopien vergessen.\nAuch alles andere ist weg.',
        idle: 'Sie haben lange nichts gemacht.\nDie Seite hat darum die Dateien und Kopien vergessen.\nFehlen Ihnen Kopien?\nDann machen Sie die Kopien bitte noch einmal.',
      },
      kept: {
        gone: 'Auch was der Browser sich gemerkt hat, ist weg.',
        left: 'Der Browser konnte nicht alles löschen.\nMachen Sie andere Fenster von Reinschrift zu.\nVersuchen Sie es dann noch einmal.',
        stays: 'Was der Browser sich gemerkt hat, ist noch da.',
      },
      beyond:
        'Das ist noch da:\nDateien, die Sie gespeichert haben.\nDie Liste der Downloads.\nWas der Computer sich sonst merkt.',
    },
  },
};
