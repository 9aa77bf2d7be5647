import type { WordSet } from './WordSet';

const words = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/);
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** Written in session four before anything was mended. */
export const fourthSet: WordSet = {
  given: words(`
    Adelheid; Wiltrud; Reinhold; Siegfried; Edeltraud; Gerlinde; Hartmut; Ludger; Ottilie; Wendelin; Annelie; Kilian; Merle; Lasse; Thea; Greta; Oskar
    Ann-Sophie; Karl-Friedrich; Hans-Jürgen; Marie-Luise; Heinz-Dieter; Franz Josef; Anna Lena; J.; H.-P.; K.; Dr. Eva; Ute; Udo; Ida; Pia; Kai; Ole
    Songül; Nurcan; İbrahim; Ömer; Hatice; Şükrü; Gökhan; Cem; Ufuk; Derya; Deniz; Selin; Hakan; Nilüfer; Yaşar; Ünal
    Stanisława; Wojciech; Grażyna; Mieczysław; Bożena; Jarosław; Ryszard; Beata; Kamil; Oliwia; Ludmila; Yevhen; Volodymyr; Svetlana; Anastasiia
    Abd el-Rahman; Muhammad; Mohamad; Rachid; Nadia; Soraya; Ismail; Yassin; Zainab; Hussein; Karim; Reza; Parisa; Farzaneh; Habibullah
    Teunis; Aaltje; Jelle; Froukje; Anne-Marie; Klaas-Jan; Corrie; Gerda; Luuk; Sanne; Tijn; Fenna; Douwe; Wiebe; Hanna; Bart; Dirk; Loes; Nel
    Rosemary; Percival; Doreen; Maureen; Reginald; Leroy; Tyrone; LaToya; Aoife; Niamh; Hamish; Iain; Faith; Joy; Hope; Iris; Violet; Will; Art; Pat
    Thị Hoa; Xiuying; Hiroshi; Yuki; Anjali; Venkatesh; Oluwaseun; Chidi; Ji-woo; Guadalupe; José Luis; Inês; Raphaël; Giuseppe; Dimitra; Árpád
  `),
  surnames: words(`
    Kaltwasser; Langbein; Schönbein; Handke; Fußbroich; Leberecht; Zahn; Nagel; Bauch; Haupt; Backhaus; Rippe; Milz; Krumbein; Hühnerbein; Herzog
    Weichsel; Rückert; Beinlich; Kehl; Hals; Brust; Rumpf; Spitz; Fett; Blank; Scharf; Frisch; Freitag; Montag; Ostern; Pfingsten; Morgenstern; Lustig
    Ehrlich; Fröhlich; Gesund; Kranke; Arzt; Bader; Doktor; Pfleger; Schwester; Eisenhut; Steinmetz; Wassermann; Rosenkranz; Kreuz; Kugel; Platte; Schraube
    Quandt; Wrobel; Czerny; Tschirner; Zschoche; Ploch; Bieß; Häußler; Göbel; Öhler; Süß; Nüßlein; Vößing; Obermaier; Untermann; Hinterhuber; Vordermayer
    Niedermüller-Brandt; Hahn-Weishaupt; Schmitz genannt Hürth; van Laak; vom Stein zum Altenstein; Edler von Ganzow; Graf von Treuberg; de Maizière
    v. d. Berg; v.d. Laan; vd Meulen; van der Zwaan-Bos; van 't Wout; 't Lam; Op 't Land; uit den Bogaard; ten Brinke-van Dalen; aan de Stegge; à Campo; In der Maur
    Voet; Borst; Beenhakker; Hartman; Buik; Tand; Blankers; Linker; Rechter; Hoofd; Vinger; Kuit; Longs; de Lange; de Korte; Kort; Nieuwenhuis; Vroeg
    Ruijs; IJzerman; Ijsbrandy; Wijnands; Snoeij; Boekestijn; Eijkelenboom; Pieterse; Verstappen; Debruyne; Vandenbroucke; D'hondt; Delvaux
    Özkan; Gürbüz; Toprak; Sarıkaya; Demirtaş; Kocabıyık; Akgül; Büyükçelik; Taş; Kara; Bilgiç; İnce; Uzun; Can; Kızılırmak
    Brzęczyszczykiewicz; Wąsik; Kwiatkowska; Malinowski; Głowacki; Kościelny; Sikora; Wróbel; Bielecka; Chmielewski; Ćwik; Żak; Łuczak
    Abd el-Malek; el Khattabi; Abdul-Jabbar; Bin Laden; Ould Ahmed; Al-Sayed; Ait Taleb; Boukhari; Chaouch; Hosseini; Rahmani; Ghorbani; Mahmoudi; Sheikh
    Legg; Cheek; Hand; Armstrong; Palmer; Nurse; Flood; Waters; Rush; Ray; Beam; Locke; Bright; Best; Small; Little; Strong; Black; Sharp; Wood
    Mc Namara; MacLeod; O’Shea; O'Dowd; FitzGerald; Smith-Jones; St. John; Van Buren; De la Cruz; Le Roux; du Plessis; Goodenough; Nightingale; Thistlethwaite
    Nguyen Van; Phạm; Oyelaran; Chukwu; Ramanathan; Subramaniam; Choudhury; Watanabe; Park; Wu; Ng; Ko; Zhang; García Márquez; da Silva; dos Santos
    Karagiannis; Vlahović; Đorđević; Krstić; Novotná; Dvořák; Černý; Țepeș; Ionescu; Kovács; Tóth; Håkansson; Ødegård; Þórsdóttir; Virtanen; Kask; Ozols
  `),
  occupations: words(
    'Gärtnerin; Fliesenleger; Lokführer; Hebamme; Verkäuferin im Ruhestand; Schülerin; loodgieter; kapster; vrachtwagenchauffeur; electrician; school teacher; farmer',
  ),
  streets: {
    de: words(`
      Grüner Weg; Heckenrosenstr.; Kolpingstraße; Schwarzer Bär; Konrad-Adenauer-Ring; Prof.-Bier-Str.; Theodor-Heuss-Allee; Gerberau; Kapellenberg
      Alte Poststrasse; Rheinuferstr.; Brunnengasse; Am Krankenhaus; An den Weiden; Vor dem Tore; Haselnußweg; Hirschsprung; Ludwigshöhe; Neustädter Markt
      St.-Florian-Straße; Reeperbahn; Zeil; Untere Hardt; Römerstr; Kniebisstraße; Handwerkerhof; Lange Reihe; Kurze Gasse; Fußgängersteig
    `),
    nl: words(`
      Zonnebloemstraat; Waterlooplein; Nassaukade; Burg. Oudlaan; Prof. Bronkhorstlaan; Hoge Rijndijk; Lage Mors; De Bleek; Vondelstraat; Kromme Elleboog
      Europaweg; St. Jansstraat; Heuvelring; Groene Woud; Rechterlandse Dijk; Verlengde Hereweg; Buitenhof; Kleine Berg; Achter de Dom; Witte de Withstraat
    `),
    en: words(`
      Rosewood Drive; Long Acre; Parson's Green Lane; Hospital Road; Shoulder of Mutton Alley; N Michigan Ave; Route 66; Twin Oaks Pkwy; Grove Hill; Cross St
      The Ridgeway; Elbow Lane; Neck Road; Martin Luther King Jr. Blvd; Flat 3, Albany House; Bayview Pl; Upper Brook Street; Sycamore Way; Wharf Road
    `),
  },
  towns: {
    de: words(`
      Darmstadt; Bad Kreuznach; Rippberg; Zwickau; Essen; Kehl am Rhein; Herzogenaurach; Fulda; Kiel; Celle; Gotha; Plön; Münster; Aalen; Schweich
      Hannoversch Münden; Ludwigshafen a. Rh.; Rothenburg o.d.T.; St. Pölten; Klagenfurt; Basel; Chur; Eisenhüttenstadt; Handewitt; Burg bei Magdeburg
    `),
    nl: words(`
      Oss; Goes; Lochem; Epe; Ede; Weert; Veenendaal; Nieuwegein; Hoofddorp; Rijswijk; Alphen a/d Rijn; Den Helder; Sint-Niklaas; Leuven; Oostende; Bocholt
      Krimpen aan den IJssel; Bunnik; Valkenswaard; Terneuzen; Ter Apel; De Bilt
    `),
    en: words(`
      Headington; Footscray; Hartlepool; Maidstone; Leicester; Stratford-upon-Avon; King's Lynn; Bury St Edmunds; Sacramento; El Paso; Little Rock; Ann Arbor
      Grand Rapids; Kneeland; Brisbane; Auckland; Edmonton; Cape Town; Inverness; Swindon; Barrow-in-Furness; Boise
    `),
  },
  descriptions: {
    de: lines(`
      [KNIE]_{surname}_[links]
      [MR]-[Knie]-[li]_{surname}
      [CCT] [nativ] {surname}^{given}
      [Thx] [pa] + [seitl.] Pat.{surname}
      [Lunge] [1,0] [mm] [axial] Fr.{surname}
      [Abdomen] [Leeraufnahme] [Linksseitenlage] Hr. Dr. {other}
      [WS-Ganzaufnahme] [seitlich] {name}
      [OSG] [rechts] [in] [2] [Ebenen] {surname}/{given}
      [Daumen] [links] [gehaltene] [Aufnahme] {name}
      [Schulterblatt] [tangential] {surname} *{birth}
      [CT] [Thx]/[Abd] [KM] [venös] {surname}
      [Gallengang] [MRCP] [3D] {name}
      [Kniegelenk] [PD] [fs] [tra] {surname}
      [Schläfenbein] [hochauflösend] {id}
      [Orbita] [fettunterdrückt] [coronal] {name}
      [Nasenbein] [seitlich] {surname} geb.{birth}
      [Kiefergelenk] [Funktionsaufnahme] {surname}
      [Myelographie] [lumbal] [post-Myelo-CT] {name}
      [Defäkographie] {surname}, {given}
      [Hysterosalpingographie] [Tubenfaktor] Fr. {surname}
      [Ureterorenoskopie] [retrograde] [Darstellung] {surname}
      [Stanzbiopsie] [Mamma] [rechts] [Clip] {surname}
      [Milzvenenthrombose]? [Duplex] [V.] [portae] {name}
      [Gefäßstatus] [Becken-Bein] [Stufe] [2] {surname}
      [Zahnimplantat] [DVT] [Unterkiefer] {surname}
      [Kleinfingergrundgelenk] [li.] {name}
      [Rippen] [Zielaufnahme] [rechts] [Trauma] {surname}
      [Herzkatheter] [RCA] [LAO] [30] {name}
      [TAVI-Planung] [CT] [EKG-getriggert] {surname}
      [Lungenperfusionsszintigraphie] {surname} {given}
      [Ultraschallgesteuerte] [Punktion], Operateur: OÄ Dr.{other}
      [Vorfuß] [belastet] [dorsoplantar] {surname} [bds]
      [Tumorboard] am {date}, Vorst. durch {other}
      [Low-Dose] [CT] [Steinsuche] {surname} Zi. {number}
      [Strahlentherapie] [Planungs-CT] [Becken] ID:{id}
      SERIE [3] [sag] [T2w] [TSE] {surname}-{given}
      [Bestrahlungsplan] [Prostata] v. {date} {other}
      MTR: {otherfull}, [Wiederholung] wegen [Bewegungsartefakten]
      MUELLER HANS [Hüft-TEP] [rechts] Kontrolle, {name}
      Sr. {other} hat angerufen: [Patient] [nüchtern], [Metformin] abgesetzt.
      [Hämatothorax] nach [Stichverletzung], Polizei {town}, Az. {num}
      Konsil v. Dr. {other}/HNO: [Cholesteatom] [rechts]?
      [Ausgeprägte] [Koxarthrose] [links], Op-Termin {date} (Prof. Dr. {other})
      Pat. lebt im Heim ({street}, {town}). [Schenkelhalsfraktur] [links]?
      Ansprechpartner Sohn {otherfull} Tel.: {phone}; [Niereninsuffizienz] [Stadium] [III]
      [Marcumar] pausiert lt. Hausartz {other}. [Subduralhämatom]?
      Mailadresse {mail}. [Endometriose], [Adhäsionen], [Douglas-Raum]?
      Name der Patientin: {name}, Geburtsname {other}. [Mastopathie].
      Patinet {surname} (geb {birth}) [Luftnot], [Perikarderguss]?
      Telfon {phone}; [Bandruptur] [Außenband] [OSG] [links]
      Vers.Nr. {kvnr}; [Wirbelkörperfraktur] [BWK] [12], [Sinterung]?
      [Hirnstamm], [Vestibularisschwannom] [rechts], Zuweiser HNO-Praxis {other} in {zip} {town}
      Röpraxis {other}/{other}: [Vorbefunde] liegen [nicht] vor. [Lungenrundherd].
      [Tibiakopfimpression] nach Skiunfall am {date} in {town}
      [Zustand] nach [Nephrektomie] {date}, Chirurg {otherfull}
      Betreuer: RA {otherfull}, {street}, {town}; [Dekubitus] [sakral], [Osteomyelitis]?
      [Ileus]? [Peritonitis]? Dienstarzt {other}, Funk {number}
      [Harnstau] [beidseits], [DJ-Schiene] gewechselt {date} ({other})
      Schwangere {surname}, [Plazenta] [praevia], [SSW] [24]
      [Jodallergie] bekannt laut Ehefrau {otherfull}. [Prämedikation] mit [Prednisolon].
      i.A. {otherfull}: [Knochenalter] [linke] [Hand]
      {other} [CT] [Kopf], vidit {other}
      [Spondylodiszitis] [L3/4]? [CRP] [erhöht]. Kontakt: {mail}
      Fremdaufnahmen Praxis {town}, CD von Hrn. {other}; [Ellenbogen] [luxiert]
      [Lymphangiosis] [carcinomatosa], [Zweitmeinung] erbeten durch {otherfull}, {town}
      Reha-Klinik {town}, Stationsärztin {other}: [Hüftgelenkspfanne] [locker]?
    `),
    nl: lines(`
      [KNIE]_{surname}_[rechts]
      [MR]-[enkel]-[li]_{surname}
      [X-hand] [links] Dhr.{surname}
      [CT] [schedel] [blanco] {surname}^{given}
      [MRI] [bekken] [transversaal] pt.{surname}
      [Thorax] [liggend] [op] [zaal] mw {name}
      [X-BOZ] [staand] {surname}
      [Echo] [schouder] [rechts] [rotatorcuff] {name}
      [MR] [dunne] [darm] [enterografie] {surname}
      [Orthopantomogram] {surname}/{given}
      [Duimbasis] [links] [Robert-opname] {name}
      [MR-mammografie] [dynamisch] mevr.{surname}
      [CT] [rotsbeen] [hoge] [resolutie] {id}
      [Slikfoto] [hypofarynx] {surname}
      [Punctie] [schildklier] [echogeleid] door {other}
      [Venografie] [been] [rechts] {name}
      [HSG] [tuba's] mevr. {surname}
      [Coronair] [CT] [calciumscore] {surname} *{birth}
      [Vaatlijn] [controle] [PICC] {surname}
      [Voorvoet] [belast] [beiderzijds] {name}
      [T2] [vetsuppressie] [sagittaal] {surname}
      [Skeletleeftijd] [linkerhand] {given} {surname}
      [Ribfoto's] [rechts] {surname}
      [Oogkas] [coupes] [1] [mm] {name}
      [Knieprothese] [rechts] [standopname] dhr {surname} {birth}
      [Ventilatie-perfusiescan] [longen] {name}
      [Bestralingsplanning] [rectum] pat.nr {id}
      [Gehoorgang] [cholesteatoom] mw. {surname}
      [Schedelbasis] [tumor] [navigatie] {surname}
      [Milt] [vergroot], graag [echo]. AIOS {other}, sein {number}
      Laborante {otherfull}: [bewegingsartefacten], [herhaald]
      [Heupfractuur] [links], val thuis op {date}, verzorgingshuis {street} {town}
      Aangevraagd door dr. {other} (interne), [leverfunctiestoornissen], [steatose]?
      Zoon {otherfull} belt op {phone} voor de uitslag. [Longontsteking]?
      Dhr {surname}, geb {birth}, [nierfunctie] [verminderd], [geen] [contrast]
      Patient {given} {surname} is [claustrofobisch]; [sedatie] afgesproken met {other}
      Meisjesnaam {other}; [endometriose], [adhesies]?
      [Wervelfractuur] [Th12], [inzakking]? BSN:{bsn}
      [Darmobstructie]? [Vrij] [lucht]? Dienstdoende {other}
      Polikliniek {town}, [MRI] van elders op {date}; [brughoektumor] [rechts]
      Mail: {mail}. [Kruisbandruptuur] [knie]
      [Hersenbloeding], [middenlijnverschuiving], overgeplaatst naar {town}
      [Blindedarmontsteking]? Ouders: {otherfull} en {otherfull}
      [Peesletsel] [enkel], fysiotherapeut {other} te {town}
      [Borstkanker] [links], chirurg {otherfull}, [schildwachtklier]
      Adres {street}, {zip} {town}. [Polsfractuur] in [gips].
      Gesprek met echtgenote mw. {other}-{surname}: [dementie], [atrofie]?
      [Aortaklepstenose], [TAVI-werkup], cardioloog dr {other}
      [Diepe] [veneuze] [trombose] [kuit] [rechts]? tel nr {phone}
      {otherfull}: [nefrostomie] [links] gewisseld op {date}
      Dossier {num}, [hypofyse-adenoom], [gezichtsveld] [gestoord]
      [Zwelling] [bovenarm] [links], bekend met [melanoom]. Verpleegk. {other}
      [Galwegen] [verwijd], [choledochuslithiasis]? Hr. Dr. {other}
      i.o.m. {other}: [longnodus] [rechterbovenkwab] [follow-up] [3] [maanden]
    `),
    en: lines(`
      [KNEE]_{surname}_[LT]
      [MR]-[Ankle]-[RT]_{surname}
      [CT] [HEAD] [NON] [CON] {surname}^{given}
      [CXR] [erect] Mr.{surname}
      [XR] [Scaphoid] [views] [left] {name}
      [MRI] [IAC] [w] [wo] [gad] {surname}
      [CT] [stone] [protocol] {surname}/{given}
      [US] [venous] [duplex] [lower] [extremity] [left] {name}
      [Obstetric] [anatomy] [scan] Mrs.{surname}
      [Hysterosalpingogram] Ms {surname} {given}
      [Videofluoroscopy] [swallow] {surname}
      [SAG] [PD] [FATSAT] [Pt] {surname}
      [Coronal] [reformats] [bone] [algorithm] {id}
      [Breast] [tomosynthesis] [RMLO] {surname}
      [Stereotactic] [core] [biopsy] [clip] [placement] {name}
      [MUGA] [scan] [ejection] [fraction] {surname}
      [V/Q] [scan] {name} dob {birth}
      [Panorex] {surname} [mandible]
      [CT] [temporal] [bones] [thin] [slice] {name}
      [Sacroiliac] [joints] [oblique] {surname}
      [Whole] [spine] [scoliosis] [standing] {surname}, {given}
      [Foot] [weightbearing] [dorsoplantar] {name}
      [TAVR] [planning] [gated] {surname}
      [Dental] [CBCT] [implant] {surname}
      [Port-a-cath] [placement] Dr.{other}
      [MR] [arthrogram] [hip] [labrum] {name}
      [Abdominal] [x-ray] [supine] {surname} rm {number}
      [Brain] [perfusion] [SPECT] [Tc99m] {surname}
      [Bone] [age] [left] [hand] {given} {surname}
      [Treatment] [planning] [pelvis] ID:{id}
      Tech: {otherfull}, [motion] [artifact], [repeated]
      RN {other} gave [Benadryl] [25 mg] [premedication]
      Fell off ladder {date} in {town}, [calcaneal] [fracture] [left]
      Requested by NP {other}, [elevated] [LFTs], [fatty] [liver]?
      Son {otherfull} at {phone}. [Aspiration] [pneumonia]?
      Pt. {surname} b. {birth}, [eGFR] [reduced], [no] [iodinated] [contrast]
      Patient {given} {surname} is [claustrophobic], [sedated] by {other}
      Maiden name {other}; [endometriosis], [adhesions]?
      [Vertebral] [compression] [fracture] [T12], NHS no. {nhs}
      [Small] [bowel] [obstruction], [free] [air]? On call {other}
      Outside films {town} clinic {date}; [vestibular] [schwannoma] [right]
      Adress: {street}, {town}. [Colles] [fracture] in [plaster].
      [Subdural] [hematoma], [midline] [shift], transferred to {town}
      Wife Mrs {other} reports [memory] [loss], [atrophy]?
      [Aortic] [valve] [stenosis], cardiologist {otherfull}
      [DVT] [calf]? phone no {phone}
      Dr {other}/ENT: [cholesteatoma] [left]?
      [Invasive] [ductal] [carcinoma] [left], surgeon {otherfull}, [sentinel] [node]
      Chart {num}, [pituitary] [adenoma], [visual] [field] [defect]
      per {other} MD: [pulmonary] [nodule] [follow-up] [3] [months]
      cc: {otherfull}, {street}, {town}; [renal] [colic]
      [Bunion] [surgery] {date} ({other}), [hardware] [intact]?
      Signed {otherfull} {date}. [Gallstones], [biliary] [dilatation].
      Interpreter {otherfull} present; [uterine] [fibroids]
      Coach {other} saw him collapse, [syncope], [arrhythmia]?
      Emergency contact: {otherfull} ({phone}), [hip] [dislocation]
      SSN {ssn}, [gunshot] [wound] [thigh]
      email {mail} [ovarian] [torsion]?
    `),
  },
  reports: {
    de: lines(`
      [Größenprogrediente] [Raumforderung] im [linken] [Oberlappen] mit [spikulierten] [Ausläufern], [maximal] [34 mm]. Demonstriert in der Konferenz mit {otherfull}.
      [Kein] [Nachweis] einer [intrakraniellen] [Blutung]. [Altersentsprechende] [Darstellung] der [Liquorräume]. Visiert: {otherfull}, {date}
      [Regelrechte] [Lage] des [Trachealtubus], [ZVK] von [rechts] [jugulär] mit [Spitze] in [Projektion] auf die [obere] [Hohlvene]. Tel. Mitteilung an Schwester {other}.
      [Mehrere] [bis] [8 mm] [große] [noduläre] [Verdichtungen] [bipulmonal]. [Verlaufskontrolle] in [drei] [Monaten] empfohlen. Fr. {surname} informiert.
      [Ausgedehnte] [Knochenmarködeme] am [medialen] [Tibiaplateau], [Knorpelschaden] [Grad] [III]. Patient {name}, wohnhaft {street}.
      [Zirkuläre] [Wandverdickung] des [Sigmas] mit [Imbibierung] des [umgebenden] [Fettgewebes], [Divertikulitis]. Besprochen mit Dr. {other}, {town}.
      [Geringer] [Gelenkerguss]. [Vorderes] [Kreuzband] [kontinuierlich] [abgrenzbar]. Zuweisung durch Orthopäde {other}.
      [Hypodense] [Leberläsion] in [Segment] [VIII], [unspezifisch], [wahrscheinlich] [Hämangiom]. Befundkopie an {mail}.
      [Deutliche] [Spinalkanalstenose] [Höhe] [LWK] [4/5] durch [Bandscheibenprotrusion] und [hypertrophe] [Facettengelenke]. Unterschrieben {otherfull}
      [Vergrößertes] [Herz], [gestaute] [Lungengefäße]. Im Vergleich zur Aufnahme aus {town} ({date}) [rückläufig].
      [Postoperative] [Veränderungen] nach [Hemikolektomie]. [Keine] [Lokalrezidive], [keine] [vergrößerten] [Lymphknoten] [mesenterial]. OP {otherfull}.
    `),
    nl: lines(`
      [Toegenomen] [ruimte-innemend] [proces] in de [linkerbovenkwab], [maximaal] [34 mm]. Gedemonstreerd aan {otherfull}.
      [Geen] [aanwijzingen] voor [intracraniële] [bloeding]. [Normale] [wijdte] van de [ventrikels]. Geautoriseerd: {otherfull}, {date}
      [Tube] en [centrale] [lijn] in [goede] [positie]. Telefonisch doorgegeven aan verpleegkundige {other}.
      [Meerdere] [noduli] in [beide] [longen], [kleiner] [dan] [6 mm]. [Vervolgonderzoek] over [drie] [maanden]. Mw. {surname} op de hoogte.
      [Uitgebreid] [beenmergoedeem] van het [mediale] [tibiaplateau], [kraakbeenletsel]. Patiënt {name} uit {town}.
      [Wandverdikking] van het [sigmoïd] met [infiltratie] van het [omgevende] [vet], [diverticulitis]. Overlegd met dr. {other}.
      [Gering] [gewrichtsvocht]. [Voorste] [kruisband] [intact]. Verwezen door orthopeed {other}, {town}.
      [Hypodense] [leverlaesie], [aspecifiek], [waarschijnlijk] [hemangioom]. Kopie naar {mail}.
      [Duidelijke] [kanaalstenose] op [niveau] [L4-L5] door [discusprotrusie]. Ondertekend {otherfull}
      [Vergroot] [hart], [gestuwde] [longvaten]. Vergeleken met opname uit {town} van {date} [afgenomen].
    `),
    en: lines(`
      [Enlarging] [spiculated] [mass] in the [left] [upper] [lobe] measuring [up] to [34 mm]. Shown at conference with {otherfull}.
      [No] [evidence] of [intracranial] [hemorrhage]. [Ventricles] are [normal] in [size]. Attending: {otherfull}, {date}
      [Endotracheal] [tube] [tip] [above] the [carina]. [Right] [internal] [jugular] [line] in [good] [position]. Nurse {other} notified.
      [Several] [subcentimeter] [nodules] in [both] [lungs]. [Follow-up] in [three] [months] recommended. Ms. {surname} aware.
      [Extensive] [marrow] [edema] of the [medial] [tibial] [plateau], [chondral] [loss]. Patient {name} of {street}.
      [Circumferential] [wall] [thickening] of the [sigmoid] [colon] with [fat] [stranding], [diverticulitis]. Spoke to Dr. {other}, {town}.
      [Small] [joint] [effusion]. [Anterior] [cruciate] [ligament] is [intact]. Referred by {otherfull}, {town}.
      [Hypodense] [hepatic] [lesion], [nonspecific], [likely] [cavernous] [hemangioma]. Copy to {mail}.
      [Severe] [central] [canal] [stenosis] at [L4-L5] due to [disc] [bulge] and [facet] [hypertrophy]. Dictated: {otherfull}
      [Enlarged] [cardiac] [silhouette] with [vascular] [congestion], [improved] since {date} ({town}).
    `),
  },
};
