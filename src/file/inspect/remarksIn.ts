import { withMeantVr } from '../../dicom/access/withMeantVr';
import { isComment } from '../../deid/profile/isComment';
import { ruleOf } from '../../deid/profile/ruleOf';
import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valuesOf';
import { walkElements } from '../../dicom/access/walkElements';

/** A free remark that stands in a file: it may say anything about anybody. */
export interface Remark {
  readonly path: string;
  readonly keyword: string;
  /** Decoded, at most 2000 characters. */
  readonly text: string;
  /** True where it is longer than that: two such texts may differ in what is not here. */
  readonly cut?: true;
}

export interface Remarks {
  readonly list: readonly Remark[];
  /** How many more there are: one file can carry a remark for each of its frames. */
  readonly more: number;
}

const longest = 2000;
const most = 100;

/** The free remarks of a file, which stay in a person's own record unless the person decides otherwise. */
export function remarksIn(part10: Part10): Remarks {
  const list: Remark[] = [];
  let more = 0;
  // Most files have none: no places are made for a walk that finds nothing.
  if (!holdsRemark(part10.dataSet)) return { list, more };
  walkElements(part10, (element, at) => {
    if (element.valueEnd <= element.valueStart) return;
    const attribute = ruleOf(element.tag);
    if (!isComment(attribute)) return;
    if (list.length >= most) {
      more++;
      return;
    }
    const text = textsOf(part10, withMeantVr(part10, element), at.characterSet).join('\\').trim();
    if (text === '') return;
    const remark = { path: at.pathOf(element.tag), keyword: attribute.keyword };
    list.push(
      text.length <= longest ? { ...remark, text } : { ...remark, text: beginningOf(text), cut: true },
    );
  });
  return { list, more };
}

const holdsRemark = ({ elements }: DataSet): boolean =>
  elements.some(
    ({ tag, items }) => isComment(ruleOf(tag)) || items?.some(({ dataSet }) => holdsRemark(dataSet)) === true,
  );

/** Cut at a whole character. */
const beginningOf = (text: string): string =>
  `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
