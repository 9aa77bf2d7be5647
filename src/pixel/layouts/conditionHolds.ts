import { characterSetIn } from '../../dicom/access/characterSetIn';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataElement, DataSet } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import type { Rect } from '../Redaction';
import type { AttributeCondition, RuleCondition } from '../RuleCondition';

/** Whether a condition is true of a file with these ultrasound regions. An attribute that is not there has an empty text. */
export function conditionHolds(part10: Part10, regions: readonly Rect[], condition: RuleCondition): boolean {
  const holds = (each: RuleCondition): boolean => conditionHolds(part10, regions, each);
  if ('all' in condition) return condition.all.every(holds);
  if ('any' in condition) return condition.any.some(holds);
  if ('not' in condition) return !holds(condition.not);
  if ('has' in condition) return regions.length > 0;
  return attributeIs(part10, condition);
}

function attributeIs(part10: Part10, condition: AttributeCondition): boolean {
  const element = elementAt(part10, condition.path);
  if (condition.is === 'missing') return element === undefined;
  const values = element === undefined ? [] : textsIn(part10, element);
  const texts = condition.values === 'each' ? values : [values.join('\\')];
  if (condition.is === 'empty')
    return element !== undefined && (element.items?.length ?? 0) === 0 && values.every((text) => text === '');
  return texts.some((text) => textIs(text, condition));
}

function textIs(text: string, { is, text: wanted = '', exactCase }: AttributeCondition): boolean {
  const [have, want] = exactCase === true ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  switch (is) {
    case 'equal':
      return have === want;
    case 'containing':
      return have.includes(want);
    case 'starting':
      return have.startsWith(want);
    case 'ending':
      return have.endsWith(want);
    case 'matching':
      return new RegExp(`^(?:${wanted})$`, exactCase === true ? 's' : 'is').test(text);
    case 'finding':
      return new RegExp(wanted, exactCase === true ? 's' : 'is').test(text);
    case 'less':
      return wholeNumber(text) < wholeNumber(wanted);
    case 'greater':
      return wholeNumber(text) > wholeNumber(wanted);
    case 'missing':
    case 'empty':
      return false;
  }
}

/** NaN, which is neither less nor greater, for what is no number. */
const wholeNumber = (text: string): number => Number.parseInt(text, 10);

const step = /^\(([0-9a-f]{4}),([0-9a-f]{4})\)(\[0\]\.)?/i;

function elementAt(part10: Part10, path: string): DataElement | undefined {
  let dataSet: DataSet | undefined = path.startsWith('(0002,') ? part10.meta : part10.dataSet;
  let rest = path;
  for (;;) {
    const [whole = '', group = '', number = '', into] = step.exec(rest) ?? [];
    if (dataSet === undefined || whole === '') return undefined;
    const element = findElement(dataSet, Number.parseInt(group, 16) * 0x10000 + Number.parseInt(number, 16));
    if (into === undefined) return element;
    dataSet = element?.items?.[0]?.dataSet;
    rest = rest.slice(whole.length);
  }
}

function textsIn(part10: Part10, element: DataElement): string[] {
  const characterSet = characterSetIn(part10, part10.dataSet) ?? characterSetOf([]);
  return textsOf(part10, element, characterSet).map((text) => text.trim());
}
