import { encodeValue } from '../../../dicom/write/encodeValue';
import { asciiOf } from '../../../dicom/access/asciiOf';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import type { Planning } from '../edit/Planning';
import type { Subject } from '../edit/Subject';

const highest = 89;
/** Ages over 89 years are so rare that they point at somebody: they become one group, also where digits or the unit are missing. */
export const cappedAge = (age: string): string => {
  const years = /^(\d{1,3}) ?Y?$/i.exec(age)?.[1];
  return years !== undefined && Number(years) > highest ? '090Y' : age;
};

/** The edit for an age over 89 years, none for others. */
export function capAge(planning: Planning, subject: Subject): readonly Edit[] {
  const ages = asciiOf(planning.part10, subject.element)?.split('\\') ?? [];
  const capped = ages.map((age) => cappedAge(age.trim()));
  if (capped.every((age, i) => age === ages[i]?.trim())) return editElement.none;
  const value = encodeValue('AS', capped.join('\\'), subject.where.dataSet.encoding);
  return editElement.value(planning, subject, 'C', 'age-capped', value);
}
