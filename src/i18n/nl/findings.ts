export const findings = {
  forStaff: 'Voor deskundigen',
  kinds: {
    private: {
      patient:
        'De fabrikant van het apparaat heeft eigen velden toegevoegd. Alleen de fabrikant weet wat ze betekenen.',
      staff:
        'Private Data Elements (PS3.5 7.8). Verwijderd, tenzij ze als veilig bekend zijn en die optie is gekozen.',
    },
    preamble: {
      patient: 'Helemaal aan het begin van het bestand staat iets wat daar niet hoort.',
      staff: 'Preamble (PS3.10 7.1) niet leeg. De kopie krijgt 128 nulbytes.',
    },
    'preamble-executable': {
      patient: 'Het bestand begint als een programma. Open het origineel niet met een dubbelklik.',
      staff:
        'Preamble met het kenmerk van een programma (MZ, ELF …), zie CVE-2019-11687. De kopie krijgt 128 nulbytes.',
    },
    'preamble-tiff': {
      patient:
        'Andere programma’s kunnen dit bestand ook als gewone afbeelding openen en dan iets anders tonen.',
      staff:
        'Preamble met TIFF-kenmerk (dubbel formaat, PS3.10 7.1). De kopie krijgt 128 nulbytes en is geen TIFF meer.',
    },
    trailing: {
      patient: 'Na het einde van de opname staan nog gegevens die geen kijkprogramma toont.',
      staff:
        'Bytes achter het laatste data-element of Data Set Trailing Padding (FFFC,FFFC). Ontbreken in de kopie.',
    },
    duplicate: {
      patient: 'Een veld komt twee keer voor. Het ene programma toont het eerste, het andere het tweede.',
      staff: 'Dubbele tag in één data set (PS3.5 7.1). In de kopie blijft alleen de eerste.',
    },
    encrypted: {
      patient: 'Een deel van het bestand is versleuteld. Daar kan in staan om wie het gaat.',
      staff:
        'Encrypted Attributes Sequence (0400,0500), PS3.15 E.1.1. Wordt verwijderd; de inhoud is niet te beoordelen.',
    },
    signatures: {
      patient: 'Het bestand is digitaal ondertekend. Er staat in wie heeft ondertekend.',
      staff:
        'Digital Signatures Sequence (FFFA,FFFA) met certificaat. Wordt verwijderd; na de wijziging zou ze ongeldig zijn.',
    },
    icon: {
      patient:
        'Er zit een kleine miniatuur in het bestand. Daarop is hetzelfde te zien als op het grote beeld.',
      staff: 'Icon Image Sequence (0088,0200). Wordt verwijderd.',
    },
    overlay: {
      patient: 'Over het beeld ligt een tekening. Daar kan tekst in staan, bijvoorbeeld uw naam.',
      staff:
        'Overlay (60xx,3000). Wordt geheel verwijderd, ook bij Clean Graphics: de laag kan tekst als beeld bevatten.',
    },
    encapsulated: {
      patient: 'In het bestand zit een heel document, bijvoorbeeld een verslag.',
      staff:
        'Encapsulated Document (0042,0011). Wordt vervangen door een pagina met uitleg, tenzij u het behoudt.',
    },
    'head-scan': {
      patient: 'Een computer kan uw gezicht uit deze doorsneden namaken, ook als er geen naam meer in staat.',
      staff:
        'Dunne doorsneden van hoofd of hals (CT, MR, PET; vanaf 20 doorsneden en 60 mm). Wordt niet verwijderd: geen code 113102.',
    },
    path: {
      patient: 'De naam van het bestand of van een map verraadt al om wie het gaat.',
      staff:
        'Bestandsnaam, map of ZIP-item bevat een waarde van het onderzoek. De kopieën krijgen neutrale namen.',
    },
    'overlay-bits': {
      patient: 'In het beeld is iets getekend wat veel programma’s niet tonen, misschien uw naam.',
      staff:
        'Overlay (groep 60xx) met Overlay Bit Position ongelijk aan 0: ligt in ongebruikte bits van de pixeldata. Kopieën zonder namen verliezen die.',
    },
    'stray-bits': {
      patient: 'In de beeldgegevens staat iets wat geen enkel programma als beeld toont.',
      staff: 'Gezette bits buiten Bits Stored. Kopieën zonder namen verliezen ze, de waarden blijven gelijk.',
    },
    'excess-pixels': {
      patient: 'Na het laatste beeld komen nog beeldgegevens die geen enkel programma toont.',
      staff:
        'Pixeldata langer dan rijen, kolommen, bits en Number of Frames zeggen. Kopieën zonder namen eindigen met het laatste beeld.',
    },
    'missing-pixels': {
      patient: 'Een deel van de beelden ontbreekt in dit bestand.',
      staff: 'Pixeldata korter dan beschreven. Getoond wordt wat er is; wat ontbreekt, blijft leeg.',
    },
    'segment-identity': {
      patient: 'In het beeld is een gegeven over u verborgen. In kopieën zonder naam staat het niet.',
      staff:
        'APPn- of COM-segment met identificerende waarde, nummer of GPS. Kopieën zonder naam verliezen het, de beeldwaarden blijven gelijk.',
    },
    'segment-camera': {
      patient: 'De camera heeft iets in het beeld geschreven, misschien plaats, tijd en apparaat.',
      staff:
        'Exif, XMP of IPTC in de pixeldata (APP1, APP13). Kopieën zonder naam verliezen ze, in het eigen dossier blijven ze.',
    },
    'segment-note': {
      patient: 'In het beeld is een opmerking verborgen. Daar kan iemands naam in staan.',
      staff:
        'COM-, APPn-segment of iets dergelijks met een datum, contactgegeven of onbekende woorden. Kopieën zonder naam verliezen het.',
    },
    icc: {
      patient: 'In het kleurprofiel van het beeld staat een tekst, misschien over u of het ziekenhuis.',
      staff:
        'ICC Profile (0028,2000) bevat teksten die geen bekend profiel heeft. Kopieën zonder naam verliezen ze, de kleuren blijven.',
    },
    'bytes-text': {
      patient: 'Tussen getallen, waar niemand tekst verwacht, staat leesbare tekst.',
      staff:
        'Leesbare tekst in OB, OW of andere getallen. Kopieën zonder naam verliezen die, de getallen ernaast blijven.',
    },
    bytes: {
      patient: 'Uw naam of nummer staat nog een keer op een plek waar niemand tekst verwacht.',
      staff: 'Identificerende waarde in OB, OW of UN. Een kopie waarin die nog staat, wordt niet afgegeven.',
    },
    number: {
      patient: 'Een getal is waarschijnlijk een officieel nummer, bijvoorbeeld een burgerservicenummer.',
      staff:
        'Controlecijfer, vorm, veld en naburig woord wijzen erop. Zo veel willekeurige getallen doorstaan de controle ook:',
    },
  },
};
