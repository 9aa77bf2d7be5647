import type { NewElement } from '../../dicom/write/Change';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';
import type { Part10 } from '../../dicom/model/Part10';
import { valuesAt } from '../../dicom/access/valuesOf';
import lossy from './lossySyntaxes.json';
import { tags } from '../../dicom/dictionary/tags';

/**
 * What the data set must go on saying of losses once its pixels are written in a lossless syntax (PS3.3 C.7.6.1.1.5): Lossy Image
 * Compression 01 with ratio and method, where the file left it to its transfer syntax. What it says itself stays.
 *
 * @param ratio bytes of the pictures through those of the source's codestreams
 */
export function lossyHistory(part10: Part10, ratio: number): NewElement[] {
  const methods: Readonly<Record<string, string | undefined>> = lossy.methods;
  const method = methods[part10.transferSyntax.uid];
  const said = valuesAt(part10, part10.dataSet, tags.LossyImageCompression)[0] ?? '';
  if (method === undefined || (said === '00' && !lossy.always.includes(part10.transferSyntax.uid))) return [];
  const { encoding } = part10.dataSet;
  const missing = (tag: Tag): boolean => valuesAt(part10, part10.dataSet, tag).join('') === '';
  return [
    ...(said === '01' ? [] : [text(tags.LossyImageCompression, 'CS', '01')]),
    ...(missing(tags.LossyImageCompressionRatio)
      ? [text(tags.LossyImageCompressionRatio, 'DS', ratio.toFixed(2))]
      : []),
    ...(missing(tags.LossyImageCompressionMethod)
      ? [text(tags.LossyImageCompressionMethod, 'CS', method)]
      : []),
  ];

  function text(tag: Tag, vr: 'CS' | 'DS', value: string): NewElement {
    return { tag, vr, value: encodeValue(vr, value, encoding) };
  }
}
