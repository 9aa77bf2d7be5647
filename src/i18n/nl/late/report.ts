import { moment } from '../../moment';
import { recordMoment } from '../../recordMoment';
import type { ReportMessages } from '../../ReportMessages';
import { audit } from '../audit';
import { purpose } from '../purpose';
import { reasons } from '../reasons';
import { reportAnnex } from './reportAnnex';
import { say } from '../say';

const copies = (n: number): string => say.count(n, 'kopie', 'kopieën');

export const report: ReportMessages = {
  language: 'nl',
  number: say.number,
  bytes: say.bytes,
  moment: moment('nl'),
  recorded: recordMoment('nl'),
  page: { one: 'Pagina', of: 'van' },
  presets: purpose.presets,
  options: purpose.options,
  reasons,
  run: {
    title: 'Rapport over schone kopieën',
    ownTitle: 'Rapport over kopieën voor het eigen dossier',
    lead: (n, chosen) => `Er ${say.plural(n, 'is', 'zijn')} ${copies(n)} gemaakt. Doel: ${chosen}.`,
    proven: (verified, n) =>
      verified === n
        ? `${say.plural(n, 'Deze heeft', 'Ze hebben alle')} de automatische controle doorstaan.`
        : `${say.number(verified)} van de ${say.number(n)} hebben de automatische controle doorstaan.`,
    about: 'De verwerking',
    chosen: 'Opties (PS3.15)',
    noOptions: 'geen',
    alsoPixels: (n, clause) => `bij ${copies(n)} bovendien Clean Pixel Data (${clause})`,
    shard: 'Deel van de verwerking',
    begun: 'Begonnen',
    ended: 'Klaar',
    program: 'Programma',
    rules: 'Regels',
    ruleBook: (edition) => `DICOM PS3.15, bijlage E, uitgave ${edition}`,
    ownRules: 'geen: deze kopieën noemen de persoon nog steeds',
    counts: 'Bestanden',
    read: 'Gelezen',
    copies: 'Kopieën',
    verified: 'waarvan automatische controle doorstaan',
    subjects: 'Inhoud',
    subjectsAre: (people, studies, series) =>
      [
        ...(people === undefined ? [] : [say.count(people, 'persoon', 'personen')]),
        say.count(studies, 'onderzoek', 'onderzoeken'),
        say.count(series, 'serie', 'series'),
      ].join(', '),
    refused: 'Tegengehouden',
    ignored: 'Geen DICOM-beelden, niet gekopieerd',
    leftOut: 'Weggelaten met de personen',
    bytesOut: 'Omvang van de kopieën',
    decisions: 'Losse beslissingen',
    places: (n) => `over ${say.count(n, 'plaats', 'plaatsen')}, zie de bijlage`,
    words: (n) => `${say.count(n, 'gehouden woord', 'gehouden woorden')}, zie de bijlage`,
  },
  pictures: {
    title: 'Beslissingen over beelden',
    withPicture: 'Kopieën met een beeld',
    lookedAt: 'Bekeken',
    approved: 'waarvan ongewijzigd vrijgegeven',
    blackedOut: 'waarvan met zwarte vlakken vrijgegeven',
    notLookedAt: 'Niet bekeken',
    byRules: 'waarvan zwart gemaakt volgens een regel die als nagekeken is opgegeven',
    takenInUnseen: 'waarvan uitdrukkelijk ongezien vrijgegeven',
    ways: (oneByOne, onSheets) =>
      [
        ...(oneByOne > 0 ? [`een voor een: ${say.number(oneByOne)}`] : []),
        ...(onSheets > 0 ? [`op overzichten: ${say.number(onSheets)}`] : []),
      ].join(', '),
    searched: 'Op tekst doorzocht',
    searchedOf: (searched, of) => `${say.number(searched)} van ${say.number(of)}`,
    withText: 'waarvan met tekst',
    changes: {
      'pixels-redacted': (n) =>
        `In ${copies(n)} zijn vlakken zwart gemaakt; al het andere in het beeld is aantoonbaar ongewijzigd.`,
      'pixels-reencoded': (n) => `In ${copies(n)} is het beeld zonder verlies in een andere vorm opgeslagen.`,
      'stray-bits-removed': (n) =>
        `In ${copies(n)} is verwijderd wat in de bits naast de beeldwaarden stond.`,
      'excess-pixels-removed': (n) => `In ${copies(n)} is verwijderd wat achter het laatste beeld lag.`,
      'segments-removed': (n) =>
        `In ${copies(n)} zijn opmerkingen en toevoegingen uit de beelddata verwijderd.`,
      'stray-bits-kept': (n) => `In ${copies(n)} staat naast de beeldwaarden nog iets.`,
      'excess-pixels-kept': (n) => `In ${copies(n)} liggen achter het laatste beeld nog meer beelddata.`,
      'segments-kept': (n) => `In ${copies(n)} staan in de beelddata nog opmerkingen of toevoegingen.`,
      'pixels-missing': (n) => `In ${copies(n)} ontbreekt een deel van de beelden, net als in het origineel.`,
    },
    same: (n, all) =>
      n === all
        ? 'De beelddata van alle kopieën zijn byte voor byte die van de originelen.'
        : `In ${copies(n)} zijn de beelddata byte voor byte die van de originelen.`,
    decision: {
      approved: 'vrijgegeven',
      'blacked-out': 'zwart gemaakt',
      'taken-in-unseen': 'ongezien vrijgegeven',
      none: 'niet bekeken',
    },
    by: { viewer: 'een voor een', sheet: 'overzicht', rules: 'regel, niet bekeken' },
    ruleNote:
      'Regel: zwart gemaakt volgens een regel die als nagekeken is opgegeven; niemand heeft het beeld bekeken.',
    frames: (shown, of) => `${say.number(shown)} van ${say.number(of)} losse beelden getoond`,
  },
  notExamined: {
    title: 'Wat niet is onderzocht',
    pictures: (n, byRules) =>
      byRules === 0
        ? `Niemand heeft de beeldinhoud van ${copies(n)} bekeken: er kan ingebrande tekst in staan.`
        : `Niemand heeft de beeldinhoud van ${copies(n)} bekeken: er kan ingebrande tekst in staan. ${say.number(byRules)} daarvan ${say.plural(byRules, 'is', 'zijn')} zwart gemaakt volgens een regel die als nagekeken is opgegeven; ook buiten de zwarte vlakken kan tekst staan.`,
    partly: (n) => `Van ${copies(n)} stond maar een deel van de losse beelden op het scherm.`,
    notSearched: (n) => `${say.count(n, 'beeld is', 'beelden zijn')} niet op ingebrande tekst doorzocht.`,
    faces: 'Uit opnamen van een hoofd is een gezicht te berekenen. Daar is niets aan veranderd.',
    heads: (n) =>
      `${say.count(n, 'kopie toont', 'kopieën tonen')} volgens het bestand een hoofd; uit zulke opnamen is een gezicht te berekenen. Daar is niets aan veranderd; optie E.3.2 is niet toegepast.`,
    unsure: (n) =>
      `In ${copies(n)} komt een korte waarde al dan niet toevallig in beelddata voor; dat was niet te beslissen.`,
    fallbackTypes: (n) =>
      `Bij ${copies(n)} is niet helemaal bekend wat in dit soort bestand verplicht is; de strengste regel is gevolgd.`,
    ambiguous: (n) =>
      `${say.count(n, 'verwijzing noemde', 'verwijzingen noemden')} een nummer dat meerdere bestanden hebben; ${say.plural(n, 'ze leidt', 'ze leiden')} nu nergens heen.`,
    broken: (n) =>
      `${say.count(n, 'verwijzing', 'verwijzingen')} tussen de bestanden ${say.plural(n, 'komt', 'komen')} niet meer uit waar het hoort; het JSON-rapport noemt de plaatsen.`,
    noDiagnosis:
      'Reinschrift controleert niet of de kopieën geschikt zijn om te beoordelen; dat beslist wie ze beoordeelt.',
  },
  personal: {
    title: 'Voor wie de kopieën persoonsgegevens zijn',
    pseudonymised:
      'Voor u, en voor iedereen die ze aan een persoon kan koppelen, blijven de kopieën persoonsgegevens: voor de instantie die de originelen heeft, en voor ieder met middelen waarvan redelijkerwijs te verwachten is dat ze worden gebruikt, zoals de sleutel, een lijst, de originelen, het beeld zelf of de behouden gegevens (overweging 26 AVG; HvJ EU, 4 september 2025, EDPS/GAR, C‑413/23 P). Of dat voor de ontvangers geldt, moet per geval worden beoordeeld; informatieplichten blijven.',
    named:
      'Deze kopieën noemen de persoon. Voor iedereen die ze krijgt, zijn het persoonsgegevens. Alleen bepaalde velden zijn verwijderd, zoals die voor adres, telefoon, verzekering, beroep, religie en naasten. Vrije teksten, velden van de fabrikant en namen van artsen blijven en kunnen ook iets over anderen zeggen.',
    overruled: (n) =>
      `In ${copies(n)} blijft door een beslissing van een persoon staan wat het profiel verwijdert; ${say.plural(n, 'deze kopie beroept', 'deze kopieën beroepen')} zich niet op het profiel.`,
    made: {
      names: 'vervangende namen',
      uids: 'nieuwe codes (UID’s)',
      dates: 'de verschuiving van de datums',
    },
    from: {
      random: (what) => `${what} komen uit een willekeurige sleutel die alleen in deze verwerking bestond.`,
      passphrase: (what) => `${what} komen uit een wachtzin: wie die kent, kan de kopieën koppelen.`,
      file: (what) => `${what} komen uit een sleutelbestand: wie dat heeft, kan de kopieën koppelen.`,
    },
    keySaved: 'De sleutel is als bestand opgeslagen: wie dat heeft, kan de kopieën koppelen.',
    keyNotSaved: 'Tot aan dit rapport is de sleutel niet opgeslagen.',
    lookup:
      'Een deel van de vervangende namen komt uit een eigen koppellijst: wie die heeft, kan de kopieën koppelen.',
    lists: (names) =>
      `Tot aan dit rapport zijn lijsten opgeslagen die naar de personen of originelen terugleiden: ${names}.`,
    list: {
      key: 'sleutelbestand',
      private_list: 'private_list.csv',
      patid_mapping: 'patid_mapping.csv',
      uid_mapping: 'uid_mapping.csv',
    },
    unknown:
      'Deze verwerking heeft niet vastgelegd waar de sleutel van vervangende namen en nieuwe codes vandaan kwam.',
  },
  outputs: {
    title: 'Controlesom van alle kopieën',
    over: (n, of) => `SHA-256 over de lijst van ${copies(n)} (${of}; vorm in het JSON-rapport):`,
    by: {
      sha256: 'naam, grootte, SHA-256',
      crc32: 'naam, grootte, CRC-32, want SHA-256 was niet bekend',
      size: 'alleen naam en grootte',
    },
    some: (n, of) => `${say.number(n)} met: ${of}`,
    chain:
      'Dezelfde controlesom staat in het JSON-rapport; daarmee vergelijkt “Al opgeschoonde bestanden controleren” elk bestand, zonder internet.',
  },
  handover: {
    title: 'Gegevens over de verstrekking, in te vullen',
    controller: 'Verwerkingsverantwoordelijke',
    recipient: 'Ontvanger',
    basis: 'Rechtsgrondslag',
    reference: 'Kenmerk of project',
    originals: 'Waar originelen en sleutel liggen',
    until: 'Kopieën bewaren tot',
  },
  signature: {
    title: 'Bevestiging',
    says: 'Ik heb dit rapport gelezen.',
    carriedOut: 'verwerking uitgevoerd',
    reviewed: 'verwerking nagekeken',
    operator: 'Naam',
    role: 'Functie of afdeling',
    place: 'Plaats',
    date: 'Datum',
    signature: 'Handtekening',
  },
  annex: reportAnnex,
  share: {
    title: 'Wat ik deel',
    lead: (n, day, chosen) =>
      `${copies(n)} van DICOM-bestanden, gemaakt met Reinschrift op ${day}. Doel: ${chosen}.`,
    removed: 'Wat verwijderd of vervangen is',
    stays: 'Wat blijft',
    forYou: 'Wat dit voor u betekent',
    linked:
      'Voor de afzender blijven de kopieën persoonsgegevens. Voor u zijn ze dat zodra u ze aan een persoon kunt koppelen (HvJ EU, 4 september 2025, C‑413/23 P), bijvoorbeeld omdat u iemand op een beeld herkent.',
    namesYou:
      'Deze kopieën noemen de persoon. Voor u, en voor iedereen die ze krijgt, zijn het persoonsgegevens.',
    ask: 'Bij wie u terechtkunt',
    askAbout: 'Ontbreekt er iets, of staat er toch nog iemand in genoemd? Neem dan contact op met:',
    name: 'Naam of afdeling',
    contact: 'Telefoon of e-mail',
    did: {
      identity: 'Naam en patiëntnummer zijn door een pseudoniem vervangen.',
      table:
        'Gegevens over personen, plaatsen, tijden en apparaten die de DICOM-standaard noemt, zijn verwijderd, leeggemaakt of vervangen, behalve wat onder “Wat blijft” staat.',
      private: 'Velden van de fabrikant zijn verwijderd of opgeschoond.',
      uids: 'Unieke codes (UID’s) zijn door nieuwe vervangen.',
      datesShifted:
        'Datums zijn per persoon met een eigen, vast aantal dagen verschoven; tussenpozen en kloktijden zijn ongewijzigd.',
      texts: 'Vrije teksten zijn opgeschoond.',
      documents: 'Ingesloten documenten en verslagen zijn opgeschoond of vervangen.',
      ages: 'Leeftijden boven 89 jaar zijn samengevoegd.',
      own: 'Verwijderd zijn velden die in het eigen dossier niemand nodig heeft, zoals die voor adres, telefoon, verzekering, beroep, religie en naasten. In vrije teksten en velden van de fabrikant kan zoiets nog staan.',
    },
    blackedOut: (n) => `In ${say.count(n, 'beeld', 'beelden')} zijn vlakken zwart gemaakt.`,
    kept: {
      RetainSafePrivate: 'velden van de fabrikant waarvan bekend is dat ze veilig zijn',
      RetainUIDs: 'unieke codes (UID’s)',
      RetainDeviceIdentity: 'gegevens van de apparaten',
      RetainInstitutionIdentity: 'gegevens van de instelling',
      RetainPatientCharacteristics: 'leeftijd, geslacht, lengte, gewicht en dergelijke',
      RetainLongitudinalTemporalInformationFullDates: 'datums en tijden, ongewijzigd',
      RetainLongitudinalTemporalInformationModifiedDates: 'datums, verschoven, en kloktijden',
      CleanDescriptors: 'beschrijvingen, opgeschoond',
      CleanStructuredContent: 'gestructureerde verslagen, opgeschoond',
      CleanGraphics: 'aantekeningen in het beeld, opgeschoond',
      CleanPixelData: 'beelden waarin tekst zwart is gemaakt',
    },
    picture: 'het beeld zelf en wat het beschrijft',
    nothingElse: 'wat verder in dit soort bestand verplicht is',
    byDecision: (n) =>
      `gegevens op ${say.count(n, 'plaats', 'plaatsen')} die iemand uitdrukkelijk heeft gehouden`,
    wordsKept: (n) =>
      `${say.count(n, 'woord', 'woorden')} in opgeschoonde teksten die iemand uitdrukkelijk heeft gehouden`,
    named: 'naam, datums en bevindingen van de persoon',
  },
  audit: {
    title: 'Rapport over een controle van opgeschoonde bestanden',
    verdict: {
      clean: (n, values, { allowed, unsure }) => {
        const files = say.plural(n, 'het DICOM-bestand', `de ${say.number(n)} DICOM-bestanden`);
        const nothing = 'niets dat in strijd is met het profiel dat de bestanden opgeven';
        if (values === undefined)
          return `De automatische controle van ${files} vond ${nothing}. Er waren geen originelen: naar hun waarden is niet gezocht.`;
        const except = allowed ? ', behalve wat volgens de vermeldingen in de bestanden is toegestaan,' : '';
        const doubt = unsure ? ' Sommige plaatsen zijn onzeker; de bijlage noemt ze.' : '';
        return `De automatische controle van ${files} vond geen van de ${say.number(values)} gezochte waarden${except} en ${nothing}.${doubt}`;
      },
      found: (n) =>
        `Er is iets gevonden dat ertegen pleit dat ${say.plural(n, 'dit DICOM-bestand', `deze ${say.number(n)} DICOM-bestanden`)} schoon ${say.plural(n, 'is', 'zijn')}.`,
      incomplete: () => 'De controle is onvolledig: niet alles kon worden bekeken.',
    },
    about: 'De controle',
    done: 'Gecontroleerd',
    counts: 'Bestanden',
    files: 'DICOM-bestanden, gelezen',
    unreadable: 'DICOM-bestanden, niet leesbaar',
    unexamined: 'Niet te openen',
    others: 'Andere bestanden',
    patients: 'Verschillende patiëntnummers',
    found: 'Vondsten die tegen de bestanden pleiten',
    notExamined: 'Wat niet is onderzocht',
    pictures: (searched, others) =>
      searched === 0
        ? `Wat de beelden tonen; geen van de beelden (${say.number(others)}) is op tekst doorzocht.`
        : `Wat de beelden tonen. Op tekst doorzocht: ${say.count(searched, 'beeld', 'beelden')} waarin volgens het bestand geen namen staan; niet doorzocht: ${say.number(others)}.`,
    heads: (n) =>
      `${say.count(n, 'bestand toont', 'bestanden tonen')} naar eigen zeggen een hoofd: of daaruit een gezicht te berekenen is, is niet gecontroleerd.`,
    originals: 'Vergeleken originelen',
    sum: 'Totaal',
    noOriginals: audit.noOriginals,
    lookedFor: 'Gezochte waarden van de originelen',
    unreadOriginals: audit.unreadOriginals,
    reports: 'Vergelijking met het rapport van de verwerking',
    reportsAbout:
      'Er lag een JSON-rapport bij de bestanden. Elk bestand is zonder internet vergeleken met wat het rapport noemt.',
    noReport: 'Er lag geen JSON-rapport van een verwerking bij de bestanden; er is niets vergeleken.',
    says: 'Ik heb dit rapport gelezen.',
    carriedOut: 'controle uitgevoerd',
    reviewed: 'controle nagekeken',
    findings: 'Vondsten',
    nothing: 'Geen.',
    kinds: audit.kinds,
    declared: audit.declaredTitle,
    contradictions: audit.contradictions,
    secretKinds: audit.secretKinds,
    categories: {
      who: { title: 'Persoon' },
      contacts: { title: 'Adres en naasten' },
      ids: { title: 'Nummers' },
      dates: { title: 'Datums en tijden' },
      institution: { title: 'Instelling en personeel' },
      device: { title: 'Apparaat' },
      text: { title: 'Vrije tekst' },
      hidden: { title: 'Verborgen plaats' },
    },
    places: audit.places,
    columns: { place: 'Plaats', what: 'Wat', files: 'Bestanden' },
    notLooked: audit.notLooked,
    byFile: 'Per bestand',
    state: { read: 'gelezen', other: 'geen DICOM-bestand' },
    number: 'Nr.',
    check: audit.check,
  },
};
