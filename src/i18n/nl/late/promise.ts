import type { PromiseMessages } from '../../PromiseMessages';

export const promise: PromiseMessages = {
  title: 'Zo controleert u onze belofte zelf',
  lead: 'Wij zeggen: uw bestanden verlaten deze computer niet. U hoeft ons niet te geloven. Op deze pagina staat hoe u het zonder ons nagaat, en ook wat we niet kunnen beloven.',
  back: 'Terug',
  openTest: 'Naar de zelftest',
  sections: [
    {
      id: 'offline',
      title: 'Zonder netwerk werken',
      says: ['Dit is het sterkste bewijs: waar geen netwerk is, kan ook niets naar buiten.'],
      steps: [
        'Open deze pagina en wacht tot er bovenaan ‘Werkt ook zonder internet’ staat. Het ene bestand op een usb-stick (zie hieronder) heeft dat niet nodig.',
        'Zet de vliegtuigstand aan, of trek de netwerkkabel los en zet wifi uit.',
        'Lees uw bestanden, schoon ze op en sla de kopieën op.',
        'Sluit de pagina voordat u het netwerk weer aanzet. Dan is ze uw bestanden vergeten.',
      ],
    },
    {
      id: 'tools',
      title: 'De browser in de gaten houden',
      says: ['Elke browser laat zien wat een pagina van het netwerk haalt en wat ze verstuurt.'],
      steps: [
        'Druk op F12, op een Mac op Option, Command en I. In Safari zet u eerst bij ‘Geavanceerd’ in de instellingen de functies voor webontwikkelaars aan.',
        'Open ‘Netwerk’ en maak de lijst leeg.',
        'Werk met uw bestanden, of met het voorbeeldonderzoek.',
        'In de lijst staan hooguit bestanden van deze pagina zelf en regels die met ‘blob:’ of ‘data:’ beginnen. Die blijven in de browser. Ziet u een andere server of een verzoek met de methode POST, meld het dan aan de beheerder.',
      ],
    },
    {
      id: 'test',
      title: 'De zelftest uitvoeren',
      says: [
        'De zelftest schoont op uw computer verzonnen bestanden op waarin overal iets is verstopt, en zoekt daarna in de kopieën. De uitslag kunt u afdrukken en bewaren.',
      ],
      steps: [],
    },
    {
      id: 'file',
      title: 'Een bestand gebruiken dat niemand meer verandert',
      says: [
        'Wie een pagina op internet beheert, kan haar op elk moment veranderen. Een bestand op uw usb-stick blijft zoals het is. Daarom is Reinschrift er ook als één bestand: u vindt het onderaan de pagina bij ‘Over deze versie’, met de controlesom en uitleg hoe u die vergelijkt.',
        'De controlesom laat zien of u hetzelfde bestand hebt als anderen. Of het bestand deugt, laat ze niet zien: daarvoor is de broncode openbaar, en daaruit ontstaat altijd hetzelfde bestand.',
      ],
      steps: [],
    },
    {
      id: 'server',
      title: 'Wat de browser weigert, en waar dat niet genoeg is',
      says: [
        'In deze pagina staat een voorschrift voor de browser (Content-Security-Policy): geen verbindingen, geen formulieren, niets van elders. Alle gangbare browsers houden zich eraan.',
        'Het voorschrift dekt niet alles, bijvoorbeeld niet het overgaan naar een ander adres. Chrome en Edge vanaf versie 152 sluiten ook die wegen af als de server de header Connection-Allowlist meestuurt. Andere browsers kennen die nog niet.',
        'Alleen wie vreemde programmacode in de pagina krijgt, kan die wegen gebruiken. Reinschrift zelf doet dat niet. Wilt u het zekere voor het onzekere nemen, werk dan zonder netwerk.',
      ],
      steps: [],
    },
    {
      id: 'limits',
      title: 'Wat we niet kunnen beloven',
      says: ['Ook als alles werkt zoals het moet, blijft er iets over:'],
      steps: [
        'Wat er op de beelden te zien is en niemand heeft bekeken: tekst, een gezicht uit plakjes van het hoofd, een zeldzame ziekte, een bijzonder implantaat.',
        'Dat iemand die u of de originelen kent, het onderzoek herkent.',
        'Wat browserextensies, schadelijke programma’s of de beheerders van andermans computer meelezen, en wat iemand van het scherm fotografeert.',
        'Wat de browser en het besturingssysteem zelf tijdelijk opslaan. Wis op andermans computer de opgeslagen kopieën en sluit de browser.',
        'Dat een server u bij het volgende bezoek dezelfde code stuurt. Daartegen helpt het ene bestand met zijn controlesom.',
      ],
    },
    {
      id: 'officers',
      title: 'Voor gegevensbescherming en IT-beveiliging',
      says: [
        'In de broncode noemt docs/threat-model.md elk gevaar dat wij zien, wat ertegen is gedaan, welke test het aantoont en wat er blijft, gekoppeld aan BSI TR-03161-2 en aan de artikelen 25 en 32 van de AVG. In docs/network-seal.md staat welke wegen naar buiten in welke browser open zijn, en in docs/planted.md wat andere programma’s in de bestanden van de zelftest over het hoofd zien.',
      ],
      steps: [],
    },
  ],
};
