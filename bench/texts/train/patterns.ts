/**
 * How somebody is written into a text about an examination. {b} the text, {s} a surname, {g} a given name, {i} an initial, {t} a town,
 * {a} a street, {n} a number, {h} a hospital. Own work; none of the texts that are measured on.
 */
const everywhere = [
  '{b} {s}', '{s} {b}', '{b} ({s})', '{b} ({g} {s})', '{b} - {s}', '{b}_{s}', '{s}_{b}', '{b}, {s}', '{s}, {g} {b}', '{s}^{g} {b}', '{b} {s}^{g}', '{b} / {s}',
  '{b} {s}/{s}', '{b} {i}. {s}', '{b} {i} {s}', '{s} {g}: {b}', '{g} {s} {b}', '{b} {g} {s}', '{b} {s} {g}', '{b} {g}', '{g} {b}', '[{s}] {b}', '{b} [{s}]',
  '{b}: {s}', '{b} cc {s}', '{b} cc: {s}', '{b} Dr {s}', '{b} Dr. {s}', 'Dr. {g} {s}: {b}', '{b} Prof. {s}', '{b} @{s}', '{b} -- {s}', '{b}; {s}', '{b} {t}', '{b} ({t})',
  '{b} {a} {n}', '{b} {n} {a}', '{b} ({a})', '{b} {h}', '{h}: {b}', '{b} {s}_{g}', '{s}-{s} {b}', '{b} {s}.', '{b}. {s}', '{i}.{i}. {s} {b}', '{s} {i}. {b}',
]; // prettier-ignore

