import type { Messages } from '../Messages';
import type { Some } from '../over';

/** ZIPs with a password. */
export const zip: Some<Messages> = {
  zip: {
    open: {
      title: 'Diese Datei hat ein Passwort',
      text: 'hat ein Passwort.\nDas Passwort haben Sie zum Beispiel von der Praxis oder vom Krankenhaus.',
      wrong:
        'Das Passwort passt nicht.\nSchreiben Sie große Buchstaben groß.\nSchreiben Sie kleine Buchstaben klein.',
      show: 'Passwort zeigen',
      kept: 'Hat noch eine Datei dieses Passwort?\nDann fragt Reinschrift nicht noch einmal.\nDanach vergisst Reinschrift das Passwort.',
      skip: 'Ohne diese Datei weiter',
      skipAll: 'Ohne alle Dateien mit Passwort weiter',
    },
    save: {
      intro:
        'Das ist gut, wenn Sie die Kopien verschicken.\nZum Beispiel mit einer E-Mail.\nOhne das Passwort kann niemand die Bilder öffnen.',
      another: 'Ein anderes Passwort',
      own: 'Sie können auch selbst ein Passwort schreiben.\nEs braucht mindestens 12 Zeichen.',
      tooShort: 'Das Passwort ist zu kurz.\nEs braucht mindestens 12 Zeichen.',
      noted: 'Ich habe mir das Passwort notiert.\nOhne das Passwort öffnet niemand die Datei.',
      button: (size) => `Mit Passwort speichern (${size})`,
      apart:
        'Sagen Sie das Passwort am besten am Telefon.\nSchicken Sie es nie in derselben E-Mail wie die Bilder.',
      names:
        'Ohne Passwort sieht man nur die Namen der Dateien.\nUnd wie groß die Dateien sind.\nIn den Namen steht nicht, wer Sie sind.',
      openWith:
        'Windows kann diese Datei nicht allein öffnen.\nMan braucht ein Programm, zum Beispiel 7-Zip.\nAm Mac hilft zum Beispiel das Programm Keka.',
    },
  },
};
