import type { Messages } from '../Messages';

export const reasons: Messages['reasons'] = {
  empty: 'Het bestand is leeg.',
  'not-dicom': 'Dit is geen DICOM-bestand.',
  truncated: 'Het bestand is afgekapt: het einde ontbreekt.',
  'bad-element': 'Een veld is beschadigd.',
  'bad-sequence': 'Een lijst van velden is beschadigd.',
  'bad-fragments': 'De indeling van de beelddata is beschadigd.',
  'unknown-transfer-syntax': 'Het bestand noemt een onbekende manier van opslaan.',
  'unsupported-transfer-syntax': 'Deze manier van opslaan wordt nog niet ondersteund.',
  'bad-deflate': 'Het gecomprimeerde deel van het bestand is beschadigd.',
  'inflate-bound': 'Het bestand zou bij het uitpakken ontoelaatbaar groot worden.',
  'too-deep': 'Het bestand is dieper genest dan zinvol kan zijn.',
  'too-many-elements': 'Het bestand heeft meer velden dan zinvol kan zijn.',
  'header-too-large': 'Het beschrijvende deel van het bestand is ontoelaatbaar groot.',
  'source-gone':
    'Het bestand kan niet meer gelezen worden. Is de schijf verwijderd of het bestand gewijzigd?',
  'private-sop-class':
    'Het bestand heeft een eigen formaat van de fabrikant. De standaard zegt niet wat daarin naar een persoon leidt; daarom wordt er geen kopie geschreven.',
  'pixels-unreviewed':
    'In dit beeld kan tekst ingebrand zijn, bijvoorbeeld een naam. Het wordt tegengehouden tot u het uitdrukkelijk vrijgeeft.',
  'pixels-left-out': 'U hebt dit beeld weggelaten.',
  'redaction-unsupported':
    'In dit soort beeld, bijvoorbeeld een film, kan niets zwart worden gemaakt. Er wordt geen kopie geschreven.',
  'redaction-failed':
    'De beeldgegevens zijn beschadigd of passen niet bij wat het bestand erover zegt; daarom kon niets veilig zwart worden gemaakt.',
  'redaction-misses': 'De vlakken die zwart moeten worden, liggen buiten dit beeld.',
  'needs-decoder': 'Dit beeld kon hier niet worden onderzocht.',
  'stray-bits-stay':
    'Naast de beeldwaarden staat er nog iets in de beeldgegevens, misschien getekende tekst. Dat is hier niet te verwijderen; daarom wordt er geen kopie geschreven.',
  'pixels-unclear':
    'Het bestand zegt niet duidelijk welke bytes het beeld zijn; iets anders is daar niet van te scheiden en daarom wordt er geen kopie geschreven. Vraag de plek waar het bestand vandaan komt om een nieuwe uitvoer, of laat dit beeld weg.',
  'options-exclude-each-other':
    'Twee gekozen opties sluiten elkaar uit: datums kunnen niet tegelijk blijven en verschoven worden.',
  'cannot-plan': 'Voor dit bestand was niet met zekerheid te bepalen wat er verwijderd moet worden.',
  'patient-not-listed': 'De koppellijst noemt deze patiënt niet, daarom wordt er geen kopie geschreven.',
  'pseudonym-tells':
    'De koppellijst geeft deze patiënt een pseudoniem dat iemand noemt: het eigen nummer of de eigen naam, of die van iemand anders in deze selectie. Pas de lijst aan of schoon op zonder de lijst.',
  'pixels-tell':
    'Tussen de beeldpunten van deze opname staat een naam of nummer van de persoon als tekst. Maak de plek zwart of laat de opname weg; zoals hij is, wordt hij niet meegegeven.',
  'text-in-bytes':
    'Tussen de getallen van een zeer grote waarde staat leesbare tekst die hier niet te verwijderen is; daarom wordt er geen kopie geschreven.',
  'document-not-read':
    'Dit document was niet volledig te lezen, bijvoorbeeld omdat het een scan is of bijlagen heeft. Het kan daarom niet blijven; zonder uw beslissing komt er een mededeling voor in de plaats.',
  'document-identifies':
    'Het document dat u wilt houden, noemt iemand. Er wordt daarom geen kopie geschreven.',
  'not-verified': 'De kopie heeft de controle niet doorstaan en wordt daarom niet meegegeven.',
  internal: 'Bij dit bestand ging bij ons iets mis. Het wordt daarom niet meegegeven.',
  'lane-died': 'De browser is met dit bestand gestopt, misschien door gebrek aan geheugen.',
  timeout: 'Het werk aan dit bestand duurde te lang en is beëindigd.',
  executable: 'Een programma. Het wordt nooit uitgevoerd.',
  autorun: 'Een bestand dat programma’s start.',
  viewer: 'Hoort bij een programma om beelden te bekijken.',
  document: 'Een document, geen DICOM-bestand.',
  pdf: 'Een pdf, misschien een verslag. Die wordt niet overgenomen en kan ook over iemand anders gaan.',
  photo: 'Een gewone foto of video, geen DICOM-bestand. Wordt niet overgenomen.',
  dicomdir: 'De inhoudsopgave van de cd (DICOMDIR). Die bevat namen en wordt niet overgenomen.',
  system: 'Een bestand van het besturingssysteem.',
  'archive-encrypted':
    'Het archief is met een wachtwoord beveiligd en bleef dicht. Vraag het wachtwoord aan degene van wie u het hebt. Geef een ZIP dan nog een keer hier; pak een ander archief uit en geef de map hier.',
  'archive-damaged':
    'Het archief is beschadigd of onvolledig. Kopieer het nog een keer van de schijf, of vraag om een nieuw exemplaar.',
  'archive-too-large':
    'Het archief zou bij het uitpakken ontoelaatbaar groot worden. Als u het vertrouwt, pak het dan uit en geef de map hier.',
  'archive-path':
    'De bestandsnaam in het archief zou uit de map leiden, of verbergt wat voor bestand het is. Pak het archief uit en geef de map hier.',
  'archive-too-deep': 'Te veel archieven in elkaar. Pak het buitenste uit en geef de map hier.',
  'archive-unsupported':
    'Reinschrift opent dit soort archieven (zoals 7z of RAR) niet. Pak het eerst uit en geef dan de map hier: in Windows met de rechtermuisknop en “Alles uitpakken”, of met een programma als 7-Zip; op een Mac met een programma als The Unarchiver.',
  'disc-image':
    'Dit is een kopie van een hele schijf, maar in een vorm die Reinschrift niet kan lezen. Dubbelklik erop: meestal verschijnt die dan als een schijfstation. Geef dat station hier.',
  'unreadable-file': 'Het bestand kon niet geopend worden. Mag u het lezen, en is de schijf er nog?',
  'unreadable-folder':
    'De map kon niet geopend worden; wat erin staat, is niet gelezen. Mag u de map lezen, en is de schijf er nog?',
  'folder-differs':
    'Bij de tweede telling noemde de map andere bestanden dan bij de eerste; misschien ontbreken er. Geef hem nog een keer hier.',
  'special-file': 'Geen gewoon bestand, maar een apparaat of een verbinding. Het wordt nooit geopend.',
  'link-loop': 'Een koppeling die terugleidt naar een hogere map. Die wordt niet gevolgd.',
};