export const patterns: Readonly<Record<string, readonly string[]>> = {
  en: [
    'pt {s} {b}', 'patient {g} {s}, {b}', '{b} for {g} {s}', 'Mr {s} {b}', 'Mrs. {s} {b}', 'Ms {s}: {b}', '{b} per Dr {s}', '{b} ref by {s}', '{b} referred by {g} {s}',
    '{b} d/w {s}', '{b} discussed with {s}', 'discussed with {s}, {b}', '{b} results to {s}', 'call {s} re {b}', '{b} phoned to {s}', '{b} read by {s}', '{b} reported by {s}',
    '{b} signed {s}', '{b} verified by {g} {s}', '{b} tech {s}', '{b} technologist {g}', '{b} nurse {s}', '{b} RN {s}', '{b} {s} MD', '{b} {s} RT', '{b} wife {g}', '{b} son {g} present',
    'wrong patient {s}, {b}', '{b} mother of {g}', '{b} baby {s}', '{b} requested by {s}', '{b} attending {s}', '{b} surgeon {s}', '{b} from {t}', '{b} transfer to {t}', 'lives in {t}, {b}',
    '{b} prior from {h}', '{b} outside films {h}', '{b} lives at {n} {a}', '{b} pick up {a}', '{b} c/o {s}', '{b} seen by {s}', '{b} attn {s}', '{b} to {s}', '{b} by {s}', '{b} daughter {g} {s}',
    'asked {s} about {b}', '{b} consultant {s}', '{b} GP {s}', '{b} {s} informed', '{b} {s} aware', '{b} clinic in {t}',
  ],
  de: [
    'Pat. {s} {b}', 'Patient {s}: {b}', '{b} Herr {s}', '{b} Frau {g} {s}', 'Fr. {s} {b}', 'Hr. {s}, {b}', '{b} Zuw. {s}', '{b} Zuweiser Dr. {s}', '{b} überw. von {s}', '{b} OA {s}',
    '{b} CA {s}', '{b} Oberarzt {s}', '{b}, AA {s}', '{b} i.A. {s}', '{b} lt. {s}', '{b} gez. {s}', '{b} i.V. {s}', '{b} bef. {s}', '{b} Befund an {s}', 'tel. mit {s} besprochen, {b}',
    '{b} Rücksprache mit {s}', '{b} Rückspr. {s}', '{b} n. Rü. {s}', '{b} MTRA {s}', '{b} MTA {g}', '{b} Schwester {g}', '{b} Pfleger {g}', '{b} Kollege {s}', '{b} Koll. {s}', '{b} für {s}',
    '{b} von {s}', '{b} durch {s}', '{b} bitte {s} anrufen', '{b} Hausarzt {s}', '{b} HA {s}', '{b} Praxis {s}', '{b} Sohn {g}', '{b} Tochter {g} {s}', 'Ehefrau {g} dabei, {b}', '{b} Mutter: {g} {s}',
    'falscher Pat. {s}, {b}', '{b} Untersucher {s}', '{b} Radiologe {s}', '{b} Arzt: {s}', '{b} vidiert {s}', '{b} freigegeben {s}', '{b} aus {t}', '{b} Verlegung nach {t}', 'wohnhaft in {t}, {b}',
    '{b} KH {t}', '{b} Klinik {t}', '{b} VU {t}', '{b} Fremdaufnahme {h}', '{b} aus {h}', '{b}, wohnt {a} {n}', '{b} Abholung {a} {n}', '{b} geb. {s}', '{b} {s} dabei', '{b} an {s}', '{b} mit {s}',
    '{b} Dr. med. {g} {s}', '{b} PD Dr. {s}', '{b} Stat. {s}', '{b} Anf. {s}', '{b} Anford. durch {g} {s}', '{b} weiter an {s}',
  ],
  nl: [
    'pat. {s} {b}', '{b} dhr. {s}', '{b} mevr. {s}', 'mw {s}: {b}', '{b} aanvr. {s}', '{b} aanvrager {s}', '{b} verwezen door {s}', '{b} huisarts {s}', '{b} i.o.m. {s}', '{b} vlgs {s}',
    '{b} volgens {s}', '{b} gebeld met {s}', '{b} overleg met {s}', 'overlegd met {s}, {b}', '{b} uitslag naar {s}', '{b} laborant {g}', '{b} MBB {s}', '{b} radioloog {s}', '{b} arts-assistent {s}',
    '{b} voor {s}', '{b} door {s}', '{b} echtgenote {g}', '{b} zoon {g}', 'dochter {g} {s} aanwezig, {b}', 'verkeerde patient {s} {b}', '{b} uit {t}', '{b} overplaatsing naar {t}', 'woont in {t}, {b}',
    '{b} ziekenhuis {t}', '{b} foto elders {h}', '{b} woont {a} {n}', '{b} thuis {a} {n}', '{b} specialist {s}', '{b} zr. {g}', '{b} geb. {s}', '{b} ivm {s}', '{b} aan {s}', '{b} met {s}',
  ],
  fr: [
    'Mme {s} {b}', 'M. {s}: {b}', '{b} Dr {s}', '{b} pour {g} {s}', '{b} demandé par {s}', '{b} adressé par {s}', '{b} vu avec {s}', 'patient {s}, {b}', '{b} médecin traitant {s}', '{b} de {t}',
    '{b} fils {g}', '{b} épouse {g}', '{b} manip {g}', '{b} selon {s}', '{b} clinique {h}', '{b} habite {n} {a}', '{b} copie à {s}', '{b} par {s}', '{b} interne {s}', 'mauvais patient {s} {b}',
  ],
  it: [
    'Sig. {s} {b}', 'Sig.ra {s}: {b}', '{b} Dott. {s}', '{b} dr.ssa {s}', '{b} per {g} {s}', '{b} richiesto da {s}', '{b} inviato da {s}', 'paziente {s}, {b}', '{b} medico curante {s}', '{b} di {t}',
    '{b} figlio {g}', '{b} moglie {g}', '{b} TSRM {s}', '{b} ospedale {h}', '{b} abita {a} {n}', '{b} copia a {s}', '{b} da {s}', '{b} discusso con {s}', 'paziente sbagliato {s} {b}', '{b} sec. {s}',
  ],
  es: [
    'Sr. {s} {b}', 'Sra. {s}: {b}', '{b} Dr. {s}', '{b} Dra. {g} {s}', '{b} para {g} {s}', '{b} solicitado por {s}', '{b} remitido por {s}', 'paciente {s}, {b}', '{b} médico {s}', '{b} de {t}',
    '{b} hijo {g}', '{b} esposa {g}', '{b} técnico {g}', '{b} hospital {h}', '{b} vive en {a} {n}', '{b} copia a {s}', '{b} por {s}', '{b} comentado con {s}', 'paciente equivocado {s} {b}', '{b} según {s}',
  ],
  tr: [
    'Hasta {g} {s} {b}', 'Sn. {s}: {b}', '{b} Dr. {s}', '{b} Uzm. Dr. {g} {s}', '{b} {g} Bey', '{b} {g} Hanım', '{b} isteyen {s}', '{b} gönderen {s}', '{b} {s} ile görüşüldü', '{b} {t}',
    '{b} oğlu {g}', '{b} eşi {g}', '{b} teknisyen {g}', '{b} {h}', '{b} hekim {s}', '{b} sevk {s}',
  ],
  pl: [
    'Pan {s} {b}', 'Pani {g} {s}: {b}', '{b} dr {s}', '{b} lek. {s}', '{b} dr n. med. {g} {s}', '{b} zlecił {s}', '{b} kier. {s}', 'pacjent {s}, {b}', '{b} lekarz {s}', '{b} z {t}',
    '{b} syn {g}', '{b} żona {g}', '{b} technik {g}', '{b} szpital {h}', '{b} zam. {a} {n}', '{b} konsultacja {s}', '{b} wg {s}', '{b} opisał {s}',
  ],
}; // prettier-ignore

export const patternsOf = (language: string): readonly string[] => [
  ...everywhere,
  ...(patterns[language] ?? []),
];
