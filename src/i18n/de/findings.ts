/** What a kind of finding means: for the person whose file it is, and for those who know the standard. */
export const findings = {
  forStaff: 'Für Fachleute',
  kinds: {
    private: {
      patient: 'Der Hersteller des Geräts hat eigene Felder hinzugefügt. Nur er weiß, was sie bedeuten.',
      staff:
        'Private Data Elements (PS3.5 7.8). Entfernt, außer sie sind als unbedenklich bekannt und die Option ist gewählt.',
    },
    preamble: {
      patient: 'Ganz am Anfang der Datei steht etwas, was dort nicht hingehört.',
      staff: 'Preamble (PS3.10 7.1) nicht leer. Die Kopie erhält 128 Nullbytes.',
    },
    'preamble-executable': {
      patient: 'Die Datei beginnt wie ein Programm. Öffnen Sie das Original nicht mit einem Doppelklick.',
      staff:
        'Preamble mit Kennung eines Programms (MZ, ELF …), siehe CVE-2019-11687. Die Kopie erhält 128 Nullbytes.',
    },
    'preamble-tiff': {
      patient:
        'Andere Programme können diese Datei auch als gewöhnliches Bild öffnen und dann etwas anderes zeigen.',
      staff:
        'Preamble mit TIFF-Kennung (Doppelformat, PS3.10 7.1). Die Kopie erhält 128 Nullbytes; die TIFF-Lesart entfällt.',
    },
    trailing: {
      patient: 'Hinter dem Ende der Aufnahme stehen weitere Daten, die kein Anzeigeprogramm zeigt.',
      staff:
        'Bytes hinter dem letzten Data Element oder Data Set Trailing Padding (FFFC,FFFC). Fehlen in der Kopie.',
    },
    duplicate: {
      patient: 'Ein Feld kommt zweimal vor. Manche Programme zeigen das erste, manche das zweite.',
      staff: 'Doppeltes Tag in einem Data Set (PS3.5 7.1). In der Kopie bleibt nur das erste.',
    },
    encrypted: {
      patient: 'Ein Teil der Datei ist verschlüsselt. Darin kann stehen, um wen es geht.',
      staff:
        'Encrypted Attributes Sequence (0400,0500), PS3.15 E.1.1. Wird entfernt; der Inhalt ist nicht prüfbar.',
    },
    signatures: {
      patient: 'Die Datei ist digital unterschrieben. Darin steht, wer unterschrieben hat.',
      staff:
        'Digital Signatures Sequence (FFFA,FFFA) mit Zertifikat. Wird entfernt; nach der Änderung wäre sie ungültig.',
    },
    icon: {
      patient: 'Die Datei enthält ein kleines Vorschaubild. Es zeigt dasselbe wie das große Bild.',
      staff: 'Icon Image Sequence (0088,0200). Wird entfernt.',
    },
    overlay: {
      patient: 'Über dem Bild liegt eine Zeichnung. Darin kann Schrift stehen, zum Beispiel Ihr Name.',
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
        'Aus diesen Schichtbildern kann ein Computer Ihr Gesicht nachbilden, auch wenn kein Name mehr darin steht.',
      staff:
        'Dünne Schichten von Kopf oder Hals (CT, MR, PET; ab 20 Schichten und 60 mm). Wird nicht entfernt: kein Code 113102.',
    },
    path: {
      patient: 'Schon der Name der Datei oder eines Ordners verrät, um wen es geht.',
      staff:
        'Dateiname, Ordner oder ZIP-Eintrag enthält einen Wert der Studie. Die Kopien erhalten neutrale Namen.',
    },
    'overlay-bits': {
      patient: 'Im Bild ist etwas eingezeichnet, was viele Programme nicht zeigen, vielleicht Ihr Name.',
      staff:
        'Overlay (Gruppe 60xx) mit Overlay Bit Position ungleich 0: liegt in ungenutzten Bits der Pixeldaten. Kopien ohne Namen verlieren es.',
    },
    'stray-bits': {
      patient: 'In den Bilddaten steht etwas, was kein Programm als Bild zeigt.',
      staff:
        'Gesetzte Bits außerhalb von Bits Stored. Kopien ohne Namen verlieren sie, die Werte bleiben gleich.',
    },
    'excess-pixels': {
      patient: 'Hinter dem letzten Bild liegen weitere Bilddaten, die kein Programm zeigt.',
      staff:
        'Pixeldaten länger, als Zeilen, Spalten, Bits und Number of Frames sagen. Kopien ohne Namen enden mit dem letzten Bild.',
    },
    'missing-pixels': {
      patient: 'Ein Teil der Bilder fehlt in dieser Datei.',
      staff: 'Pixeldaten kürzer als beschrieben. Gezeigt wird, was da ist; was fehlt, bleibt leer.',
    },
    'segment-identity': {
      patient: 'Im Bild versteckt steht eine Angabe über Sie. In Kopien ohne Namen fehlt sie.',
      staff:
        'APPn- oder COM-Segment mit identifizierendem Wert, Nummer oder GPS. Kopien ohne Namen verlieren es, die Bildwerte bleiben gleich.',
    },
    'segment-camera': {
      patient: 'Die Kamera hat etwas ins Bild geschrieben, vielleicht Ort, Zeit und Gerät.',
      staff:
        'Exif, XMP oder IPTC in den Pixeldaten (APP1, APP13). Kopien ohne Namen verlieren sie, in der eigenen Akte bleiben sie.',
    },
    'segment-note': {
      patient: 'Im Bild versteckt steht eine Bemerkung. Sie kann jemanden nennen.',
      staff:
        'COM-, APPn-Segment oder Ähnliches mit Datum, Kontaktangabe oder unbekannten Wörtern. Kopien ohne Namen verlieren es.',
    },
    icc: {
      patient: 'In der Farbeinstellung des Bildes steht ein Text, vielleicht über Sie oder die Klinik.',
      staff:
        'ICC Profile (0028,2000) enthält Texte, die kein bekanntes Profil hat. Kopien ohne Namen verlieren sie, die Farben bleiben.',
    },
    'bytes-text': {
      patient: 'Zwischen Zahlen, wo niemand Text erwartet, steht lesbarer Text.',
      staff:
        'Lesbarer Text in OB, OW oder anderen Zahlen. Kopien ohne Namen verlieren ihn, die Zahlen daneben bleiben.',
    },
    bytes: {
      patient: 'Ihr Name oder Ihre Nummer steht noch einmal dort, wo niemand Text erwartet.',
      staff: 'Identifizierender Wert in OB, OW oder UN. Bliebe er, wird die Kopie nicht herausgegeben.',
    },
    number: {
      patient: 'Eine Zahl ist wahrscheinlich eine amtliche Nummer, zum Beispiel von Ihrer Krankenkasse.',
      staff:
        'Prüfziffer, Form, Feld und Nachbarwort sprechen dafür. So viele zufällige Zahlen bestehen die Prüfung trotzdem:',
    },
  },
};
