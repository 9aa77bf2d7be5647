import { say } from './say';

/** Where pictures are gone through one by one. */
export const desk = {
  label: 'Bilder, die Sie ansehen müssen',
  approve: 'In Ordnung',
  blackOut: 'Schwärzen',
  leaveOut: 'Weglassen',
  large: 'Groß ansehen',
  together: (n: number) => `${say.number(n)} ähnliche zusammen ansehen`,
  held: 'Solange Sie nicht entschieden haben, machen wir davon keine Kopie.',
  open: (n: number) =>
    n === 0
      ? 'Über alle Bilder ist entschieden.'
      : `${say.count(n, 'Bild', 'Bilder')} ${say.plural(n, 'wartet', 'warten')} auf Ihre Entscheidung.`,
  keys: 'Pfeiltasten: wählen · Enter: in Ordnung, weiter · B: schwärzen · D: weglassen · Leertaste: abspielen, oder ähnliche zusammen',
  undo: 'Rückgängig',
  hits: (n: number) => `Schrift gefunden: ${say.count(n, 'Bild', 'Bilder')}`,
  rest: (n: number) => `Hier kann Schrift stehen: ${say.count(n, 'Bild', 'Bilder')}`,
  more: (n: number) => `${say.count(n, 'weiteres Bild', 'weitere Bilder')} zeigen`,
  series: (n: number) => `Alle Bilder nach Serien (${say.number(n)})`,
  middle: 'Rechteck in die Mitte setzen',
  told: {
    approved: 'In Ordnung. Hier ist das nächste Bild.',
    'left-out': 'Wird nicht weitergegeben. Hier ist das nächste Bild.',
    done: 'Das war das letzte: Über alle Bilder ist entschieden.',
    covered: 'Geschwärzt. Sehen Sie nach, ob nichts mehr zu lesen ist.',
    draw: 'Ziehen Sie ein Rechteck über die Schrift, oder setzen Sie eins in die Mitte und verschieben es mit den Pfeiltasten.',
    loading: 'Das Bild ist gleich da.',
    unseen: 'Freigeben können Sie nur, was hier zu sehen ist.',
    small: 'Hier ist das Bild zu klein oder nicht ganz zu sehen. Sehen Sie es bitte groß an.',
    frames: 'Spielen Sie zuerst alle Einzelbilder ab.',
    areas: 'Sehen Sie zuerst nach, wo die schwarzen Flächen jetzt liegen.',
  },
  divider: {
    show: 'Vorher und nachher vergleichen',
    label: 'Trennlinie: links das Original, rechts die saubere Kopie',
    value: (n: number) => `${say.number(n)} Prozent von links`,
  },
  sheet: {
    blackOut: (n: number) => `Schrift in ${say.count(n, 'Bild', 'Bildern')} schwärzen`,
    roll: 'Alle der Reihe nach zeigen',
    stop: 'Anhalten',
    keys: 'Leertaste: alle der Reihe nach zeigen · B: gefundene Schrift schwärzen · Enter: gezeigte bestätigen · Esc: schließen',
  },
};
