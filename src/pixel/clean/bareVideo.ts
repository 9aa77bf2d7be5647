import { bytesOf } from '../../dicom/model/bytesOf';
import type { PatchPiece } from '../../dicom/write/Change';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Fragment } from '../../dicom/dictionary/DataSet';
import { legibleText } from '../../dicom/text/legibleText';
import { onlyZeros } from '../../dicom/access/onlyZeros';
import type { Part10 } from '../../dicom/model/Part10';
import { containerOf } from '../video/containerOf';
import { idleBoxes } from '../video/idleBoxes';
import { IdlePackets } from '../video/IdlePackets';
import { packetLength, transportPacket } from '../video/transportPacket';
import { videoIn } from '../video/videoIn';
import { blank, UserData, type Overwrite, type VideoCoding } from '../video/UserData';

const window = 8192 * packetLength;
/** Windows overlap: a text is seen whole in one of them. */
const overlap = 1024;
/** A gigabyte has a thousand windows. */
const margin = 30;
/** Names of encoders, what they call their streams, and how they were set. */
const known = /x264|x265|Lav[cf]|FFmpeg|Service01|HandBrake|ISO Media|GPAC|\w+=[\d.:]+ \w+=/;

/** Bytes that are overwritten, with what. */
interface Patch extends Overwrite {
  readonly fill: number | Uint8Array;
}

/**
 * A video without what no player needs: boxes of an MP4 file for people, tables and padding of a transport stream, user data of MPEG-2 and of supplemental
 * information, and what else can be read in it. It is overwritten, so that all lengths and offsets stay; the coded pictures are not touched. Only windows are in memory.
 * Undefined where there is nothing.
 */
export async function bareVideo(part10: Part10): Promise<ChangedPixels | undefined> {
  const { pixelData, transferSyntax } = part10;
  const fragments = pixelData?.fragments?.slice(1) ?? [];
  if (pixelData === undefined || fragments.length === 0) return undefined;
  const video = await videoIn(part10);
  const patches = inOrder(await patchesOf(video, codingOf(transferSyntax.uid), Infinity));
  const pieces: PatchPiece[] = [];
  let from = pixelData.start;
  const ofPictures = inFile(patches, fragments);
  for (const { start, end, fill } of [...(await inTable(part10)), ...ofPictures]) {
    if (start > from) pieces.push({ start: from, end: start });
    pieces.push(typeof fill === 'number' ? new Uint8Array(end - start).fill(fill) : fill.slice());
    from = end;
  }
  if (pieces.length === 0) return undefined;
  return {
    kind: 'changed-pixels',
    without: ['segments'],
    pieces: [...pieces, { start: from, end: pixelData.end }],
    transferSyntax: transferSyntax.uid,
    ...{ attributes: [], outdated: [], overlays: [], reencoded: false },
  };
}

/** A Basic Offset Table that holds other than places of fragments (PS3.5 A.4) is emptied, with its length as it was. */
async function inTable({ pixelData, stream }: Part10): Promise<Patch[]> {
  const [table, ...fragments] = pixelData?.fragments ?? [];
  if (table === undefined || table.valueStart === table.valueEnd) return [];
  const { valueStart: start, valueEnd: end } = table;
  const bytes = await bytesOf(stream, start, end);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = new Set([0, ...fragments.map((one) => one.start - (fragments[0]?.start ?? 0))]);
  let holds = bytes.length % 4 === 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) holds &&= places.has(view.getUint32(at, true));
  return holds || bytes.every((byte) => byte === 0) ? [] : [{ start, end, fill: 0 }];
}

/**
 * What such a copy loses, as far as it is told by the boxes and the first `most` bytes of the pictures.
 */
