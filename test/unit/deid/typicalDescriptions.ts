/** Series and study descriptions as devices and hospitals write them, in English, German and Dutch. None names anybody. */
export const typicalDescriptions: readonly string[] = `
T1 MPRAGE sag iso 1.0mm
CT Schädel nativ
MRT LWS sag T2 TSE
Thorax p.a. stehend
CT Abdomen portalvenös 5.0 B30f
MR knie links
echo abdomen
t1_mprage_sag_p2_iso_1.0
t2_tse_tra_512
t2_space_sag_p2_iso
t2_tirm_tra_dark-fluid_fs
ep2d_diff_4scan_trace_p2_ADC
ep2d_bold_moco_p2
SWI_Images
Mag_Images
Pha_Images
mIP_Images(SW)
localizer
AAHead_Scout
AAHScout_MPR_sag
AX T1 FSE+C
AX DWI B1000
Ax T2 FLAIR FS
SAG T1 FLAIR
COR STIR
3-PLANE LOC
3D TOF MRA
3D_TOF_MRA COW
PJN:COR MIP
Apparent Diffusion Coefficient
Exponential Apparent Diffusion Coefficient
WATER: Ax LAVA Flex +C
Cor T2 SSFSE BH
Ax 2D FIESTA FatSat
MRCP 3D
HeadSpi 5.0 H31s
Kopf nativ 4.0 H37s
ThoraxRoutine 5.0 B30f
Lunge 1.0 B70f
Lung 1.25mm
STANDARD 5mm
Bone Plus 0.625
Topogram 0.6 T20f
Scout
Dose Report
Patient Protocol
Dosisbericht
Patientenprotokoll
CT Thorax mit KM
CT Thorax/Abdomen mit i.v. KM
CT Abdomen und Becken nativ und mit KM
CT Hals/Thorax/Abdomen venös
CT-Angiographie der Becken-Bein-Arterien
CT Angio Lungenarterien
CTA Aorta thorakal und abdominal
CT Felsenbein beidseits
CT NNH
CT HWS nativ
CT LWS L3-S1
CT BWS sagittale Rekonstruktion
CT Polytrauma
CT Nieren Low Dose Stein
CT Urographie dreiphasig
CT Leber biphasisch
CT Koronarangiographie
Calcium Score
CaScore 3.0 B35f
Knochenfenster axial
Weichteilfenster cor 3mm
MPR cor 2.0
MIP tra 10mm
VRT
MRT Schädel nativ und KM
MRT Neurocranium
MRT Kopf mit Kontrastmittel
MRT HWS nativ
MRT BWS sag
MRT LWS mit KM
MRT Kniegelenk rechts
MRT Knie li.
MRT Schulter links nativ
MRT Hüfte bds.
MRT Sprunggelenk rechts
MRT Handgelenk links
MRT Ellenbogen rechts
MRT Becken
MRT ISG
MRT Oberbauch mit MRCP
MRT Leber mit Primovist
MRT Prostata multiparametrisch
MRT Mamma bds. dynamisch
MR-Mammographie
MRT Herz Stress
MRT Dünndarm nach Sellink
MR-Angiographie Karotiden
MRT Hypophyse dynamisch
MRT Orbita
MRT Felsenbein hochauflösend
MRT Ganzkörper
pd_tse_fs_cor
pd_tse_fs_sag_320
t1_tse_cor_384
t1_vibe_dixon_tra_bh
t1_vibe_fs_tra_bh_KM_art
t1_vibe_fs_tra_bh_KM_pv
t2_haste_cor_bh
t2_haste_tra_fs_bh
t2_blade_fs_tra_trig
t1_fl2d_tra_in_opp
t1_fl3d_tra_dyn_SUB
ep2d_diff_b50_400_800
resolve_b1000_tra
ep2d_perf_p2
relCBF
relCBV
TTP
Thorax a.p. liegend
Thorax in 2 Ebenen
Rö Thorax p.a. und seitlich
Röntgen Thorax im Liegen
Bettlunge
Abdomen Linksseitenlage
Abdomen im Stehen
Becken a.p.
Beckenübersicht
Hüftgelenk rechts axial
Knie links in 2 Ebenen
Knie stehend bds.
Patella tangential
Oberes Sprunggelenk rechts
Vorfuß links schräg
Mittelhand rechts
Finger 3 links
Handgelenk rechts a.p.
Unterarm links
Ellenbogen lateral
Schulter rechts outlet
Clavicula links
Ganze Wirbelsäule stehend
HWS in 2 Ebenen
HWS Funktionsaufnahmen
LWS a.p. und seitlich
LWS Ziel
Schädel 2 Ebenen
NNH
OPG
Orthopantomogramm
Zahnfilm
Mammographie bds. CC und MLO
R-CC
L-MLO
RMLO
LCC Tomosynthese
Ganzbeinaufnahme stehend
Sono Abdomen
Sonographie Schilddrüse
Ultraschall Oberbauch
Duplex Carotiden
Farbduplex Beinvenen
Echokardiographie
TTE
TEE
Kinderhüfte
Szintigraphie Schilddrüse
Skelettszintigraphie
PET-CT Ganzkörper
PET/CT FDG
PET WB
CT WB 5.0 B30f
PET WB Uncorrected
WB CT Attenuation Correction
Durchleuchtung
Koronarangiographie
Linksherzkatheter
DSA Becken-Bein
Phlebographie Bein links
ERCP
Magen-Darm-Passage
Kolonkontrasteinlauf
Verlaufskontrolle nach Operation
Ausschluss Fraktur
Verdacht auf Lungenembolie
Ausschluss Pneumonie
V.a. Meniskusriss
Z.n. Hüft-TEP links
Kontrolle nach Osteosynthese
Kopfschmerzen seit 3 Wochen, Ausschluss Raumforderung
Tumorstaging
Tumornachsorge
Bandscheibenvorfall L4/L5
Rückenschmerzen mit Ausstrahlung in das linke Bein
Nierenkolik rechts
Schlaganfall, Lyse?
Lungenrundherd, Verlauf
CT Head without contrast
CT Brain w/o contrast
CT Head/Neck angiogram
CT Chest with contrast
CT Chest PE protocol
CT Chest High Resolution
CT Abdomen and Pelvis with IV contrast
CT Abd/Pel w/o
CT Chest Abdomen Pelvis
CT Cervical Spine
CT Lumbar Spine without
CT Sinus
CT Temporal Bones
CT Kidney Stone
CT Colonography
CT Lung Screening Low Dose
CT Guided Biopsy
CTA Chest
CTA Head Neck
MR Brain with and without contrast
MR Brain wo
MRI Cervical Spine
MRI Lumbar Spine
MRI Knee Right
MRI Knee Left without contrast
MRI Shoulder Left
MRI Hip
MRI Ankle Right
MRI Wrist
MRI Abdomen w/wo
MRI Pelvis Female
MRI Prostate
MRI Breast Bilateral
MRI Cardiac
MRA Head
MRA Neck w contrast
Chest PA and Lateral
XR Chest Portable
XR Chest 2 Views
XR Abdomen 1 view
XR Knee 3 views left
XR Hand Right 3 Views
XR Foot Left
XR Ankle Complete
XR Pelvis AP
XR Hip Unilateral
XR C Spine Comp Min 4 Views
XR Shoulder 2+ Views
Mammogram Screening Bilateral
US Abdomen Complete
US Thyroid
US Carotid Doppler
US Renal
US Pelvis Transvaginal
US OB First Trimester
US Venous Doppler Leg
Bone Scan Whole Body
NM Thyroid Uptake
PET CT Skull Base to Mid Thigh
Arterial Phase
Portal Venous 3.0
Delayed 5 min
Non Contrast
Axial Bone
Coronal Reformat
Sagittal Soft Tissue
Thin Lung
Axial 2.5mm STD
Recon 2: LUNG
Processed Images
Key Images
Screen Save
Segmentation
Presentation State
Rule out fracture
Follow up of lung nodule
Chest pain, shortness of breath
Headache and dizziness
Status post surgery
History of breast cancer
Low back pain radiating to left leg
CT hersenen blanco
CT schedel zonder contrast
CT thorax met contrast
CT thorax abdomen met iv contrast
CT abdomen portoveneuze fase
CT bovenbuik
CT nieren blanco
CT bijholten
CT cervicale wervelkolom
CT lumbale wervelkolom
CT bekken
CT pols links
CTA longen
CT angiografie aorta
HRCT longen
MRI hersenen met gadolinium
MRI hersenen zonder contrast
MR lumbale wervelkolom
MR cervicale wervelkolom
MRI knie rechts
MRI schouder links
MRI heup rechts
MRI enkel links
MRI pols rechts
MRI lever
MRI prostaat
MRI mammae
MRI hart
MRI bekken
MRA halsvaten
X-thorax
X-thorax in 2 richtingen
X thorax liggend
X bekken
X heup links
X knie rechts staand
X enkel links
X voet rechts
X hand links
X pols rechts 2 richtingen
X schouder
X elleboog links
X lumbale wervelkolom staand
X buikoverzicht
Mammografie beiderzijds
Echo bovenbuik
Echo nieren en blaas
Echo schildklier
Echo hals
Echo schouder rechts
Duplex carotiden
Duplex beenvaten
Botscan
Skeletscintigrafie
PET-CT totaal lichaam
Controle na fractuur
Verdenking longembolie
Uitsluiten fractuur
Pijn in de rechter knie
Hoofdpijn, uitsluiten bloeding
Bevolkingsonderzoek borst
Rugpijn met uitstraling naar het linker been
`
  .trim()
  .split('\n');
