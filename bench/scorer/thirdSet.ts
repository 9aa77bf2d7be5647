import type { WordSet } from './WordSet';

const words = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/);
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** Written in session three, in one go and blind, together with secondSet; held out while the cleaner was mended by secondSet. */
export const thirdSet: WordSet = {
  given: words(`
    Adelheid; Sieglinde; Reinhold; Eberhard; Gudrun; Ottilie; Werner; Gertraud; Ewald; Hermine; Kai; Svenja; Maren; Rüdiger; Götz; Ansgar; Bärbel
    Tjark; Merle; Paula; Luis; Elias; Hanna; Greta; Can; Deniz; Hatice; Murat; Şeyma; İbrahim; Nurgül; Oğuz; Çiğdem; Sibel; Ercan; Fatma
    Grażyna; Stanisław; Wojciech; Danuta; Zofia; Przemysław; Beata; Aleksander; Omar; Aisha; Mustafa; Rania; Mohamed; Zainab; Karim; Salma; Ibtisam
    Sander; Jelle; Marjolein; Tineke; Hein; Klaas; Lotte; Boudewijn; Aafke; Floris; Nelleke; Guus; Saskia; Ype; Geertruida; Stijn; Mies
    Edith; Norman; Doris; Reginald; Hazel; Leroy; Isabella; Mason; Latoya; Eamon; Niamh; Gareth; Joy; Dawn; Faith; Will; Drew; Summer
    Anna-Lena; Klaus-Dieter; Marie-Luise; Heinz-Josef; François; Amélie; Noël; Jürgen-Uwe; Sigrún; Pål; Yevgeny; Svetlana; Milica; Zoltán; Ionela
  `),
  surnames: words(`
    Bäumler; Fröhlich; Kästner; Mößbauer; Pöppelmann; Rößler; Süßkind; Tröger; Wüstenhagen; Zöllner; Grün; Schwarz; Braun; Roth; Alt; Neumeister
    Rau; Kraft; Frei; Ernst; Haupt; Bein; Hals; Berg; Thal; Sander; Fuchs; Wolf; Hahn; Specht; Schäfer; Kesselring; Oberhuber; Donnersmarck; Vieth
    Schmidt-Rottluff; Hansen-Petersen; Leutheusser-Kern; Bauer-Großkopf; von Bülow; von dem Knesebeck; zur Lippe; von und zu Aufseß; Graf von Arnim
    Özkan; Yavuz; Karataş; Şimşek; Tekin; Uçar; Işık; Gökçe; Altıntaş; Bulut; Toprak; Sarıkaya
    Woźniak; Kaczmarek; Stępień; Górski; Sikora; Wróblewska; Ostrowski; Czarnecki; Żukowski; Brzeziński
    Al-Hashimi; Mahmoudi; Bencheikh; Ould Ali; El Fassi; Abu Bakr; Darwish; Saleh; Al Sayed; Chaoui; Rahmani
    de Jong; van Leeuwen; van der Meer; van den Heuvel; de Boer; te Velde; van 't Wout; van de Kamp; uit den Bogaard; den Hartog; aan de Stegge
    Visser; Hofstra; Terpstra; Verhoeven; Scholten; Willemse; Bouwman; Veenstra; Schipper; Koster; Jonker; Hermans
    Thornbury; Livingstone; Pettigrew; McGregor; O'Sullivan; Montgomery; Higginbottom; Ashworth; Beckett; Lockhart; Mbeki; Owusu
    Small; Black; Hand; Back; Rib; Love; Rivers; Banks; Cross; Moon; St. John; Di Marco; D'Souza; Tanaka; Pham; Lee; Sharma; Venkataraman
    Georgiou; Morozova; Smirnov; Shevchenko; Nikolić; Đorđević; Ionescu; Kovács; Varga; Bergström; Rasmussen; Haugen; Virtanen
  `),
  occupations: words(
    'Metzger; Friseurin; Landwirt; Ingenieurin; Hausfrau; Schüler; stratenmaker; apotheker; secretaresse; farmer; librarian; truck driver',
  ),
  streets: {
    de: words(`
      Fliederweg; Am Bahndamm; Röntgenstraße; Turnerweg; Uhlandstr.; Heinrich-Heine-Straße; Parkallee; Schwarzwaldstr.; Vor dem Tore; In der Aue
      Alte Dorfstraße; Untere Brückenstraße; Beim Kloster; Prof.-Virchow-Ring; Rosa-Luxemburg-Straße; Sankt-Georgs-Weg; Ziegelhüttenweg; Zur Alten Post
      Danziger Str.; Erlenweg; Schlossstr.; Am Weinberg; Kurze Gasse; Münchner Landstraße; Seitenweg; Siebenbürgenstraße; Dürerstr.
    `),
    nl: words(`
      Rozenlaan; Hyacintstraat; Rembrandtstraat; Wal; Rijksweg; Korte Vijverberg; Laan van Nieuw Oost-Indië; Lange Kerkdam; Jan Steenlaan
      Oosteinde; Westersingel; Catharijnesingel; Vinkenhof; Pastoor Vroomansstraat; 't Hofland; Einsteinplein; Populierstraat; Kerkplein; Binnenpad
    `),
    en: words(`
      Chapel Hill Road; Foxglove Crescent; New Forge Road; Madison Avenue; Hazel Grove; E 52nd Street; Ocean View; Lincoln Ave; Bedford Square
      Lavender Gardens; Ashwood Ct; Clover Lane; Strand; Bishopsgate Street; Juniper Lane; Millstone Rd; Tanners Yard; Aspen Trail
    `),
  },
  towns: {
    de: words(`
      Augsburg; Mülheim an der Ruhr; Kaiserslautern; Chemnitz; Bayreuth; Salzgitter; Erlangen; Gera; Celle; Aschaffenburg; Bad Oeynhausen; Passau
      Frankfurt (Oder); Stade; Straubing; Bautzen; Greifswald; Sankt Wendel; Rheda-Wiedenbrück; Luzern; Salzburg; Dornbirn; Speyer
    `),
    nl: words(`
      Hengelo; Veendam; Goes; Weert; Enkhuizen; Woerden; Terneuzen; Hoogeveen; Doetinchem; Culemborg; Steenwijk; Etten-Leur; Alphen aan den Rijn
      Oostende; Aalst; Turnhout; Genk; Franeker; Heerenveen; Zaandam; Ede
    `),
    en: words(`
      Newport; Southampton; Coventry; Slough; Wells; Basingstoke; Inverness; Burton upon Trent; Spokane; Little Rock; Pittsburgh; Tulsa; Wichita
      Kansas City; Fort Wayne; Calgary; Ottawa; Limerick; Sligo; Darwin; Kingston upon Hull; Mobile
    `),
  },
  descriptions: {
    de: lines(`
      [MRT] des [linken] [Sprunggelenks] {name}
      [CT] [Mittelgesicht] [axiale] [Schichten] {surname}
      [MRT] [Neurokranium] [nativ] bei V.a. [Entzündung], Pat. {surname}, {given}
      [Thorax] [im] [Stehen] [p.a.] und [lateral] {surname}
      [t2_fs_tra] [Becken] {name}
      [pd_tse_fs_cor] [Knie] [re.] {surname}
      [Rö] [Daumen] [links] {name} *{birth}
      [Farbduplex] der [Nierenarterien] Hr. {surname}
      [CT] [Nierenkolik] [Low-Dose] {surname}
      [Femur] [rechts] [proximal] {name}
      [DVT] [Unterkiefer] {surname} {given}
      [PTA] [Arteria] [femoralis] [links], Untersucher: Dr. med. {otherfull}
      [Galaktographie] [links] {surname} geb. {birth}
      [Myokardszintigraphie] [Belastung] {name}
      [CT] [Angio] [Karotis] {surname} Zimmer {number}
      [Magnetresonanztomographie] [BWS] [axial] {name}
      [Achillessehne] [Sonographie] [beidseits] {surname}
      [Magen-Darm-Passage] {surname}
      [Myelographie] [lumbal] {name}
      [PSMA-PET/CT] [Primärstaging] {surname}
      [tfl3d_tra_iso_1mm] {name}
      [Vakuumbiopsie] [Mamma] [rechts] bei {surname}
      [CT] [Orbita] [1 mm] [Weichteilkernel] {name}
      Ambulanz Prof. Dr. {other}, [Coxarthrose] [Hüftgelenk] [a.p.]
      [Sonographie] [Milz] und [Pankreas], Anforderer {otherfull}, Tel {phone}
      [Perfusion] [CT] [Schlaganfall] Pat.-ID {id}
      [Kontrolle] [Aortenaneurysma], [Stentprothese], {given} {surname}, {birth}
      {name}: [Verlauf] nach [Spondylodese] [L3] bis [L5]
      {surname}, {given}: [Schwellung] [Ellenbogen] [rechts] seit {date}
      Pat. {name} wohnt {street}, {zip} {town}; [Atemnot] und [Husten], [Pleuraerguss]?
      Überwiesen von Praxis Dr. {other} & Partner, {town}. Frage nach [Lebermetastasen].
      [Verkehrsunfall] am {date}, [Schmerzen] [Brustwirbelsäule]. [Rippenfraktur]? Vater: {otherfull} ({phone})
      Anamnese: {given} {surname} berichtet über [Sehstörungen] und [Taubheit]. [Multiple] [Sklerose]?
      Bitte Bilder an {mail} senden. [Nierenzellkarzinom] am [Oberpol] [links].
      Aufklärung durch Hr. Dr. {other}, [TSH] [normal], [keine] [Allergie] gegen [Kontrastmittel].
      Frau {surname} hat eine [Hüftprothese] [links], Implantatpass {num}. [Artefakte] möglich.
      [Divertikulitis] mit [Abszess], [Punktion] am {date} durch OÄ {other}
      KVNR {kvnr}, [Bronchialkarzinom] [links], [mediastinale] [Lymphknoten]
      Betreuer {otherfull}, erreichbar {phone}. [Schlaganfall], [Ischämie]?
      [Kreuzbandriss] [links]. Rückfragen: {otherfull}, Zentrum {town}
    `),
    nl: lines(`
      [MRI] [elleboog] [links] {name}
      [CT] [thorax] [met] [contrast] {surname}
      [X-bekken] [liggend] dhr. {surname}
      [MRI] [cervicale] [wervelkolom] mevr. {surname} geb. {birth}
      [Echo] [nieren] en [blaas] {name}
      [Onderbeen] [zijdelings] {surname}, {given}
      [CT] [lever] [arteriële] [fase] {name}
      [Mammografie] [rechter] [borst] mw. {surname}
      [CTA] [hersenvaten] pt. {surname}
      [X-vinger] [rechts] {name} {birth}
      [Schildklierscan] [jodium] {surname}
      [MRI] [enkel] [rechts] [axiaal] {surname}
      [Aangezicht] [sagittaal] patiëntnummer {id}
      [PET-CT] [buik] en [bekken] {name}
      [t1_vibe_tra] [lever] {surname}
      [ADC] [b50] [hersenen] dhr. {name}
      [Hiel] [links] [axiaal] {surname}
      [Schouder] [rechts] [2 richtingen] {name}
      [Doppler] [beenvaten] door laborant {otherfull}
      Aanvrager: {otherfull}, tel. {phone}. [Duizeligheid], [infarct]?
      Verwezen door huisarts {other}, {street}, {zip} {town}. [Buikpijn], [ileus]?
      Mevr. {given} {surname} heeft [zwelling] van de [linker] [knie] na [trauma].
      [Appendicitis] uitsluiten, BSN {bsn}
      [Controle] na [operatie] [heup] [rechts] op {date}, de heer {name}
      [Tumor] in de [alvleesklier]; besproken met dr. {other} op {date}
      Patiënt {surname} woont {street} te {town}. [Longontsteking]?
      Uitslag naar {mail}. [Abces] [rechts].
      Vader {otherfull} aanwezig, kind {given}. [Scoliose]?
      [Kanaalstenose] [L4-L5], behandelend arts {otherfull}
      [Lymfeklieren] [vergroot] [15 mm], partner {otherfull} {phone}
      Dossiernr. {num}: [trombose] van het [been]
      Dhr. {surname} is bekend met [diabetes] en [hypertensie]. [Nierfunctie] [normaal]
    `),
    en: lines(`
      [MRI] [left] [hip] [with] [contrast] {name}
      [CT] [sinuses] [non-contrast] {surname}
      [XR] [abdomen] [supine] [upright] {surname}, {given}
      [US] [pelvis] [transvaginal] {name} DOB {birth}
      [Diagnostic] [mammogram] [right] Mrs. {surname}
      [CTA] [abdomen] [runoff] {name}
      [MR] [cholangiography] Pt {surname}
      [Upper] [GI] [series] {name}
      [Right] [wrist] [4 views] {surname}
      [Lumbar] [spine] [lateral] [standing] {surname} {given}
      [NM] [thyroid] [uptake] MRN {id}
      [PET/CT] [melanoma] [whole] [body] {surname}
      [COR] [T1] [post] [gad] {name}
      [Axial] [DWI] [brain] {surname}
      [Scrotal] [ultrasound], Dr {other}
      [Venous] [duplex] [lower] [extremity] Mr {surname}
      [CT] [liver] [triphasic] {name}
      [Obstetric] [ultrasound] [12 weeks] Ms {surname}
      [Localizer] {surname}
      [Fluoroscopy] [esophagus] {name}
      Referred by Dr. {otherfull}, {street}, {town}. [Hematuria] and [fever].
      [Collision] on {date}, [neck] [pain]. Contact son {otherfull} at {phone}
      {given} {surname} presents with [chest] [pain], rule out [dissection].
      Ms. {surname} has a [cochlear] [implant]. Technologist: {otherfull}
      [Adrenal] [mass] [left], [adenoma]? Compare {date} {town}
      Please call {phone} with results. [Subdural] [hematoma]?
      Patient lives at {street}, {town} {zip}. [Syncope].
      [Rotator] [cuff] [tear], [MRI] requested by {otherfull}
      Visit {num}, [cirrhosis], [portal] [hypertension]
      SSN {ssn}. [Cellulitis] of the [left] [leg]?
      Send report to {mail}. [Ovarian] [cyst].
      [Prostate] [cancer], [surveillance], NHS {nhs}
      Brother {otherfull} in waiting room. [Migraine], [mass]?
    `),
  },
  reports: {
    de: lines(`
      Das [Herz] ist [normal] [groß], [keine] [Stauung]. Befund telefonisch an Dr. {other} am {date} durchgegeben.
      [Mäßige] [Spinalkanalstenose] der [Lendenwirbelsäule] in Höhe [L4/L5]. Gez. {otherfull}
      Bei Herrn {surname} zeigt sich ein [Rundherd] im [Oberlappen] [links], [Durchmesser] [9 mm].
      Vergleich mit Voraufnahme vom {date} (Krankenhaus {town}): [größenprogrediente] [Läsion] der [rechten] [Nebenniere].
      [Kein] [Hinweis] auf [Thrombose], [keine] [Stenose]. Patientin {name} wurde aufgeklärt.
      [Außenband] [Ruptur] am [oberen] [Sprunggelenk]. Vorstellung in der Ambulanz bei Prof. {other} empfohlen, Tel. {phone}.
      Die Patientin {given} {surname}, geboren am {birth}, stellt sich mit [Rückenschmerzen] vor. [Bandscheibenprolaps], [Nervenwurzel] [komprimiert].
      [Beurteilung]: [Subduralhämatom] [rechts], [Mittellinienverlagerung] [5 mm]. Fall {num}, besprochen mit {otherfull}.
    `),
    nl: lines(`
      Het [hart] is [normaal] van [grootte], [geen] [stuwing]. Besproken met dr. {other} op {date}.
      [Matige] [kanaalstenose] van de [wervelkolom]. Verslag: {otherfull}
      Bij de heer {surname} is er een [nodus] in de [rechter] [bovenkwab] van [9 mm].
      [Geen] [trombose], [geen] [stenose]. Patiënte {name} ({id}) is ingelicht.
      In vergelijking met {date} ({town}) [toegenomen] [afwijking] in de [bijnier].
      Mevrouw {given} {surname}, geboren {birth}, heeft een [enkelfractuur]. Telefoon {phone}.
    `),
    en: lines(`
      The [heart] is [normal] in [size]. [No] [consolidation] or [edema]. Discussed with Dr. {other} on {date}.
      [Impression]: [New] [mass] in the [left] [upper] [lobe], [31 mm]. Electronically signed by {otherfull}
      Mr. {surname} has [severe] [calcification] of the [right] [coronary] [artery].
      [No] [evidence] of [deep] [venous] [thrombosis]. Patient {name} ({id}) was informed.
      Compared with {date} from {town}: [decreased] [splenic] [infarct].
      {given} {surname}, born {birth}, with [displaced] [fracture] of the [distal] [radius]. Call {phone}.
      [Diffuse] [hepatic] [steatosis]. [Results] communicated to nurse {otherfull} by phone.
    `),
  },
};
