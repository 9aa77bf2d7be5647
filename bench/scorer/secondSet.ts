import type { WordSet } from './WordSet';

const words = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/);
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** Written in session three, in one go and blind, together with thirdSet. */
export const secondSet: WordSet = {
  given: words(`
    Hildegard; Roswitha; Gottfried; Ekkehard; Mechthild; Volker; Anneliese; Burkhard; Kunigunde; Thorsten; Kerstin; Jutta; Egon; Irmgard; Lothar
    Yannick; Lennart; Fenja; Jannik; Marlene; Ida; Emma; Noah; Ben; Elif; Emre; Ayşe; Mehmet; Zeynep; Hüseyin; Gülşen; Tuğba; Burak; Özlem
    Małgorzata; Agnieszka; Krzysztof; Zbigniew; Jadwiga; Bartosz; Łukasz; Wanda; Fatima; Youssef; Khadija; Abdulrahman; Layla; Tariq; Nour
    Hassan; Samira; Bilal; Joris; Wouter; Sietske; Hanneke; Pieter-Jan; Gijsbert; Machteld; Rens; Ilse; Evert; Dieuwertje; Marieke; Tom; Koen
    Gladys; Harold; Mabel; Clarence; Beatrice; Winston; Olivia; Ethan; Shaniqua; Declan; Siobhan; Rhys; Agnes; Ruth; Grace; Rose; Mark; Jack
    Ann-Kathrin; Hans-Peter; Karl-Heinz; Eva-Maria; Jean-Luc; Chloé; Zoë; Søren; Åsa; Dmitri; Oksana; Nadezhda; Vasil; Ilona; Miklós; Dragan
  `),
  surnames: words(`
    Brückner; Großmann; Kühn; Röttgers; Wießner; Hölzl; Jäger; Löwenthal; Schönfelder; Überreiter; Strauß; Preuß; Weiß; Lang; Klein; Groß; Jung
    Kurz; Stark; Herz; Kopf; Stein; Vogel; Sommer; Winter; Busch; Baum; Haase; Kranich; Zimmermann; Hufnagel; Katzenbeißer; Rübsam; Dreyer
    Müller-Lüdenscheidt; Meier-Wiesenthal; Schulze-Kossens; Groß-Bölting; von Hohenfels; von der Tann; zu Eulenburg; vom Bruch; Freiherr von Stetten
    Erdoğan; Yıldırım; Karabulut; Güneş; Koç; Aksoy; Türkoğlu; Bayraktar; Korkmaz; Çakır; Polat; Ünal; Kılıç
    Błaszczykowski; Dąbrowska; Grzegorczyk; Mazur; Jabłoński; Pawlak; Krawczyk; Świątek; Zawadzki; Piątek
    Al-Khatib; Abdelaziz; Bouzid; Ben Salah; El Mansouri; Abu Zaid; Hamdan; Najjar; Al Masri; Benali; Khoury
    de Groot; van Dijk; van der Heijden; van den Broek; de Vries; ter Horst; van 't Hof; van de Ven; in 't Veld; den Ouden; op den Camp
    Bakker; Hoekstra; Dijkstra; Vermeulen; Schouten; Kuipers; Wiersma; Brouwer; Postma; Zijlstra; Mulder; Timmermans
    Blackwood; Featherstone; Cunningham; McAllister; O'Connell; Fitzpatrick; Ramsbottom; Wainwright; Holloway; Abernathy; Okafor; Adeyemi
    Long; Short; Head; Foot; Bone; Hart; Chambers; Field; Price; Marsh; St. Clair; De Luca; D'Angelo; Nakamura; Tran; Kim; Gupta; Krishnamurthy
    Papadopoulos; Sokolova; Kuznetsov; Bondarenko; Petrović; Jovanović; Popescu; Nagy; Szabó; Lindqvist; Sørensen; Bjørnstad; Grönroos
  `),
  occupations: words(
    'Bäckerin; Schreiner; Elektriker; Altenpflegerin; Rentner; Studentin; huisarts; metselaar; buschauffeur; plumber; waitress; retired miner',
  ),
  streets: {
    de: words(`
      Wiesengrund; Am Sonnenhang; Zeppelinstraße; Postweg; Jahnstr.; Lessingstraße; Bismarckallee; Feldbergstr.; Unter den Linden; Auf der Heide
      Neue Gasse; Obere Torstraße; Hinterm Deich; Dr.-Külz-Ring; Clara-Zetkin-Straße; Sankt-Anna-Platz; Steinbrecherweg; Zum Sportplatz; Breslauer Str.
      Eschenweg; Rathausstr.; Am Mühlbach; Langgasse; Kölner Landstraße; Mittelweg; Fünfhausgasse; Holbeinstr.
    `),
    nl: words(`
      Meidoornlaan; Tulpstraat; Van Goghstraat; Haven; Kanaalweg; Lange Voorhout; Laan van Meerdervoort; Korte Nieuwstraat; Pieter de Hooghlaan
      Zuidwal; Noordeinde; Weerdsingel; Merelhof; Dokter Schaepmanstraat; 't Zand; Boerhaaveplein; Esdoornstraat; Raadhuisplein; Achterom
    `),
    en: words(`
      Beacon Hill Road; Bluebell Crescent; Old Mill Road; Fairfax Avenue; Orchard Grove; W 34th Street; Harbour View; Jefferson Ave; Trinity Square
      Primrose Gardens; Birchwood Ct; Meadow Lane; Broadway; Kensington High Street; Larkspur Lane; Stonegate Rd; Cobblers Yard; Spruce Trail
    `),
  },
  towns: {
    de: words(`
      Regensburg; Mönchengladbach; Saarbrücken; Cottbus; Ingolstadt; Wolfsburg; Fürth; Ulm; Hildesheim; Schweinfurt; Bad Kissingen; Rosenheim
      Frankfurt am Main; Halle (Saale); Lüneburg; Görlitz; Neubrandenburg; Sankt Augustin; Villingen-Schwenningen; Winterthur; Linz; Bregenz; Worms
    `),
    nl: words(`
      Enschede; Assen; Middelburg; Roermond; Hoorn; Gouda; Vlissingen; Emmen; Zutphen; Tiel; Meppel; Bergen op Zoom; Capelle aan den IJssel
      Antwerpen; Brugge; Mechelen; Kortrijk; Sneek; Drachten; Purmerend; Wageningen
    `),
    en: words(`
      Swansea; Plymouth; Wolverhampton; Reading; Bath; Milton Keynes; Aberdeen; Stoke-on-Trent; Tacoma; Baton Rouge; Minneapolis; Tucson; Omaha
      Salt Lake City; Des Moines; Halifax; Winnipeg; Cork; Galway; Perth; Newcastle upon Tyne; Buffalo
    `),
  },
  descriptions: {
    de: lines(`
      [MRT] des [rechten] [Kniegelenks] {name}
      [CT] [NNH] [nativ] [koronare] [Rekonstruktion] {surname}
      [cMRT] [mit] [KM] bei V.a. [Metastasen], Pat. {surname}, {given}
      [Thorax] [im] [Liegen] [a.p.] {surname}
      [t1_tse_sag] [LWS] {name}
      [t2_tirm_cor] [Hüfte] [bds.] {surname}
      [Rö] [Beckenübersicht] {name} *{birth}
      [Duplexsonographie] der [Karotiden] [beidseits] Hr. {surname}
      [CT] [Polytrauma] [Ganzkörper] {surname}
      [Calcaneus] [links] [seitlich] {name}
      [Zahnstatus] [OPG] {surname} {given}
      [DSA] [Unterschenkel] [rechts], Untersucher: Dr. med. {otherfull}
      [Mammasonographie] [rechts] {surname} geb. {birth}
      [Szintigraphie] [Schilddrüse] [Tc-99m] {name}
      [CT] [Angio] [pulmonal] {surname} Station {number}
      [Kernspintomographie] [HWS] [sagittal] {name}
      [Patella] [tangential] [beidseits] {surname}
      [Kolon] [Kontrasteinlauf] {surname}
      [Phlebographie] [Bein] [links] {name}
      [FDG-PET/CT] [Restaging] [Lymphom] {surname}
      [ep2d_diff_b1000_ADC] {name}
      [Arthrographie] [Schulter] [links] bei {surname}
      [CT] [Felsenbein] [0,6 mm] [Knochenkernel] {name}
      [Sprechstunde] Prof. Dr. {other}, [Skoliose] [Wirbelsäule] [stehend]
      [Oberbauchsonographie] [Gallenblase], Anforderer {otherfull}, Tel {phone}
      [Dual-Energy] [CT] [Gicht] [Füße] Pat.-ID {id}
      [Verlauf] [Hydrozephalus], Shunt, {given} {surname}, {birth}
      {name}: [Kontrolle] nach [Osteosynthese] [Unterarm] [links]
      {surname}, {given}: [Schmerzen] [Fersenbein] [links] seit {date}
      Pat. {name} wohnt {street}, {zip} {town}; [Husten] und [Fieber], [Infiltrat]?
      Überwiesen von Praxis Dr. {other} & Kollegen, {town}. Frage nach [Nierenarterienstenose].
      [Sturz] auf die [linke] [Hand] am {date}. [Kahnbeinfraktur]? Mutter: {otherfull} ({phone})
      Anamnese: {given} {surname} klagt über [Schwindel] und [Übelkeit]. [Raumforderung] im [Kleinhirnbrückenwinkel]?
      Bitte Befund an {mail} senden. [Hepatozelluläres] [Karzinom] in [Segment] [VII].
      Aufklärung durch Fr. Dr. {other}, [Kreatinin] [normal], [keine] [Kontraindikation] gegen [Gadolinium].
      Herr {surname} trägt einen [Herzschrittmacher], Ausweis-Nr. {num}. [MRT] [kontraindiziert].
      [Pankreatitis] mit [Nekrosen], [Drainage] am {date} durch OA {other}
      KVNR {kvnr}, [Mammakarzinom] [rechts], [Sentinel] [Lymphknoten]
      Begleitperson Tochter {otherfull}, erreichbar {phone}. [Demenz], [Hirnatrophie]?
      [Leistenhernie] [rechts]. Rückfragen: {otherfull}, Klinik {town}
    `),
    nl: lines(`
      [MRI] [knie] [rechts] {name}
      [CT] [hersenen] [blanco] {surname}
      [X-thorax] [staand] [PA] en [lateraal] dhr. {surname}
      [MRI] [lumbale] [wervelkolom] mevr. {surname} geb. {birth}
      [Echo] [bovenbuik] {name}
      [Bekken] [voorachterwaarts] {surname}, {given}
      [CT] [abdomen] [portoveneuze] [fase] {name}
      [Mammografie] [screening] [beiderzijds] mw. {surname}
      [CTA] [aorta] [abdominalis] pt. {surname}
      [X-enkel] [links] {name} {birth}
      [Botscan] [technetium] {surname}
      [MRI] [schouder] [links] [arthrografie] {surname}
      [Sinussen] [coronaal] patiëntnummer {id}
      [PET-CT] [hals] en [borstkas] {name}
      [t2_space_sag] [cervicaal] {surname}
      [DWI] [b800] [prostaat] dhr. {name}
      [Voet] [rechts] [dorsoplantair] {surname}
      [Hand] [links] [3 richtingen] {name}
      [Duplex] [carotiden] door laborant {otherfull}
      Aanvrager: {otherfull}, tel. {phone}. [Hoofdpijn], [bloeding]?
      Verwezen door huisarts {other}, {street}, {zip} {town}. [Hoesten], [infiltraat]?
      Dhr. {given} {surname} heeft [pijn] in de [rechter] [heup] na [val].
      [Longembolie] uitsluiten, BSN {bsn}
      [Controle] na [fractuur] [pols] [links] op {date}, mevrouw {name}
      [Metastasen] in de [lever]; besproken met dr. {other} op {date}
      Patiënt {surname} woont {street} te {town}. [Galstenen]?
      Uitslag naar {mail}. [Nierstenen] [links].
      Moeder {otherfull} aanwezig, kind {given}. [Heupdysplasie]?
      [Hernia] [nuclei] [pulposi] [L5-S1], behandelend arts {otherfull}
      [Schildklier] [knobbel] [12 mm], echtgenoot {otherfull} {phone}
      Dossiernr. {num}: [aneurysma] van de [aorta], [endoprothese]
      Mevr. {surname} is bekend met [COPD] en [hartfalen]. [Stuwing]?
    `),
    en: lines(`
      [MRI] [right] [shoulder] [without] [contrast] {name}
      [CT] [head] [w/o] [contrast] {surname}
      [XR] [chest] [portable] [AP] {surname}, {given}
      [US] [gallbladder] {name} DOB {birth}
      [Screening] [mammogram] [bilateral] Mrs. {surname}
      [CTA] [chest] [PE] [protocol] {name}
      [MR] [enterography] Pt {surname}
      [Barium] [swallow] {name}
      [Left] [ankle] [3 views] {surname}
      [Cervical] [spine] [flexion] [extension] {surname} {given}
      [NM] [bone] [scan] [whole] [body] MRN {id}
      [PET/CT] [skull] [base] to [mid-thigh] {surname}
      [AX] [T2] [FLAIR] [FS] {name}
      [Sag] [STIR] [thoracic] [spine] {surname}
      [Renal] [ultrasound], Dr {other}
      [Carotid] [Doppler] [bilateral] Mr {surname}
      [CT] [urogram] [delayed] [phase] {name}
      [Fetal] [ultrasound] [20 weeks] Ms {surname}
      [Scout] {surname}
      [DEXA] [hip] and [spine] {name}
      Referred by Dr. {otherfull}, {street}, {town}. [Cough] and [fever].
      [Fall] on {date}, [left] [wrist] [pain]. Contact daughter {otherfull} at {phone}
      {given} {surname} presents with [abdominal] [pain], rule out [appendicitis].
      Mr. {surname} has a [pacemaker]. Technologist: {otherfull}
      [Hepatic] [lesion] [segment] [IV], [hemangioma]? Compare {date} {town}
      Please call {phone} with results. [Pulmonary] [embolism]?
      Patient lives at {street}, {town} {zip}. [Dyspnea].
      [Lumbar] [radiculopathy], [MRI] requested by {otherfull}
      Visit {num}, [sarcoidosis], [hilar] [lymphadenopathy]
      SSN {ssn}. [Osteomyelitis] of the [right] [foot]?
      Send report to {mail}. [Thyroid] [nodule].
      [Multiple] [sclerosis], [follow-up], NHS {nhs}
      Sister {otherfull} in waiting room. [Seizure], [tumor]?
    `),
  },
  reports: {
    de: lines(`
      Die [Lunge] ist [beidseits] [frei] [belüftet], [kein] [Pneumothorax]. Befund telefonisch an Dr. {other} am {date} durchgegeben.
      [Degenerative] [Veränderungen] der [Halswirbelsäule] mit [Osteochondrose] [C5/C6]. Gez. {otherfull}
      Bei Frau {surname} zeigt sich eine [Raumforderung] im [Unterlappen] [rechts], [Durchmesser] [23 mm].
      Vergleich mit Voraufnahme vom {date} (Klinikum {town}): [unveränderte] [Zyste] der [linken] [Niere].
      [Keine] [Fraktur], [kein] [Erguss]. Patient {name} wurde aufgeklärt.
      [Innenmeniskus] [Hinterhorn] mit [Riss]. Vorstellung in der Sprechstunde bei Prof. {other} empfohlen, Tel. {phone}.
      Der Patient {given} {surname}, geboren am {birth}, stellt sich mit [Brustschmerzen] vor. [Koronarsklerose], [Kalk] [Score] erhöht.
      [Beurteilung]: [Mediainfarkt] [links], [Blutung] [ausgeschlossen]. Fall {num}, besprochen mit {otherfull}.
    `),
    nl: lines(`
      De [longen] zijn [beiderzijds] [helder], [geen] [pleuravocht]. Besproken met dr. {other} op {date}.
      [Degeneratieve] [afwijkingen] van de [lumbale] [wervels]. Verslag: {otherfull}
      Bij mevrouw {surname} is er een [laesie] in de [linker] [nier] van [18 mm].
      [Geen] [fractuur], [geen] [luxatie]. Patiënt {name} ({id}) is ingelicht.
      In vergelijking met {date} ({town}) [onveranderde] [cyste] in de [lever].
      De heer {given} {surname}, geboren {birth}, heeft een [meniscusscheur]. Telefoon {phone}.
    `),
    en: lines(`
      The [lungs] are [clear]. [No] [pleural] [effusion] or [pneumothorax]. Discussed with Dr. {other} on {date}.
      [Impression]: [Stable] [nodule] in the [right] [lower] [lobe], [7 mm]. Electronically signed by {otherfull}
      Mrs. {surname} has [moderate] [stenosis] of the [left] [internal] [carotid] [artery].
      [No] [acute] [intracranial] [abnormality]. Patient {name} ({id}) was informed.
      Compared with {date} from {town}: [unchanged] [hepatic] [cyst].
      {given} {surname}, born {birth}, with [torn] [anterior] [cruciate] [ligament]. Call {phone}.
      [Mild] [cardiomegaly]. [Findings] communicated to nurse {otherfull} by phone.
    `),
  },
};
