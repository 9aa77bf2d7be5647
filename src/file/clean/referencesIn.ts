import { asciiOf } from '../../dicom/access/valuesOf';
import type { Edit } from '../../deid/plan/edit/Edit';
import { ruleOf } from '../../deid/profile/ruleOf';
import type { NewElement } from '../../dicom/write/Change';
import type { DataElement, DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { formatTag } from '../../dicom/dictionary/formatTag';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { registeredUid } from '../../dicom/dictionary/uidRegistry';
import type { Reference, ReferenceFacts, UidPair } from '../../report/References';
import { latin1Text } from '../../dicom/text/latin1Text';
import { valuesIn } from '../../dicom/text/valuesIn';

const own: readonly Tag[] = [
  tags.SOPInstanceUID,
  tags.SeriesInstanceUID,
  tags.StudyInstanceUID,
  tags.FrameOfReferenceUID,
];

/**
 * What a file is and what it refers to, read from the source and from the edits that its verification found applied: the copy is
 * not read once more.
 *
 * @param uid the new UID of an old one, to find it again inside a sequence that was made anew
 */
export function referencesIn(
  part10: Part10,
  edits: readonly Edit[],
  uid: (old: string) => string,
): ReferenceFacts {
  const editAt = new Map<number, NewElement | undefined>();
  for (const edit of edits) {
    if (edit.op !== 'insert') editAt.set(edit.at, edit.op === 'replace' ? edit.element : undefined);
  }
  const is: UidPair[] = [];
  const to = new Map<string, Reference>();

  const note = (old: string, fresh: string | undefined, path: () => string): void => {
    const known = to.get(old);
    // One that stays counts before one that is removed.
    if (known !== undefined && (known.fresh !== undefined || fresh === undefined)) return;
    to.set(old, { uid: old, fresh, path: path() });
  };

  /** @param renew what became of a UID by the nearest edit around it; undefined where there is none */
  const walk = (dataSet: DataSet, prefix: () => string, renew: Renew | undefined): void => {
    for (const element of dataSet.elements) {
      if (element.items === undefined && !namesInstances(element)) continue;
      const edited = renew === undefined && editAt.has(element.start);
      const fresh = edited ? editAt.get(element.start) : undefined;
      const path = (): string => prefix() + formatTag(element.tag);
      if (element.items !== undefined) {
        const within = edited ? renewedBy(fresh, uid) : renew;
        element.items.forEach((item, i) => walk(item.dataSet, () => `${path()}[${i}].`, within));
        continue;
      }
      const olds = uidsOf(part10, element);
      const news = edited ? newUids(fresh) : undefined;
      olds.forEach((old, i) => {
        if (old === '' || registeredUid(old)) return;
        const now = news === undefined ? (renew ?? same)(old) : news[i];
        if (dataSet === part10.dataSet && own.includes(element.tag)) {
          if (now !== undefined) is.push([old, now]);
        } else note(old, now, path);
      });
    }
  };
  walk(part10.dataSet, () => '', undefined);
  return { is, to: [...to.values()] };
}

const namesInstances = ({ vr, tag }: DataElement): boolean =>
  vr === 'UI' && ruleOf(tag).rule.does !== 'structural-uid';

type Renew = (old: string) => string | undefined;

const same: Renew = (old) => old;

const uidsOf = (part10: Part10, element: DataElement): string[] => valuesIn(asciiOf(part10, element) ?? '');

function newUids(fresh: NewElement | undefined): string[] {
  if (fresh?.vr !== 'UI') return [];
  return valuesIn(latin1Text(fresh.value));
}

/** In a sequence that was made anew, references are found by their new UID; in one that is gone there are none. */
function renewedBy(fresh: NewElement | undefined, uid: (old: string) => string): Renew {
  const present = new Set<string>();
  const gather = (element: NewElement): void => {
    if (element.vr === 'SQ') for (const item of element.items) item.forEach(gather);
    else for (const one of newUids(element)) present.add(one);
  };
  if (fresh !== undefined) gather(fresh);
  return (old) => {
    const now = uid(old);
    return present.has(now) ? now : present.has(old) ? old : undefined;
  };
}
