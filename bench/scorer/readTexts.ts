import dicomParser, { type DataSet, type Element } from 'dicom-parser';
import { formatTag } from '../../src/dicom/dictionary/formatTag';

/** A file as another reader sees it. */
export interface ReadTexts {
  /** Decoded values by path, backslashes and all, without padding. */
  readonly at: ReadonlyMap<string, string>;
  /** All of them, one per line, for UIDs. */
  readonly all: string;
  readonly pixels: readonly Uint8Array[];
}

const labels: Readonly<Record<string, string>> = {
  '192': 'utf-8', '100': 'latin1', '101': 'iso-8859-2', '109': 'iso-8859-3', '110': 'iso-8859-4', '144': 'iso-8859-5',
  '127': 'iso-8859-6', '126': 'iso-8859-7', '138': 'iso-8859-8', '148': 'iso-8859-9',
}; // prettier-ignore

const pixelData = new Set(['x7fe00010', 'x7fe00008', 'x7fe00009']);
const longest = 0x10000;

/** Reads a file with dicom-parser, which shares no code with the reader of the product. Throws what dicom-parser throws. */
export function readTexts(bytes: Uint8Array): ReadTexts {
  const at = new Map<string, string>();
  const pixels: Uint8Array[] = [];
  const visit = (dataSet: DataSet, prefix: string, above: TextDecoder): void => {
    const named = dataSet.elements.x00080005;
    const decoder = named === undefined ? above : decoderOf(latin1(bytesOf(named, bytes)));
    for (const element of Object.values(dataSet.elements)) {
      const path = prefix + formatTag(Number.parseInt(element.tag.slice(1), 16));
      if (prefix === '' && pixelData.has(element.tag)) pixels.push(...pixelBytes(element, bytes));
      else if (element.items !== undefined) {
        element.items.forEach((item, index) => {
          if (item.dataSet !== undefined) visit(item.dataSet, `${path}[${index}].`, decoder);
        });
        if (element.items.length > 0) at.set(path, 'sequence');
      } else if (!element.tag.startsWith('x0002')) {
        const value = bytesOf(element, bytes);
        at.set(
          path,
          value.length > longest ? latin1(value.subarray(0, longest)) : trimmed(decoder.decode(value)),
        );
      }
    }
  };
  visit(dicomParser.parseDicom(bytes), '', new TextDecoder('latin1'));
  return { at, all: [...at.values()].join('\n'), pixels };
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const trimmed = (text: string): string => text.replaceAll(/^ +|[ \0]+$/g, '');

function decoderOf(terms: string): TextDecoder {
  const number = /IR[ _]?(\d+)/.exec(terms)?.[1] ?? '';
  return new TextDecoder(labels[number] ?? 'latin1');
}

const bytesOf = (element: Element, bytes: Uint8Array): Uint8Array =>
  bytes.subarray(element.dataOffset, element.dataOffset + Math.max(0, element.length));

const pixelBytes = (element: Element, bytes: Uint8Array): Uint8Array[] =>
  element.fragments === undefined
    ? [bytesOf(element, bytes)]
    : element.fragments.map(({ position, length }) => bytes.subarray(position, position + length));
