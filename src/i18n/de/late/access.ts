/** The statement on accessibility, in the form of § 12b BGG and BITV 2.0. Only what was tested is said to be so. */
export const access = {
  title: 'Erklärung zur Barriere\u00adfreiheit',
  dated: (date: string) => `Diese Erklärung wurde am ${date} erstellt. Sie beruht auf einer Selbstbewertung.`,
  sections: [
    {
      title: 'Stand',
      says: [
        'Reinschrift soll die Web Content Accessibility Guidelines (WCAG) 2.2 in den Stufen A und AA und damit die EN 301 549 und die BITV 2.0 erfüllen. Wegen der unten genannten Ausnahmen ist die Seite damit teilweise vereinbar.',
      ],
    },
    {
      title: 'Was geprüft ist',
      says: [
        'Ein Programm (axe) prüft alle Ansichten und ihre Zustände in drei Sprachen, hell und dunkel. Es findet nur einen Teil aller möglichen Fehler.',
        'Tests messen außerdem: Fenster von 320 bis 1920 Pixeln Breite, auch mit 400 % Vergrößerung und größeren Abständen im Text; die Kontraste aller Farben; dass der Fokus sichtbar bleibt; hohe Kontraste des Betriebssystems; weniger Bewegung; die Arbeit nur mit der Tastatur.',
        'Nicht erprobt: die Bedienung durch Menschen mit Behinderungen und mit Bildschirmleseprogrammen.',
      ],
    },
    {
      title: 'Was nicht barrierefrei ist',
      says: [
        'Medizinische Bilder: Was auf ihnen zu sehen ist, gibt es nicht als Text. Reinschrift beschreibt keine Bilder, weil es sie nicht beurteilen kann. Ob im Bild ein Name steht, muss ein Mensch sehen. Wer das nicht kann, lässt solche Bilder weg oder bittet jemanden, dem er vertraut.',
        'Leichte Sprache gibt es für die Ansichten, die Patientinnen und Patienten brauchen, nicht für Felder, Berichte und die Prüfung von Kopien. Gebärdensprache gibt es nicht.',
      ],
    },
    {
      title: 'Etwas melden',
      says: [
        'Reinschrift läuft auf Ihrem Computer und hat kein Formular, das etwas absendet. Bitte melden Sie Barrieren der Stelle, die Ihnen diese Seite bereitstellt.',
      ],
      operator: 'Die Stelle, die diese Seite bereitstellt:',
      nobody:
        'Hier ist noch keine Anschrift eingetragen. Fragen Sie bitte dort, wo Sie diese Seite bekommen haben.',
    },
    {
      title: 'Schlichtung',
      says: [
        'Stellt eine öffentliche Stelle des Bundes die Seite bereit und antwortet sie nicht, hilft die Schlichtungsstelle nach § 16 BGG. Für Länder und Kommunen sind eigene Stellen zuständig.',
      ],
    },
  ] as readonly {
    readonly title: string;
    readonly says: readonly string[];
    /** In front of the address of who runs the page, and in its place where there is none. */
    readonly operator?: string;
    readonly nobody?: string;
  }[],
};