export async function idleInVideo(part10: Part10, most: number): Promise<Uint8Array[]> {
  const { stream, transferSyntax } = part10;
  const video = await videoIn(part10);
  if (video.size === 0) return [];
  const patches = inOrder(await patchesOf(video, codingOf(transferSyntax.uid), most));
  const fragments = part10.pixelData?.fragments?.slice(1) ?? [];
  const texts = inFile(
    patches.filter(({ fill }) => typeof fill === 'number'),
    fragments,
  );
  return Promise.all(texts.map(({ start, end }) => bytesOf(stream, start, Math.min(end, start + longest))));
}

/** Of a text that is shown. */
const longest = 64 * 1024;

/** PS3.5 8.2.5 to 8.2.8. */
function codingOf(transferSyntax: string): VideoCoding {
  const [, end = '0'] = /4\.(\d+)/.exec(transferSyntax) ?? [];
  return Number(end) < 102 ? 'mpeg2' : Number(end) < 107 ? 'h264' : 'hevc';
}

async function patchesOf(video: Blob, coding: VideoCoding, most: number): Promise<Patch[]> {
  const container = await containerOf(video);
  const patches: Patch[] = [];
  const searched: Overwrite[] = [];
  if (container === 'mp4') {
    const { types, contents, media } = await idleBoxes(video);
    const free = Uint8Array.from('free', (letter) => letter.charCodeAt(0));
    for (const start of types) patches.push({ start, end: start + 4, fill: free });
    for (const { start, end } of contents)
      if (!(await onlyZeros(video, start, end))) patches.push({ start, end, fill: 0 });
    for (const each of media) searched.push(each);
  } else searched.push({ start: 0, end: video.size });
  for (const { start, end: last } of searched) {
    const end = Math.min(last, start + most);
    const streams = new Map<number, UserData>();
    const packets = new IdlePackets();
    const of = (pid: number): UserData => {
      let found = streams.get(pid);
      if (found === undefined) streams.set(pid, (found = new UserData(coding)));
      return found;
    };
    for (let at = start; at < end; at += window) {
      const bytes = await bytesOf(video, at, Math.min(end, at + window + overlap));
      for (const text of legibleText(bytes, margin))
        if (!known.test(text.text)) patches.push({ start: at + text.start, end: at + text.end, fill: blank });
      const own = bytes.subarray(0, window);
      if (container !== 'mpeg-ts') of(0).take(own, at);
      else
        for (let i = 0; i < own.length; i += packetLength) {
          const packet = transportPacket(own, i);
          if (packet === undefined) continue;
          const { pid, payload } = packet;
          const end = at + i + packetLength;
          if (!packets.isIdle(packet)) of(pid).take(payload, end - payload.length);
          else if (payload.some((byte) => byte !== blank))
            patches.push({ start: end - payload.length, end, fill: blank });
        }
    }
    for (const each of streams.values()) {
      each.end();
      for (const found of each.found) patches.push({ ...found, fill: blank });
    }
  }
  return patches;
}

/** By place, without what lies in another one. */
function inOrder(patches: readonly Patch[]): Patch[] {
  const sorted = patches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return sorted.flatMap((patch) => {
    const start = Math.max(covered, patch.start);
    covered = Math.max(covered, patch.end);
    return start < patch.end ? [{ ...patch, start }] : [];
  });
}

/** Patches of the joined stream, in their order, in the fragments that hold them. */
function inFile(patches: readonly Patch[], fragments: readonly Fragment[]): Patch[] {
  const found: Patch[] = [];
  let next = 0;
  let at = 0;
  for (const { valueStart, valueEnd } of fragments) {
    const behind = at + valueEnd - valueStart;
    for (let i = next; i < patches.length; i++) {
      const patch = patches[i];
      if (patch === undefined || patch.start >= behind) break;
      const { fill } = patch;
      const [start, end] = [Math.max(patch.start, at), Math.min(patch.end, behind)];
      const part = typeof fill === 'number' ? fill : fill.slice(start - patch.start, end - patch.start);
      if (start < end) found.push({ start: valueStart + start - at, end: valueStart + end - at, fill: part });
      if (patch.end <= behind) next = i + 1;
    }
    at = behind;
  }
  return found;
}
