import type { Locale } from './lists';

/**
 * Free texts as staff write them. `{…}` is filled with what identifies and must go; `[…]` is what a reader of the study needs
 * and must stay. Written from general knowledge, without a look at the vocabulary of the cleaner.
 */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const descriptions: Readonly<Record<Locale, readonly string[]>> = {
  de: lines(`
[CT] [Thorax] [nativ] {surname}
[CT] [Thorax] [mit] [Kontrastmittel], Pat. {name}
[MRT] [Schädel] {name}
[MRT] [Kopf] [nativ] und [mit] [KM] - {surname}, {given}
[Röntgen] [Thorax] [p.a.] {surname}
[Knie] [links] [2 Ebenen] {name}
[Knie] [rechts] [a.p.] und [seitlich], Pat.-Nr. {id}
[LWS] in [2 Ebenen] Frau {surname}
[HWS] [seitlich] Herr {surname}
[BWS] [a.p.] Pat. {name} geb. {birth}
[MRT] [LWS] [sagittal] [T2] {surname}
[MR] [Becken] [axial] {name}
[CT] [Abdomen] [venös] {surname} {birth}
[CT] [Abdomen] [portalvenöse] [Phase] ID {id}
[CT] [Oberbauch] [arterielle] [Phase], Dr. {other}
[Sonographie] [Leber] Fr. Dr. {other}
[Abdomen] [Sonographie] {surname}
[Mammographie] [links] [MLO] {surname}
[Mammographie] [beidseits] [CC] Fr. {surname}
[Schulter] [rechts] {name}
[Handgelenk] [links] [dorsovolar] {surname}
[Ellenbogen] [rechts] [seitlich] Tel. {phone}
[Hüfte] [beidseits] [axial] {name}
[Fuß] [links] [schräg] {surname}
[Sprunggelenk] [rechts] {surname} {given}
[CT] [Hals] [mit] [KM] {name}
[CT] [Wirbelsäule] [koronar] {surname}
[Angiographie] [Becken] [Bein] {surname}
[MR-Angiographie] [Hals] {name}
[CT-Angiographie] [Aorta] {surname}
[PET-CT] [Ganzkörper] {surname}
[Knochenszintigraphie] [Spätphase] {name}
[Herz] [MRT] [Late] [Enhancement] {surname}
[MRT] [Prostata] [multiparametrisch] {surname}
[MRT] [Leber] [dynamisch] {name}
[MRCP] {surname} {id}
[Durchleuchtung] [Ösophagus] {name}
[T1] [axial] [fettgesättigt] {surname}
[T2] [TSE] [koronar] {surname}
[FLAIR] [axial] [3 mm] {name}
[Diffusion] [b1000] [Kopf] {surname}
[Topogramm] {surname}
[Übersicht] [Lunge] {surname}
[Weichteilfenster] [5 mm] {surname}
[Knochenfenster] [1 mm] Fall {num}
[Lungenfenster] [2 mm] {name}
[Verlaufskontrolle] [Thorax] nach [Pneumonie], Pat. {name}, geb. am {birth}, wohnhaft {street}, {zip} {town}
[Verdacht] auf [Lungenembolie], bitte [CT] [Thorax]. Rückruf an Dr. {other} unter {phone}.
Z.n. [Fraktur] [distaler] [Radius] [links], Unfall am {date}, Herr {name}
[Ausschluss] [Blutung]. Angehörige: {otherfull}, Tel. {phone}
[Metastasen] in [Leber] und [Lunge] bei [Kolonkarzinom]; Überweisung Praxis {other}, {street}, {zip} {town}
Patientin {given} {surname} hat starke [Schmerzen] im [rechten] [Knie], [Meniskus] [Läsion]?
Frau {surname} (Patientennummer {id}) kommt zur [Kontrolle] nach [Hüft-TEP] [links].
[Bandscheibenvorfall] [L4/L5] [rechts]? E-Mail {mail}
[Kopfschmerzen] seit drei Wochen, [Tumor] ausschließen. Zuweiser: {otherfull}, {town}
[Zustand] nach [Operation] am {date} durch Prof. {other}, [Narbe] [unauffällig]
Aufnahme mit Fallnummer {num}, [Appendizitis]? [Ultraschall] [Abdomen]
Versichertennummer {kvnr}, [Röntgen] [Becken]
[Nierenstein] [links], Vor-CT vom {date} in {town}
Ehemann {otherfull} begleitet die Patientin, [Allergie] gegen [Jod] bekannt
[Schilddrüse] [Szintigraphie], Hausarzt Dr. {other}, {street} in {town}
Befund bitte an Station, z.Hd. {otherfull}; [Pleuraerguss] [beidseits]
[Mamma] [Karzinom] [rechts], [Staging]. Pat. wohnt {street}, {town}
Kind {given}, Mutter {otherfull}, [Hüfte] [Sonographie]
[Aneurysma] der [Aorta] [abdominalis], Voraufnahmen {town} {date}
[Kontrastmittel] [80 ml] [i.v.], verabreicht von MTRA {otherfull}
[Rotatorenmanschette] [Ruptur] [rechts]? Mobil {phone}
Pat. {name}: [Zyste] in der [Niere] [links], [12 mm]
[Hydrozephalus], [Shunt] [Kontrolle] bei {given} {surname}, *{birth}
[Leberzirrhose], [Aszites], Pflegeheim in der {street}, {zip} {town}
[Lymphknoten] [axillär] vergrößert, Untersuchung durch Dr. med. {otherfull}
`),
  nl: lines(`
[CT] [thorax] [blanco] {surname}
[CT] [thorax] [met] [contrast] dhr. {surname}
[CT] [abdomen] [met] [contrast] mevr. {surname}
[MRI] [hersenen] {name}
[MRI] [knie] [links] {surname}
[MRI] [knie] [rechts] pat. {name}
[X] [thorax] {surname}
[Röntgen] [pols] [links] {name}
[Echo] [bovenbuik] {surname}
[Echo] [schildklier] mw. {surname}
[X] [enkel] [rechts] {name} {birth}
[X] [heup] [links] patnr {id}
[X] [bekken] [AP] {surname}
[X] [schouder] [rechts] dhr {surname}
[X] [hand] [links] {surname}
[X] [voet] [rechts] {name}
[CT] [hersenen] [blanco] {surname} {id}
[CT] [hals] [met] [contrast] {name}
[MRI] [LWK] [sagittaal] {surname}
[MRI] [CWK] [T2] {surname}
[MRI] [wervelkolom] {name}
[Mammografie] [links] {surname}
[Mammografie] [beiderzijds] mevr. {surname}
[CTA] [aorta] {surname}
[MRA] [halsvaten] {name}
[PET-CT] [hele] [lichaam] {surname}
[Botscan] {surname}
[MRI] [lever] [arteriële] [fase] {name}
[MRI] [prostaat] {surname}
[T1] [axiaal] [met] [gadolinium] {surname}
[T2] [coronaal] {name}
[T2] [FLAIR] [transversaal] {surname}
[Diffusie] [hersenen] {surname}
[Longen] [HRCT] {surname}
[CT] [sinussen] [coronaal] BSN {bsn}
[Controle] na [fractuur] [pols] [links], dhr. {name}, {street}, {zip} {town}
[Verdenking] [longembolie], graag [CT] [thorax]. Bellen met dr. {other}, tel. {phone}
[Pijn] in de [rechter] [knie], [meniscus]? Patiënt {given} {surname}, geb. {birth}
Mevrouw {surname}, patiëntnummer {id}, [controle] [heupprothese] [links]
[Uitzaaiingen] in de [lever]? Verwijzer: huisarts {other}, {town}
[Hernia] [L5] [S1]? E-mail {mail}
[Hoofdpijn], [tumor] uitsluiten. Contactpersoon {otherfull}, {phone}
Status na [operatie] op {date} door dr. {other}
[Appendicitis]? [Echo] [abdomen], opnamenummer {num}
[Niersteen] [rechts], eerdere [CT] te {town} op {date}
Echtgenoot {otherfull} is mee, [allergie] voor [contrastmiddel]
[Longontsteking] [linker] [onderkwab], mw. {surname} uit {town}
[Borst] [carcinoom] [rechts], patiënte woont {street} te {town}
Kind {given}, moeder {otherfull}, [echo] [heupen]
[Aneurysma] [aorta], [contrast] [100 ml] [iv] door laborant {otherfull}
[Cyste] [nier] [links] [15 mm], pat. {name}
[Pleuravocht] [beiderzijds], uitslag naar dr. {otherfull}
[Schouder] [pijn] [links], mobiel {phone}
[Galblaas] [stenen], BSN {bsn}, verzekerd
[Bloeding] uitsluiten na val, meneer {name} ({birth})
[Lymfeklieren] [hals] vergroot, verwezen door {otherfull}
`),
  en: lines(`
[CT] [Chest] [without] [contrast] {surname}
[CT] [Chest] [with] [contrast] for {name}
[CT] [Abdomen] and [Pelvis] {surname}
[MRI] [Brain] [with] and [without] [contrast] {surname}
[MR] [Knee] [Left] {name}
[XR] [Chest] [PA] and [lateral] Mr. {surname}
[Right] [Shoulder] [3 views] {surname}
[Left] [Wrist] [AP] {name}
[Lumbar] [Spine] [MRI] Mrs {surname}
[Cervical] [Spine] [lateral] {surname}
[US] [Thyroid] {name}
[Ultrasound] [Liver] {surname} {given}
[US] [Abdomen] [complete] MRN {id}
[Mammogram] [bilateral] [screening] {surname}
[CTA] [Aorta] {surname}
[CT] [Head] [without] [contrast] {name} DOB {birth}
[MRA] [Neck] {surname}
[PET/CT] [Skull] base to mid [thigh] {surname}
[Bone] [Scan] [whole] [body] {name}
[AX] [T1] [FS] [POST] {surname}
[SAG] [T2] [FSE] {surname}
[COR] [STIR] {name}
[Axial] [FLAIR] [5mm] {surname}
[DWI] [b1000] {surname}
[Localizer] {surname}
[Scout] {surname}
[Lung] [window] [2 mm] {name}
[Bone] [window] [1.25 mm] acct {num}
[Portable] [chest] {surname}
[Cardiac] [MRI] [short] [axis] {surname}
[Prostate] [MRI] [multiparametric] {name}
[Liver] [arterial] [phase] {surname}
[Delayed] [phase] [kidneys] {name}
[Hip] [Right] [2 views] {surname}
[Ankle] [Left] [oblique] {name}
[CT] [sinus] [coronal] {surname}
[Carotid] [Doppler] [bilateral] {surname}
[Echocardiogram] [transthoracic] {name}
[Follow-up] [fracture] of the [left] [distal] [radius], Mr. {name}, lives at {number} {streetname}, {town}
Rule out [pulmonary] [embolism]. Call Dr. {other} at {phone}.
[Pain] in [right] [knee], [meniscus] [tear]? Patient {given} {surname}, born {birth}
Mrs. {surname} (MRN {id}), [postoperative] [follow-up] [hip] [replacement]
[Liver] [metastases] suspected; referred by {otherfull}, {town}
[Headache], exclude [tumor]. Next of kin {otherfull}, {phone}
Status post [surgery] on {date} by Dr. {other}
[Appendicitis]? [Abdominal] [pain], account {num}
[Renal] [stone] [left], prior [CT] in {town} on {date}
Husband {otherfull} present, [allergy] to [iodine]
[Pneumonia] [left] [lower] [lobe], call back {phone}
[Breast] [carcinoma] [right], [staging], email {mail}
Mother {otherfull}, child {given}, [hip] [ultrasound]
[Contrast] [100 ml] [IV] given by technologist {otherfull}
[Cyst] in [left] [kidney], [12 mm], patient {name}
[Bilateral] [pleural] [effusion], report to Dr. {otherfull}
[Disc] [herniation] [L4/L5], patient of {town} clinic, SSN {ssn}
[Aneurysm] of the [abdominal] [aorta], NHS number {nhs}
Exclude [hemorrhage] after fall, {given} {surname} of {town}
[Enlarged] [lymph] [nodes], seen by {otherfull} on {date}
[Stroke] protocol, [CT] [perfusion], Pt: {name}
[Normal] [heart] size, no [effusion]. Dictated by {otherfull}
[Nodule] [right] [upper] [lobe] [8 mm], discussed with {given}
[Stent] in [left] [coronary] [artery], patient {surname} phoned from {phone}
[Degenerative] changes of the [lumbar] [spine]. Resident: {otherfull}
[Osteoarthritis] of both [knees]. Address {number} {streetname}, {town} {zip}
`),
};
