import { say } from '../de/say';
import type { Messages } from '../Messages';
import type { Some } from '../over';

/** From the first question to the pictures. */
export const views: Some<Messages> = {
  way: {
    missing: {
      nobody: 'Wählen Sie einen Menschen aus.',
      purpose: 'Wählen Sie eine Karte aus.',
    },
    whose: {
      title: 'Wem gehören die Bilder?',
      one: 'In den Dateien steht ein Mensch.\nSind Sie das?',
      several: (n) =>
        `In den Dateien stehen ${say.number(n)} Menschen.\nWählen Sie aus: Von wem wollen Sie Kopien?\nVon den anderen machen wir keine Kopien.`,
    },
    purpose: { title: 'Was machen Sie mit den Kopien?', more: 'Mehr Karten' },
    found: { title: 'Das steht in Ihren Dateien', files: 'Alle Dateien' },
    pictures: {
      title: 'Steht etwas auf den Bildern?',
      none: 'Wir haben auf den Bildern keine Schrift gefunden.\nSie können die Bilder trotzdem ansehen.',
    },
  },
  summary: {
    verdictNone: () => 'In den Dateien steht nichts über einen Menschen.',
    verdict: (n, _people, named, values) =>
      [
        say.plural(n, 'Das ist eine Datei.', `Das sind ${say.number(n)} Dateien.`),
        named === 0
          ? 'Darin steht kein Name.'
          : say.plural(
              named,
              'Darin steht der Name von einem Menschen.',
              `Darin stehen die Namen von ${say.number(named)} Menschen.`,
            ),
        'Darin steht noch mehr.',
        `Zusammen sind es ${say.count(values, 'Angabe', 'Angaben')}.`,
      ].join('\n'),
    unreadable: 'Reinschrift kann keine von den Dateien lesen.\nBei jeder Datei steht der Grund.',
    categories: {
      who: { title: 'Wer Sie sind', about: 'Name, Geburts-Datum, Frau oder Mann' },
      contacts: { title: 'Wo Sie wohnen', about: 'Adresse, Telefon, Verwandte' },
    },
  },
  found: {
    leftOut: (n) =>
      `Hier steht etwas aus allen Dateien.\n${say.plural(n, 'Einen Menschen haben', `${say.number(n)} Menschen haben`)} Sie nicht gewählt.\nAuch von ${say.plural(n, 'ihm', 'ihnen')} steht hier etwas.\nVon ${say.plural(n, 'ihm', 'ihnen')} machen wir keine Kopie.`,
  },
  purpose: {
    legend: 'Was machen Sie mit den Kopien?',
    stays: 'Das bleibt:',
    goes: 'Das kommt weg:',
    changes: 'Das kommt weg oder wir ändern es:',
    presets: {
      'own-record': {
        title: 'Für mich oder für die ePA',
        stays: 'die Bilder, Ihr Name, das Datum und was die Ärzte schreiben',
        goes: 'die Felder für Adresse, Telefon, Versicherung, Beruf, Religion und Verwandte',
        more: 'Die Kopien sind für Sie oder Ihren Arzt.\nIhr Name bleibt in den Kopien.\nNur so weiß der Arzt: Die Bilder gehören Ihnen.\nAuch Notizen bleiben in den Kopien.\nBitte lesen Sie die Notizen.',
      },
      'second-opinion': {
        title: 'Für einen zweiten Arzt',
        stays: 'die Bilder, Alter, Größe, Gewicht und medizinische Wörter',
        goes: 'Ihr Name, Ihre Nummern und jedes echte Datum',
        more: 'Ein anderer Arzt soll die Bilder ansehen.\nEr soll Ihren Namen nicht wissen.\nWir setzen einen anderen Namen ein.\nWir ändern jedes Datum.\nAlter, Größe und Gewicht bleiben.',
      },
      basic: {
        title: 'Ohne Namen weitergeben',
        stays: 'die Bilder',
        goes: 'alles über Sie, über den Ort und über die Zeit',
        more: 'Andere Menschen bekommen die Bilder.\nSie sollen nicht wissen: Das sind Ihre Bilder.\nWir nehmen Ihren Namen weg.\nWir nehmen auch Orte, Zeiten und Geräte weg.',
      },
    },
    basicLimit:
      'Nehmen Sie diese Kopie nicht für Ihren Arzt.\nDie Kopie hat keinen Namen.\nIhr Arzt weiß dann nicht: Das sind Ihre Bilder.',
    facesTitle: 'Was Reinschrift nicht kann',
    limits: [
      'Reinschrift sieht die Bilder nicht für Sie an.',
      'Manche Schrift findet Reinschrift nicht.',
      'Ihr Gesicht kann man noch erkennen.',
      'Reinschrift ist nicht für eine Diagnose.',
    ],
    clean: (n, hidesWhom) =>
      hidesWhom
        ? `${say.count(n, 'Datei', 'Dateien')} säubern`
        : `${say.count(n, 'Datei', 'Dateien')} kopieren`,
  },
  remarks: {
    title: 'Notizen',
    about:
      'Jemand hat diese Notizen geschrieben.\nDie Notizen bleiben in Ihren Kopien.\nBitte lesen Sie die Notizen.\nSie können eine Notiz entfernen.',
  },
  pixels: {
    warning: 'Vielleicht steht Ihr Name auf dem Bild.\nDann können andere ihn lesen.',
  },
};
