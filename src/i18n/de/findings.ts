/** What a kind of finding means: for the person whose file it is, and for those who know the standard. */
export const findings = {
  forStaff: 'Für Fachleute',
  kinds: {
    private: {
      patient: 'Der Hersteller des Geräts hat eigene Felder hinzugefügt. Was darin steht, weiß nur er.',
      staff:
        'Private Data Elements (PS3.5 7.8). Entfernt, außer sie sind als sicher bekannt und die Option dafür ist gewählt.',
    },
    preamble: {
      patient: 'Ganz am Anfang der Datei, wo nichts stehen muss, steht etwas.',
      staff: 'Preamble (PS3.10 7.1) nicht leer. Die Kopie erhält 128 Nullbytes.',
    },
    'preamble-executable': {
      patient: 'Die Datei beginnt wie ein Programm. Öffnen Sie das Original nicht durch Doppelklick.',
      staff:
        'Preamble mit Kennung eines Programms (MZ, ELF …), siehe CVE-2019-11687. Die Kopie erhält 128 Nullbytes.',
    },
    'preamble-tiff': {
      patient:
        'Die Datei gibt sich zugleich als gewöhnliches Bild aus; andere Programme können darin anderes lesen.',
      staff:
        'Preamble mit TIFF-Kennung (Doppelformat, PS3.10 7.1). Die Kopie erhält 128 Nullbytes; die TIFF-Lesart entfällt.',
    },
    trailing: {
      patient: 'Hinter dem Ende der Aufnahme stehen weitere Daten, die kein Betrachter zeigt.',
      staff:
        'Bytes hinter dem letzten Data Element oder Data Set Trailing Padding (FFFC,FFFC). Fehlen in der Kopie.',
    },
    duplicate: {
      patient: 'Ein Feld steht zweimal da. Programme zeigen mal das eine, mal das andere.',
      staff: 'Doppeltes Tag in einem Data Set (PS3.5 7.1). In der Kopie bleibt nur das erste.',
    },
    encrypted: {
      patient: 'Ein Teil der Datei ist verschlüsselt. Darin können die ursprünglichen Angaben stecken.',
      staff:
        'Encrypted Attributes Sequence (0400,0500), PS3.15 E.1.1. Wird entfernt; der Inhalt ist nicht prüfbar.',
    },
    signatures: {
      patient: 'Die Datei ist digital unterschrieben. Die Unterschrift nennt, wer unterschrieben hat.',
      staff:
        'Digital Signatures Sequence (FFFA,FFFA) mit Zertifikat. Wird entfernt; nach der Änderung wäre sie ungültig.',
    },
    icon: {
      patient: 'Ein kleines Vorschaubild liegt bei. Es zeigt, was auch das große Bild zeigt.',
      staff: 'Icon Image Sequence (0088,0200). Wird entfernt.',
    },
    overlay: {
      patient: 'Über dem Bild liegt eine Zeichenebene. Darin kann Schrift stehen.',
      staff:
        'Overlay (60xx,3000). Wird ganz entfernt, auch unter Clean Graphics: In der Ebene kann Text als Bild stehen.',
    },
    encapsulated: {
      patient: 'In der Datei steckt ein ganzes Dokument, zum Beispiel ein Befund.',
      staff:
        'Encapsulated Document (0042,0011). Wird durch einen einseitigen Hinweis ersetzt, wenn Sie es nicht behalten.',
    },
    'head-scan': {
      patient:
        'Aus diesen Schichten lässt sich Ihr Gesicht nachbilden, auch wenn kein Name mehr darin steht.',
      staff:
        'Dünne Schichten von Kopf oder Hals (CT, MR, PET; ab 20 Schichten und 60 mm). Wird nicht entfernt: kein Code 113102.',
    },
    path: {
      patient: 'Schon der Name der Datei oder eines Ordners verrät, um wen es geht.',
      staff:
        'Dateiname, Ordner oder ZIP-Eintrag enthält einen Wert der Studie. Die Kopien erhalten neutrale Namen.',
    },
    'overlay-bits': {
      patient:
        'Im Bild ist etwas eingezeichnet, das viele Programme nicht zeigen, vielleicht Name und Nummer.',
      staff:
        'Overlay (Gruppe 60xx) mit Overlay Bit Position ungleich 0: liegt in ungenutzten Bits der Pixeldaten. Kopien ohne Namen verlieren es.',
    },
    'stray-bits': {
      patient: 'In den Bilddaten steht etwas, das kein Programm als Bild zeigt.',
      staff:
        'Gesetzte Bits außerhalb von Bits Stored. Kopien ohne Namen verlieren sie, die Werte bleiben gleich.',
    },
    'excess-pixels': {
      patient: 'Hinter dem letzten Bild liegen weitere Bilddaten, die niemand zu sehen bekommt.',
      staff:
        'Pixeldaten länger, als Zeilen, Spalten, Bits und Number of Frames sagen. Kopien ohne Namen enden mit dem letzten Bild.',
    },
    'missing-pixels': {
      patient: 'Ein Teil der Bilder fehlt in dieser Datei.',
      staff: 'Pixeldaten kürzer als beschrieben. Gezeigt wird, was da ist; was fehlt, bleibt leer.',
    },
    'segment-identity': {
      patient: 'Im komprimierten Bild selbst steht ein Hinweis auf Sie. In Kopien ohne Namen fehlt er.',
      staff:
        'APPn- oder COM-Segment mit identifizierendem Wert, Nummer oder GPS. Kopien ohne Namen verlieren es, die Bildwerte bleiben gleich.',
    },
    'segment-camera': {
      patient: 'Im Bild stecken Angaben der Kamera, vielleicht Ort, Zeit und Gerät.',
      staff:
        'Exif, XMP oder IPTC in den Pixeldaten (APP1, APP13). Kopien ohne Namen verlieren sie, in der eigenen Akte bleiben sie.',
    },
    'segment-note': {
      patient: 'Im komprimierten Bild steht eine Bemerkung, die jemanden nennen kann.',
      staff:
        'COM-, APPn-Segment oder Ähnliches mit Datum, Kontaktangabe oder unbekannten Wörtern. Kopien ohne Namen verlieren es.',
    },
    icc: {
      patient: 'Im Farbprofil des Bildes steht ein Text, vielleicht über Sie oder die Klinik.',
      staff:
        'ICC Profile (0028,2000) enthält Texte, die kein bekanntes Profil hat. Kopien ohne Namen verlieren sie, die Farben bleiben.',
    },
    'bytes-text': {
      patient: 'Zwischen Zahlen steht lesbarer Text, wo niemand Text erwartet.',
      staff:
        'Lesbarer Text in OB, OW oder anderen Zahlen. Kopien ohne Namen verlieren ihn, die Zahlen daneben bleiben.',
    },
    bytes: {
      patient: 'Eine Angabe über Sie steht noch einmal dort, wo niemand Text erwartet.',
      staff: 'Identifizierender Wert in OB, OW oder UN. Bliebe er, wird die Kopie nicht herausgegeben.',
    },
    number: {
      patient: 'Eine Zahl sieht aus wie eine amtliche Nummer. Das kann Zufall sein; wie oft, steht dabei.',
      staff:
        'Prüfziffer, Form, Feld und Nachbarwort sprechen dafür. Von zufälligen Zahlen besteht der genannte Anteil die Prüfung.',
    },
  },
};
