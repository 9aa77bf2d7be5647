import { isTechnical } from '../../deid/text/isTechnical';
import { foldText } from '../../deid/text/foldText';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { holdsWord } from './holdsWord';
import type { OriginalValue } from './OriginalValue';

/** What is longer is not remembered. */
const mostRead = 65_536;

/**
 * By attribute and value: true where it rightly stays, false where it carries an identifying value of its own file; `always` for
 * what code lists publish, whatever the files beside it say.
 */
export type KeptValues = ReadonlyMap<string, boolean | 'always'>;

/** What names a value of an attribute; undefined where it is too long to be remembered. */
export function keptKey(part10: Part10, { tag, valueStart, valueEnd }: DataElement): string | undefined {
  const bytes = valueEnd - valueStart > mostRead ? undefined : part10.bytes.view(valueStart, valueEnd);
  return bytes === undefined ? undefined : `${tag}\0${new TextDecoder('latin1').decode(bytes)}`;
}

/** @param kept folded texts of values by their key */
export function keptValues(
  kept: ReadonlyMap<string, string>,
  published: Iterable<string>,
  values: readonly OriginalValue[],
): KeptValues {
  const telling = values
    // A station that is called as its model is names nobody where the model stands.
    .filter(({ kind, text }) => kind !== 'uid' && kind !== 'date' && (kind !== 'text' || !isTechnical(text)))
    .map(({ text }) => foldText(text));
  const judged = new Map<string, boolean | 'always'>(
    Array.from(kept, ([key, text]) => [key, !telling.some((secret) => holdsWord(text, secret))]),
  );
  for (const key of published) judged.set(key, 'always');
  return judged;
}
