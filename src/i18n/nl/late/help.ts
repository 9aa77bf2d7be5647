import type { HelpMessages } from '../../HelpMessages';
import { access } from './access';

export const help: HelpMessages = {
  title: 'Hulp',
  close: 'Sluiten',
  all: 'Alle vragen',
  answers: {
    dicom: {
      says: [
        'In DICOM-bestanden bewaren ziekenhuizen en praktijken beelden van röntgen, CT, MRI en echo. Een bestand bevat één of meer beelden en daarnaast veel velden: uw naam, uw geboortedatum, nummers, datums, het apparaat en het ziekenhuis.',
        'Op een patiënten-cd hebben deze bestanden vaak geen extensie en heten ze bijvoorbeeld ‘IM000001’. Meestal staat er een kijkprogramma bij. Voor Reinschrift hebt u dat niet nodig.',
      ],
      steps: [],
    },
    leaves: {
      says: [
        'Nee. Reinschrift leest uw bestanden in deze browser, en ook de kopieën ontstaan hier. Er is geen server waar iets naartoe gaat, en de browser heeft opdracht verbindingen van deze pagina te weigeren.',
        'Tussen twee bezoeken wordt alleen de taal bewaard, en vlakken om zwart te maken als u daar bij een beeld voor kiest. Al het andere is vergeten zodra u de pagina sluit.',
        'Zo controleert u het het beste:',
      ],
      steps: [
        'Laad deze pagina en wacht even.',
        'Zet de wifi uit of trek de netwerkkabel eruit.',
        'Ga door: zonder netwerk werkt alles precies hetzelfde.',
      ],
    },
    epa: {
      says: [],
      steps: [
        'Kies bij de vraag waar de kopieën voor zijn de kaart voor uw eigen dossier of de ePA.',
        'Laat de kopieën maken.',
        'Kies daar onder de kop over de ePA de beelden en sla ze op als PDF/A.',
        'Zet het bestand met de app van uw zorgverzekeraar in uw ePA.',
      ],
    },
    pictures: {
      says: [
        'In sommige beelden staat tekst, vaak een naam of een geboortedatum: bij echo’s, gescande films en opgeslagen schermen. Die tekst hoort bij het beeld. Hij staat in geen enkel veld, dus Reinschrift kan hem niet vanzelf wissen.',
        'Reinschrift zoekt naar tekst, maar ziet soms iets over het hoofd. Beelden waarin vaak tekst staat, houden we daarom tegen tot u ze hebt bekeken of ze uitdrukkelijk ongezien vrijgeeft.',
        'Uit plakjes van een hoofd is een gezicht te berekenen. Dat kan Reinschrift niet voorkomen.',
      ],
      steps: [],
    },
    verified: {
      says: [
        'Een tweede, onafhankelijk deel van het programma leest elke kopie opnieuw. Het controleert dat verwijderde velden weg zijn, dat al het andere gelijk is gebleven en dat geen van de verwijderde gegevens nog ergens in de bytes staat. Een kopie waarbij dat niet lukt, krijgt u niet.',
        'Niet gecontroleerd is wat er op de beelden te zien is. Dat kunt alleen u, door te kijken. Ook niet gecontroleerd is of iemand het onderzoek aan de inhoud herkent.',
        'Bij kopieën voor uw eigen dossier blijven naam en bevindingen met opzet staan. ‘Gecontroleerd’ betekent daar: alleen wat weg moet zijn, is weg.',
      ],
      steps: [],
    },
    others: {
      says: [
        'Dat komt voor: op ongeveer één op de duizend cd’s staan beelden van meer mensen of van de verkeerde. Daarom vragen we eerst om wie het gaat.',
      ],
      steps: [
        'Haal bij deze persoon het vinkje weg. Van haar of zijn bestanden ontstaat dan geen kopie.',
        'Geef de cd niet door, ook niet als volledige kopie.',
        'Vertel het de praktijk of het ziekenhuis waar u de cd van hebt. Daar moeten ze weten dat u beelden van iemand anders hebt, en dat de uwe ergens anders kunnen zijn.',
      ],
    },
    left: {
      says: [
        'De beelden zelf blijven, met alles wat erop te zien is: lichaam, gezicht, tekst die niemand zwart heeft gemaakt. Wat er in de velden blijft, hangt af van het doel:',
      ],
      steps: [],
    },
    personal: {
      says: [
        'Voor u, en voor iedereen die ze aan een persoon kan koppelen, blijven de kopieën persoonsgegevens (HvJ EU, C-413/23 P). Koppelen kan wie de sleutel, een koppellijst of de originelen heeft, of iemand op een beeld herkent.',
        'Ga dus ook met kopieën zonder naam zorgvuldig om en geef ze alleen aan mensen die ze nodig hebben.',
      ],
      steps: [],
    },
  },
  tour: {
    label: 'Rondleiding',
    about: 'Twee minuten, met het voorbeeldonderzoek. Uw eigen bestanden worden daarbij niet gelezen.',
    next: 'Verder',
    close: 'Rondleiding stoppen',
    views: {
      whose:
        'Eerst ziet u wie de bestanden noemen. Deze persoon is verzonnen. Zijn het er meer, dan kiest u van wie er kopieën komen.',
      purpose:
        'Elke kaart zegt wat blijft en wat weggaat. Voor de rondleiding nemen we de kaart zonder naam.',
      found: 'Dit staat er in de bestanden. Klap een regel open om de gegevens zelf te zien.',
      pictures: 'In beelden kan tekst staan. Klik op een beeld om het groot te zien en iets zwart te maken.',
      done: 'Klaar: de kopieën zijn gemaakt en gecontroleerd. Hier slaat u ze op, en hier leest u wat er nog in staat.',
    },
  },
  access,
};
