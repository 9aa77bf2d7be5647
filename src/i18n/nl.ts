import type { Messages } from './Messages';
import { speech } from './speech';

const say = speech('nl');
const files = (n: number): string => say.count(n, 'bestand', 'bestanden');

export const nl: Messages = {
  name: 'Nederlands',
  product: 'Reinschrift',
  claim: 'Schone kopieën van uw DICOM-bestanden',
  skip: 'Naar de inhoud',
  language: 'Taal',
  bytes: say.bytes,

  offline: {
    ready: 'Werkt ook zonder netwerk',
    update: 'Er staat een nieuwe versie van Reinschrift klaar.',
    takeUpdate: 'Opnieuw laden en gebruiken',
    updateLoses: 'Bij opnieuw laden gaan de geopende bestanden en resultaten van deze pagina verloren.',
    insecure:
      'Deze pagina is zonder versleuteling (http:) geladen. Al het belangrijke werkt; alleen installeren en zonder netwerk opnieuw openen kan zo niet.',
    unsupported: 'Deze browser kan de pagina niet bewaren voor gebruik zonder netwerk. Al het andere werkt.',
  },

  intake: {
    headline: 'Wat zeggen uw DICOM-bestanden over u?',
    lead: 'Röntgen-, CT- en MRI-bestanden bevatten meer dan beelden: namen, geboortedata, nummers, plaatsen. Reinschrift laat zien wat erin staat en schrijft kopieën zonder die gegevens.',
    promise: 'Niets verlaat deze computer.',
    promiseMore:
      'Uw bestanden worden alleen in deze browser gelezen. Er is geen server waar ze naartoe gaan, en de browser heeft de opdracht elke verbinding van deze pagina te weigeren.',
    checkTitle: 'Zo controleert u dat zelf',
    checkSteps: [
      'Wacht tot deze pagina geladen is.',
      'Zet wifi uit of trek de netwerkkabel los.',
      'Werk gewoon door: lezen, opschonen en opslaan werken zonder netwerk net zo goed.',
    ],
    dropTitle: 'Sleep bestanden, een map of een ZIP hierheen',
    dropNow: 'Nu loslaten',
    dropHint: 'Bijvoorbeeld alles wat op een patiënten-cd staat. De originelen worden niet gewijzigd.',
    chooseFiles: 'Bestanden kiezen',
    chooseFolder: 'Map kiezen',
    sample: 'Uitproberen met een voorbeeldonderzoek',
    sampleHint: '20 doorsneden van een verzonnen persoon, op deze pagina gemaakt.',
    other: 'Andere bestanden controleren',
    otherHint: 'De huidige bestanden en resultaten worden dan vergeten.',
    nothing: 'Er zat geen bestand in.',
  },

  reading: {
    title: 'Bestanden worden gelezen',
    progress: (done, total) => `${say.number(done)} van ${files(total)} gelezen`,
    starting: 'Bestanden worden gezocht …',
    cancel: 'Annuleren',
    cancelled: 'Geannuleerd. De bestanden zijn weer vergeten.',
  },

  broken: 'Hier ging bij ons iets mis. Er is niets opgeslagen. Probeer het nog eens.',

  summary: {
    title: 'Wat de bestanden zeggen',
    verdictNone: (n) =>
      `In ${say.plural(n, 'dit bestand', 'deze bestanden')} hebben we niets gevonden dat naar een persoon leidt.`,
    verdict: (n, people, values) =>
      `${say.plural(n, 'Dit bestand noemt', `Deze ${say.number(n)} bestanden noemen`)} ${say.count(people, 'persoon', 'personen')} en ${say.plural(n, 'bevat', 'bevatten')} ${say.count(values, 'verschillend gegeven dat', 'verschillende gegevens die')} naar mensen, plaatsen of apparaten ${say.plural(values, 'kan', 'kunnen')} leiden.`,
    unreadable:
      'Geen van de bestanden kon als DICOM gelezen worden. De redenen staan hieronder bij elk bestand.',
    personLine: (name, birthDate) =>
      [name || 'zonder naam', birthDate && `geboren op ${birthDate}`].filter(Boolean).join(', '),
    morePeople: (n) => say.count(n, 'andere persoon', 'andere personen'),
    values: (n) => (n === 0 ? 'niets gevonden' : say.count(n, 'gegeven', 'gegevens')),
    inFiles: (n) => `in ${files(n)}`,
    inAll: (n) => (n === 1 ? 'in het bestand' : `in alle ${files(n)}`),
    different: (n) => `${say.number(n)} verschillende waarden`,
    showAll: (n) => `Alle ${say.number(n)} tonen`,
    showFewer: 'Minder tonen',
    more: (n) => `Nog ${say.number(n)} tonen`,
    asWritten: 'in het bestand:',
    emptyValue: '(leeg)',
    categories: {
      who: {
        title: 'Wie u bent',
        about: 'Naam, geboortedatum, geslacht en wat een persoon verder beschrijft',
      },
      contacts: { title: 'Hoe u bereikbaar bent', about: 'Adressen, telefoonnummers, naasten' },
      ids: {
        title: 'Nummers die naar u leiden',
        about: 'Patiënt-, opname- en aanvraagnummers, wereldwijd unieke nummers',
      },
      dates: { title: 'Wanneer iets gebeurde', about: 'Dagen en tijden van onderzoeken en opnamen' },
      institution: { title: 'Waar en bij wie', about: 'Ziekenhuizen, praktijken, artsen en ander personeel' },
      device: { title: 'Met welk apparaat', about: 'Serienummers, apparaatnamen, netwerknamen' },
      text: { title: 'Vrije tekst', about: 'Beschrijvingen en opmerkingen waarin alles kan staan' },
      hidden: { title: 'Verborgen plekken', about: 'Velden van de fabrikant en delen die geen viewer toont' },
    },
    places: {
      private: 'Veld van de fabrikant',
      preamble: 'Begin van het bestand',
      trailing: 'Gegevens achter het einde',
      duplicate: 'Dubbel voorkomend veld',
      encapsulated: 'Ingesloten document',
      overlay: 'Beeld eroverheen',
      curve: 'Curvegegevens',
      icon: 'Voorbeeldplaatje',
      unknown: 'Onbekend veld',
    },
  },

  patients: {
    title: 'Personen en onderzoeken',
    noName: 'zonder naam',
    noId: 'geen nummer',
    id: 'nummer',
    born: 'geboren',
    study: 'Onderzoek',
    series: 'Serie',
    unnamed: 'zonder beschrijving',
    files,
    conflictTitle: 'Tegenstrijdige gegevens over dezelfde persoon',
    conflict: (id) =>
      `Onder hetzelfde nummer${id && ` ${id}`} staan verschillende gegevens. Misschien zijn bestanden van twee mensen door elkaar geraakt. Controleer dit voordat u iets doorgeeft.`,
    conflictWhat: { name: 'Namen', birthDate: 'Geboortedata', sex: 'Geslacht' },
    several: (n) =>
      `De selectie bevat bestanden van ${say.number(n)} verschillende personen. Zijn ze allemaal van u?`,
  },

  files: {
    title: 'Bestanden',
    unread: 'Niet gelezen',
    unreadHint:
      'Deze bestanden konden niet volledig gelezen worden. Ze worden niet opgeschoond en niet opgeslagen.',
    ignored: 'Terzijde gelegd',
    ignoredHint: 'Deze bestanden zijn geen medische beelden. Ze komen niet in de schone kopie.',
    states: {
      readable: 'gelezen',
      cleaned: 'opgeschoond',
      refused: 'tegengehouden',
      ignored: 'terzijde gelegd',
    },
    at: (byte) => `bij byte ${say.number(byte)}`,
    code: 'Code',
    open: (path) => `Alle velden van ${path} tonen`,
    more: (n) => `Nog ${files(n)} tonen`,
    toSee: 'beeld bekijken',
    showing: (shown, all) => `${say.number(shown)} van ${say.number(all)} getoond`,
  },

  reasons: {
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
    'options-exclude-each-other':
      'Twee gekozen opties sluiten elkaar uit: datums kunnen niet tegelijk blijven en verschoven worden.',
    'cannot-plan': 'Voor dit bestand was niet met zekerheid te bepalen wat er verwijderd moet worden.',
    'patient-not-listed': 'De koppellijst noemt deze patiënt niet, daarom wordt er geen kopie geschreven.',
    'not-verified': 'De kopie heeft de controle niet doorstaan en wordt daarom niet meegegeven.',
    internal: 'Bij dit bestand ging bij ons iets mis. Het wordt daarom niet meegegeven.',
    'lane-died': 'De browser is met dit bestand gestopt, misschien door gebrek aan geheugen.',
    timeout: 'Het werk aan dit bestand duurde te lang en is beëindigd.',
    executable: 'Een programma. Het wordt nooit uitgevoerd.',
    autorun: 'Een bestand dat programma’s start.',
    viewer: 'Hoort bij een programma om beelden te bekijken.',
    document: 'Een document of gewone afbeelding, geen DICOM-bestand.',
    dicomdir: 'De inhoudsopgave van de cd (DICOMDIR). Die bevat namen en wordt niet overgenomen.',
    system: 'Een bestand van het besturingssysteem.',
    'zip-encrypted': 'De ZIP is met een wachtwoord beveiligd. Pak hem eerst uit.',
    'zip-damaged': 'De ZIP is beschadigd.',
    'zip-bomb': 'De ZIP zou bij het uitpakken ontoelaatbaar groot worden.',
    'zip-path': 'De ZIP bevat een ontoelaatbare bestandsnaam.',
    'zip-too-deep': 'Te veel ZIP-bestanden in elkaar.',
    unreadable: 'Het bestand kon niet geopend worden.',
  },

  detail: {
    close: 'Sluiten',
    loading: 'Velden worden gelezen …',
    failed: 'De velden konden niet gelezen worden.',
    search: 'Velden doorzoeken',
    onlyChanged: 'Alleen velden die veranderen',
    shown: (shown, all) => `${say.number(shown)} van ${say.count(all, 'veld', 'velden')}`,
    none: 'Geen veld past bij de zoekopdracht.',
    more: (n) => `Nog ${say.count(n, 'veld', 'velden')} tonen`,
    table: 'Velden van het bestand',
    columns: { attribute: 'Veld', value: 'Waarde', action: 'Wat er gebeurt', because: 'Waarom' },
    bytes: (n) => say.count(n, 'byte', 'bytes'),
    newValue: 'nieuw:',
    sopClass: 'Soort',
    size: 'Grootte',
    actions: {
      K: 'blijft',
      X: 'wordt verwijderd',
      Z: 'wordt leeggemaakt of vervangen',
      D: 'wordt vervangen',
      C: 'wordt opgeschoond',
      U: 'nieuw nummer',
    },
    freshMeta: 'De kop van het bestand wordt opnieuw geschreven.',
    because: {
      'table-e1-1': 'De standaard noemt dit veld identificerend (PS3.15, tabel E.1-1).',
      'type-conflict': 'De standaard noemt dit veld; in dit soort bestand mag het niet ontbreken.',
      private: 'Veld van de fabrikant: niemand weet zeker wat erin staat.',
      'repeating-group': 'Overlays en curven kunnen tekst bevatten.',
      'group-0004': 'Hoort in een inhoudsopgave, niet in een beeld.',
      'command-group': 'Hoort bij een overdracht, niet in een bestand.',
      'group-length': 'Verouderde lengte die na het opschonen niet meer klopt.',
      encrypted: 'Versleutelde gegevens en controlegetallen kunnen de oude waarden bevatten.',
      'unlisted-date': 'Een datum of tijd, ook al noemt de tabel dit veld niet.',
      'unlisted-name': 'De naam van een mens, ook al noemt de tabel dit veld niet.',
      'unlisted-identifying': 'Identificerend, ook al noemt de tabel dit veld niet.',
      'instance-uid': 'Een wereldwijd uniek nummer. Hetzelfde oude nummer wordt overal hetzelfde nieuwe.',
      'unknown-element': 'De standaard kent dit veld niet.',
      'inside-dummy': 'Ligt in een lijst die door een plaatshouder wordt vervangen.',
      'carries-identity': 'De tekst bevat een waarde die elders als identificerend herkend is.',
      'trailing-padding': 'Opvulling aan het einde, waarin iets verborgen kan zijn.',
      duplicate: 'Het veld komt dubbel voor; het tweede zou anders verborgen blijven.',
      pseudonym: 'Een vervangende naam, zodat opnamen van dezelfde persoon bij elkaar blijven.',
      stamp: 'Een aantekening dat en hoe dit bestand is opgeschoond.',
      'structured-report': 'De inhoud van een verslag kan alles noemen.',
      'encapsulated-document': 'Een ingesloten document kan alles noemen.',
      'date-shifted': 'De datum verschuift met de dagen die voor deze persoon gelden; tussenpozen blijven.',
      'text-cleaned': 'Vrije tekst: alleen bekende medische woorden blijven staan.',
      'age-capped': 'Een leeftijd boven 89 jaar is zo zeldzaam dat hij naar iemand kan leiden.',
      'age-from-birth-date': 'De leeftijd komt in de plaats van de geboortedatum.',
      'not-required': 'Niet nodig voor het beeld en niet voorgeschreven in dit soort bestand.',
      'own-record': 'Niemand heeft dit in het eigen dossier nodig.',
      decision: 'Uw beslissing.',
      'unreadable-value': 'De waarde kon niet beoordeeld worden.',
    },
  },

  purpose: {
    title: 'Schone kopieën maken',
    legend: 'Waarvoor?',
    presets: {
      'second-opinion': {
        title: 'Een tweede mening vragen',
        more: 'Naam en nummers worden vervangen, datums gelijkmatig verschoven, teksten opgeschoond. Leeftijd, geslacht, lengte, gewicht en gegevens van de apparaten blijven, zodat de beelden te beoordelen zijn.',
      },
      research: {
        title: 'Geven voor onderzoek of onderwijs',
        more: 'Als voor een tweede mening, maar zonder wat het ene apparaat van het andere onderscheidt; leeftijden boven 89 jaar worden samengevoegd.',
      },
      basic: {
        title: 'Om door te geven aan mensen die niet hoeven te weten om wie het gaat',
        more: 'Verwijdert of vervangt wat volgens de DICOM-standaard naar personen, plaatsen, tijden en apparaten leidt (PS3.15, Basic Profile, uitgave 2026d).',
      },
      strict: {
        title: 'Zo weinig mogelijk doorgeven',
        more: 'Als hiervoor, en alleen wat het beeld beschrijft of in dit soort bestand voorgeschreven is, blijft.',
      },
      'own-record': {
        title: 'Voor het eigen dossier of de eigen arts',
        more: 'Naam, datums en bevindingen blijven. Wat daar niemand nodig heeft, gaat weg: adressen, telefoonnummers, verzekering, religie, gegevens van anderen en namen in het netwerk. Vrije opmerkingen blijven; kijk ze na. Deze kopie verbergt niet om wie het gaat.',
      },
      custom: {
        title: 'Zelf bepalen',
        more: 'Het Basic Profile van de standaard, versoepeld of aangevuld met wat u hier kiest.',
      },
    },
    options: {
      legend: 'Wat verder moet gelden',
      RetainSafePrivate: 'Velden van de fabrikant houden waarvan bekend is dat ze veilig zijn',
      RetainUIDs: 'Wereldwijd unieke nummers houden',
      RetainDeviceIdentity: 'Gegevens van de apparaten houden',
      RetainInstitutionIdentity: 'Gegevens van de instelling houden',
      RetainPatientCharacteristics: 'Leeftijd, geslacht, lengte, gewicht en dergelijke houden',
      RetainLongitudinalTemporalInformationFullDates: 'Datums en tijden ongewijzigd houden',
      RetainLongitudinalTemporalInformationModifiedDates: 'Datums verschuiven en tussenpozen houden',
      CleanDescriptors: 'Beschrijvingen opschonen in plaats van verwijderen',
      CleanStructuredContent: 'Gestructureerde verslagen opschonen in plaats van vervangen',
      CleanGraphics: 'Aantekeningen in het beeld opschonen in plaats van vervangen',
    },
    basicLimit:
      'Voor het eigen dossier of voor behandeling is deze kopie niet geschikt: de naam ontbreekt en zij is niet meer aan u toe te wijzen.',
    clean: (n) => `${files(n)} opschonen`,
    again: (n) => `${files(n)} nog eens opschonen`,
    nothing: 'Er is geen leesbaar bestand dat opgeschoond kan worden.',
    facesTitle: 'Wat deze versie niet doet',
    limits: [
      'De inhoud van beelden wordt niet onderzocht. Ingebrande tekst en herkenbare gezichten blijven zoals ze zijn.',
      'Wie de originelen of een van de beelden kent, kan de kopie herkennen.',
      'Reinschrift is niet bedoeld voor diagnose.',
    ],
  },

  key: {
    title: 'De volgende keer dezelfde vervangende namen',
    about:
      'Vervangende namen en nieuwe nummers worden gemaakt met een geheime sleutel. Dezelfde sleutel geeft dezelfde persoon weer dezelfde vervangende naam, ook in een andere ronde of op een andere computer. Wie de sleutel heeft, kan uitzoeken welke kopie bij wie hoort.',
    legend: 'Waar de sleutel vandaan komt',
    random: 'Een willekeurige sleutel, die daarna wordt vergeten (aanbevolen)',
    passphrase: 'Een wachtzin',
    passphraseLabel: 'Wachtzin, minstens 12 tekens',
    passphraseUse: 'Deze wachtzin gebruiken',
    passphraseHint: 'Hij wordt nergens opgeslagen. Vier of meer willekeurige woorden zijn moeilijk te raden.',
    file: 'Een sleutelbestand',
    fileLabel: 'Sleutelbestand kiezen',
    save: 'Sleutel als bestand opslaan',
    saveHint: 'Bewaar het sleutelbestand apart van de kopieën en geef het niet door.',
    deriving: 'De sleutel wordt uit de wachtzin gemaakt …',
    ready: {
      random: 'Er geldt een willekeurige sleutel.',
      passphrase: 'De sleutel uit uw wachtzin geldt.',
      file: 'De sleutel uit uw bestand geldt.',
    },
    problems: {
      'too-short': 'De wachtzin is korter dan 12 tekens.',
      'no-key': 'In dit bestand staat geen sleutel.',
      failed: 'De sleutel kon niet worden gemaakt.',
    },
  },

  pixels: {
    title: 'Beelden die bekeken moeten worden',
    about: (n) =>
      `Bij ${say.plural(n, '1 beeld', `${say.number(n)} beelden`)} is het goed mogelijk dat er tekst in het beeld zelf is ingebrand, bijvoorbeeld uw naam. Reinschrift kan de beeldinhoud in deze versie niet bekijken en niet wijzigen. ${say.plural(n, 'Het wordt', 'Ze worden')} daarom tegengehouden.`,
    warning:
      'Als u een beeld vrijgeeft zonder het te hebben bekeken, kan uw naam erin blijven staan. Bekijk het eerst in een viewer.',
    all: (n) => say.plural(n, 'Dit beeld toch vrijgeven', `Alle ${say.number(n)} beelden toch vrijgeven`),
    accepted: (n, all) => `${say.number(n)} van ${say.number(all)} vrijgegeven`,
    one: (path) => `${path} toch vrijgeven`,
    list: 'Per beeld beslissen',
    why: {
      'burned-in-annotation-yes': 'Het bestand zegt zelf dat er tekst is ingebrand.',
      modality: 'Bij dit soort opnamen is tekst in het beeld gebruikelijk.',
      'secondary-capture': 'Een afgeleid beeld, vaak een schermafdruk.',
      'screen-save': 'Een opgeslagen scherm.',
      'film-digitizer': 'Een ingescande film, waarop vaak een naam staat.',
      undecodable: 'De beeldinhoud is hier niet te lezen.',
    },
  },

  cleaning: {
    title: 'Kopieën worden opgeschoond en gecontroleerd',
    progress: (done, total) => `${say.number(done)} van ${files(total)} klaar`,
    cancelled: 'Geannuleerd. Er is niets opgeslagen.',
  },

  result: {
    title: 'Resultaat',
    done: (cleaned, verified) =>
      `${say.count(cleaned, 'schone kopie is', 'schone kopieën zijn')} klaar${cleaned === verified ? ` en ${say.plural(cleaned, 'heeft', 'hebben')} de controle doorstaan` : ''}.`,
    none: 'Er is geen schone kopie ontstaan.',
    refused: (n) =>
      `${say.count(n, 'bestand is', 'bestanden zijn')} tegengehouden en ${say.plural(n, 'zit', 'zitten')} er niet bij:`,
    notSavedYet: 'De kopieën zijn nog niet opgeslagen.',
    counts: { cleaned: 'opgeschoond', verified: 'gecontroleerd', refused: 'tegengehouden' },
    whatDone: 'Wat er gedaan is',
    edits: (removed, replaced, uids) => [
      `${say.count(removed, 'veld', 'velden')} verwijderd`,
      `${say.count(replaced, 'veld', 'velden')} leeggemaakt of door een andere waarde vervangen`,
      `${say.count(uids, 'wereldwijd uniek nummer', 'wereldwijd unieke nummers')} door nieuwe vervangen`,
    ],
    checked:
      'Elke kopie is daarna door een tweede, onafhankelijke lezer geopend en byte voor byte op de verwijderde waarden doorzocht.',
    pixelsSame: 'De beelddata zijn ongewijzigd.',
    references: (n) =>
      `${say.count(n, 'verwijzing', 'verwijzingen')} tussen de bestanden ${n === 1 ? 'leidt' : 'leiden'} nog naar dezelfde plek.`,
    broken: (n) =>
      `Op ${say.count(n, 'plaats', 'plaatsen')} leidt een verwijzing tussen de bestanden niet meer naar zijn doel. Het rapport noemt ze.`,
    whatNot: 'Wat er niet gedaan is',
    pixelsNot:
      'De inhoud van de beelden is niet onderzocht. Ingebrande tekst en herkenbare gezichten zijn er nog.',
    takenIn: (n) =>
      `${say.count(n, 'beeld is', 'beelden zijn')} op uw verzoek vrijgegeven zonder naar de beeldinhoud te kijken.`,
    unsure: (n) =>
      `In ${say.count(n, 'kopie', 'kopieën')} komt een korte waarde al dan niet toevallig in de beelddata voor; dat was niet te beslissen.`,
    noDiagnosis: 'De kopieën zijn niet bedoeld voor diagnose.',
    startOver: 'Opnieuw beginnen',
    startOverHint:
      'Vergeet alle bestanden en resultaten. De originelen op uw computer blijven zoals ze zijn.',
  },

  save: {
    title: 'Opslaan',
    zip: (size) => `Als ZIP opslaan (${size})`,
    folder: 'In een map opslaan',
    report: 'Rapport opslaan (JSON)',
    reportCsv: 'Rapport als tabel (CSV)',
    reportHtml: 'Rapport om af te drukken (HTML)',
    reportHint:
      'Het rapport noemt welke velden gewijzigd zijn, maar geen enkele waarde en geen bestandsnaam.',
    names: 'De kopieën krijgen neutrale namen, bijvoorbeeld STUDY01/SERIES001/IMAGE00001.dcm.',
    noFolder: 'Deze browser kan niet in een map opslaan. De ZIP bevat hetzelfde.',
    readBack: 'Bij opslaan in een map elk bestand teruglezen en vergelijken (duurt langer)',
    running: 'Bezig met opslaan …',
    saved: (n, readBack) =>
      `${say.count(n, 'kopie is', 'kopieën zijn')} opgeslagen${readBack ? ', teruggelezen en vergeleken' : ''}.`,
    handedOver: (n) =>
      `${say.count(n, 'kopie is', 'kopieën zijn')} als download aan de browser gegeven. U vindt de ZIP in uw downloadmap.`,
    cancelled: 'Niet opgeslagen: u hebt de keuze geannuleerd.',
    notSupported: 'Niet opgeslagen: deze browser kan niet in een map opslaan.',
    partly: (n) =>
      n === 0
        ? 'Er is geen kopie opgeslagen.'
        : `${say.count(n, 'kopie is', 'kopieën zijn')} volledig opgeslagen, de rest niet.`,
    failures: {
      exists: 'Daar staat al iets met die naam. Reinschrift overschrijft niets; kies een andere map.',
      'disk-full': 'Er is te weinig ruimte. Maak ruimte of kies een andere plek.',
      permission: 'De browser mocht daar niet schrijven, of de toestemming is ingetrokken.',
      'target-gone': 'De map is er niet meer. Is de schijf verwijderd?',
      'source-gone': 'Een origineel kan niet meer gelezen worden. Is de schijf verwijderd?',
      different: 'Wat geschreven is, wijkt af van de kopie. Het bestand is weer verwijderd.',
      unknown: 'Opslaan is mislukt.',
    },
  },

  footer: {
    limits: 'Niet voor diagnose. Geen medisch hulpmiddel.',
    source: 'Regels: DICOM PS3.15 Annex E, uitgave 2026d',
  },
};
