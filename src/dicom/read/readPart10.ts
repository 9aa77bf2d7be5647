import { blobOf } from '../model/blobOf';
import { beginningOf } from './beginningOf';
import { DataSetReader } from './DataSetReader';
import { driveReader } from './driveReader';
import { inflateDataSet } from './inflateDataSet';
import { limits } from '../model/limits';
import { Observations } from '../model/Observations';
import type { Part10, Unreadable, UnreadableCode } from '../model/Part10';
import { pictureIn } from '../access/pictureIn';
import { preambleOf } from './preambleOf';
import { type Meta, readMeta } from './readMeta';
import { settleSyntax } from './settleSyntax';
import { StreamGone, StreamWindow } from './StreamWindow';
import { tilingGap } from './tilingGap';
import { transferSyntaxOf } from '../dictionary/transferSyntax';

const refuse = (code: UnreadableCode, at: number): Unreadable => ({ kind: 'unreadable', code, at });

/**
 * Reads a DICOM file (PS3.10 7, PS3.5 7 and Annex A): the ordered shape of its data set as offsets, without bulk values.
 * Every byte belongs to exactly one part, or the file is `Unreadable` with a code and an offset. Never rejects for what a
 * file holds or because it is gone.
 */
export async function readPart10(file: Blob): Promise<Part10 | Unreadable> {
  if (file.size === 0) return refuse('empty', 0);
  const window = new StreamWindow(file);
  const observations = new Observations();
  try {
    await window.moveTo(0, file.size <= limits.smallFile ? file.size : limits.firstWindow);
    const beginning = beginningOf(window.bytes, file.size);
    if (beginning === undefined) return refuse('not-dicom', 0);
    const { start, hasPreamble } = beginning;
    const preamble = hasPreamble ? preambleOf(window.bytes.subarray(0, 128)) : 'no-preamble';
    if (preamble !== undefined) observations.add(preamble, 0);
    const meta = await readMeta(window, start, observations);
    if (meta.kind === 'unreadable') return meta;
    const body = transferSyntaxOf(meta.transferSyntax)?.deflated
      ? await inflatedBody(file, meta.end)
      : { window, limit: file.size, mostElements: limits.elements };
    if ('kind' in body) return body;
    return await readBody(body, hasPreamble, meta, observations);
  } catch (fault) {
    if (fault instanceof StreamGone) return refuse('source-gone', fault.at);
    throw fault;
  }
}

interface Body {
  readonly window: StreamWindow;
  /** First byte of the stream behind the data set's own bytes. */
  readonly limit: number;
  readonly mostElements: number;
}

/** The stream of a Deflated file: its head, the inflated data set, and what stands behind the deflate stream. */
async function inflatedBody(file: Blob, start: number): Promise<Body | Unreadable> {
  const inflated = await inflateDataSet(new StreamWindow(file), start);
  if (typeof inflated === 'string') return refuse(inflated, start);
  const { parts, length, end } = inflated;
  // PS3.5 A.5: an odd deflate stream is padded with one NUL.
  const padded = file.size - end === 1 && (await new StreamWindow(file).peek(end, 1))[0] === 0;
  const stream = blobOf([file.slice(0, start), ...parts, file.slice(padded ? file.size : end)], file);
  const window = new StreamWindow(stream);
  await window.moveTo(0, Math.min(stream.size, start + limits.firstWindow));
  const mostElements = limits.inflatedElements + limits.inflatedElementsPerByte * (end - start);
  return { window, limit: start + length, mostElements: Math.min(limits.elements, mostElements) };
}

async function readBody(
  { window, limit, mostElements }: Body,
  hasPreamble: boolean,
  meta: Meta,
  observations: Observations,
): Promise<Part10 | Unreadable> {
  const { end: start } = meta;
  const { stream, size } = window;
  const settled = settleSyntax(meta.transferSyntax, await window.peek(start, 12), limit - start);
  if (typeof settled === 'string') return refuse(settled, start);
  const { transferSyntax, guessed } = settled;
  const { encoding } = transferSyntax;
  if (guessed && meta.transferSyntax !== '' && !encoding.explicit)
    observations.add('implicit-in-explicit', start);

  const reader = new DataSetReader(window, { start, limit, encoding, observations, mostElements });
  const fault = await driveReader(reader, window);
  if (fault !== undefined) return fault;
  const { dataSet } = reader;
  const behind = reader.trailingStart ?? limit;
  const trailing = behind < size ? { start: behind, end: size } : undefined;
  if (trailing !== undefined) observations.add('trailing-bytes', behind);
  const read: Part10 = {
    kind: 'part10',
    stream,
    size,
    hasPreamble,
    meta: meta.dataSet,
    transferSyntax,
    transferSyntaxGuessed: guessed,
    dataSetStart: start,
    dataSet,
    pixelData: undefined,
    pixelDataSure: true,
    trailing,
    deflated: transferSyntax.deflated,
    bytes: window.loaded(),
    observations: observations.list,
  };
  const { element: picture, isSure } = pictureIn(read);
  const encapsulated = transferSyntax.encapsulated || (guessed && picture?.fragments !== undefined);
  const part10: Part10 = {
    ...read,
    transferSyntax: { ...transferSyntax, encapsulated },
    pixelData: picture,
    pixelDataSure: isSure,
  };
  const gap = tilingGap(part10);
  return gap === undefined ? part10 : refuse('bad-element', gap);
}
