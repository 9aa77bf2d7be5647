import { formatTag } from '../../src/dicom/dictionary/formatTag';
import type { Planting } from './Planting';
import { dateBetween } from './PseudoPatient';

/** date_shifted: the days of a visit. */
export function plantDates(planting: Planting): void {
  for (const tag of [0x00080020, 0x00080021, 0x00080022, 0x00080023, 0x00080012, 0x00400244]) {
    if (tag !== 0x00080020 && planting.random.chance(0.4)) continue;
    const date = planting.random.chance(0.8)
      ? planting.patient.visit
      : dateBetween(planting.random, 2012, 2024);
    planting.put(tag, 'DA', date);
    planting.ask('date_shifted', formatTag(tag), date);
    planting.ask('text_notnull', formatTag(tag), '');
  }
  if (planting.random.chance(0.5)) {
    const time = `${planting.patient.visit}${planting.random.between(10, 22)}${planting.random.between(10, 59)}30.${planting.random.digits(6)}`;
    planting.put(0x0008002a, 'DT', time);
    planting.ask('date_shifted', formatTag(0x0008002a), time);
  }
}
