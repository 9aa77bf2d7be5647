import type { Language } from './Language';
import { plainDate } from './plainDate';
import { plainNumber } from './plainNumber';
import { speech } from './speech';

const ages: Record<Language, Record<'D' | 'W' | 'M' | 'Y', readonly [one: string, other: string]>> = {
  de: { D: ['Tag', 'Tage'], W: ['Woche', 'Wochen'], M: ['Monat', 'Monate'], Y: ['Jahr', 'Jahre'] },
  en: { D: ['day', 'days'], W: ['week', 'weeks'], M: ['month', 'months'], Y: ['year', 'years'] },
  nl: { D: ['dag', 'dagen'], W: ['week', 'weken'], M: ['maand', 'maanden'], Y: ['jaar', 'jaar'] },
};
const sexes: Record<string, Record<Language, string>> = {
  M: { de: 'männlich', en: 'male', nl: 'man' },
  F: { de: 'weiblich', en: 'female', nl: 'vrouw' },
  O: { de: 'divers', en: 'other', nl: 'anders' },
};
/** Attributes of VR PN. Names of devices, protocols and the like are not written in parts. */
const people = new Set(
  (
    'ROIInterpreter InterpretationRecorder InterpretationTranscriber InterpretationAuthor PhysicianApprovingInterpretation DistributionName ' +
    'ReferringPhysicianName ConsultingPhysicianName PhysiciansOfRecord PerformingPhysicianName NameOfPhysiciansReadingStudy OperatorsName ' +
    'PatientName OtherPatientNames PatientBirthName PatientMotherBirthName ResponsiblePerson SecondaryReviewerName EvaluatorName ' +
    'RequestingPhysician ScheduledPerformingPhysicianName NamesOfIntendedRecipientsOfResults OrderEnteredBy HumanPerformerName ' +
    'VerifyingObserverName PersonName ContentCreatorName ReviewerName'
  ).split(' '),
);
/** Durations and offsets, which are numbers and no times of day. */
const durations =
  /(Treatment|Total|Processing|Offset|Frame|Integration|Repetition|Echo|Inversion|Trigger|Exposure|Tomo|Active|Delay|Revolution|Interval|Cycle|Presentation|Slot|Reference|Relative|Repaint|Duration)Time$/;

/**
 * A DICOM value (PS3.5 6.2) as a person writes it: `Müller^Anna` as `Müller, Anna`, `19790411` as a date, `82.5` kilograms with their
 * unit. Several values are parted by commas. What is not understood comes back as it is; a date of zeros is no date, and comes back empty.
 */
export function plainValue(language: Language, keyword: string, value: string): string {
  const form = formOf(language, keyword);
  if (form === undefined) return value;
  const parts = value.split('\\').map((part) => form(part));
  return parts.some((part) => part === undefined) ? value : parts.join(people.has(keyword) ? '; ' : ', ');
}

type Form = (value: string) => string | undefined;

function formOf(language: Language, keyword: string): Form | undefined {
  if (keyword === 'PatientSex') return (value) => sexes[value.trim()]?.[language];
  if (keyword.endsWith('DateTime')) return (value) => plainDateTime(language, value);
  if (/Date(Of\w+)?$/.test(keyword)) return (value) => plainDate(language, value);
  if (keyword.endsWith('Age')) return (value) => plainAge(language, value);
  if (people.has(keyword)) return plainName;
  if (/Time(Of\w+)?$/.test(keyword) && !durations.test(keyword)) return plainTime;
  return (value) => plainNumber(language, keyword, value);
}

/** TM: hours and minutes, and seconds where they are given; of fractions nobody speaks. */
function plainTime(value: string): string | undefined {
  const parts = /^(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,6})?)?$/.exec(value.trim());
  if (parts === null) return undefined;
  return parts
    .slice(1)
    .filter((part) => part as string | undefined)
    .join(':');
}

function plainDateTime(language: Language, value: string): string | undefined {
  const date = plainDate(language, value.slice(0, 8));
  const time = plainTime(value.slice(8).replace(/[+-]\d{4}$/, ''));
  if (date === undefined || date === '') return date;
  return time === undefined ? date : `${date}, ${time}`;
}

function plainAge(language: Language, value: string): string | undefined {
  const parts = /^(\d{3})([DWMY])$/.exec(value.trim());
  if (parts === null) return undefined;
  const [one, other] = ages[language][parts[2] as 'D' | 'W' | 'M' | 'Y'];
  return speech(language).count(Number(parts[1]), one, other);
}

/** PN: family^given^middle^prefix^suffix, up to three groups split by `=`; empty where no part holds anything. */
function plainName(value: string): string {
  const groups = value.split('=').map((group) => {
    const [family = '', given = '', middle = '', prefix = '', suffix = ''] = group
      .split('^')
      .map((part) => part.trim());
    const before = [prefix, given, middle].filter(Boolean).join(' ');
    return [family, before, suffix].filter(Boolean).join(', ');
  });
  return groups.filter(Boolean).join(' · ');
}
