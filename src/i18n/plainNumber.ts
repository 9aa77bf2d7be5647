import type { Language } from './Language';

/** Units in which PS3.3 gives numbers that people know; other numbers stay as they are. */
const units: Readonly<Record<string, string>> = {
  PatientWeight: 'kg',
  PatientSize: 'm',
  PatientBodyMassIndex: 'kg/m²',
  SliceThickness: 'mm',
  SpacingBetweenSlices: 'mm',
  SliceLocation: 'mm',
  TableHeight: 'mm',
  ReconstructionDiameter: 'mm',
  DataCollectionDiameter: 'mm',
  DistanceSourceToDetector: 'mm',
  DistanceSourceToPatient: 'mm',
  BodyPartThickness: 'mm',
  KVP: 'kV',
  XRayTubeCurrent: 'mA',
  ExposureTime: 'ms',
  RepetitionTime: 'ms',
  EchoTime: 'ms',
  InversionTime: 'ms',
  FrameTime: 'ms',
  MagneticFieldStrength: 'T',
  ImagingFrequency: 'MHz',
  FlipAngle: '°',
  CompressionForce: 'N',
  ContrastBolusVolume: 'ml',
  RadiopharmaceuticalVolume: 'ml',
};

/** Of people no one is taller: a size beyond is in centimetres, whatever PS3.3 C.7.2.2 says. */
const tallest = 3;

/** `82.5` as `82,5 kg`; undefined where the attribute has no unit, or the value is not one number. */
export function plainNumber(language: Language, keyword: string, value: string): string | undefined {
  const told = Object.hasOwn(units, keyword) ? units[keyword] : undefined;
  if (told === undefined || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(value.trim())) return undefined;
  const number = Number(value);
  const unit = keyword === 'PatientSize' && number > tallest ? 'cm' : told;
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number);
  return unit === '°' ? `${shown}°` : `${shown}\u00a0${unit}`;
}
