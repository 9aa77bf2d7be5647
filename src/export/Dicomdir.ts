import type { NewElement } from '../dicom/write/Change';
import { encodeElement } from '../dicom/write/encodeElement';
import { encodeValue } from '../dicom/write/encodeValue';
import { encodings } from '../dicom/dictionary/encodings';
import { implementation } from '../dicom/write/implementation';
import type { DirectoryEntry, DirectoryLevel } from './DirectoryEntry';
import { tags } from '../dicom/dictionary/tags';
import { uids } from '../dicom/dictionary/uids';
import { joined } from '../dicom/model/joined';

/** One directory record: its keys as bytes, and the records below it in the order in which they came. */
interface DirectoryRecord {
  /** Item header, links and type: the same bytes for every record of a type. */
  readonly links: Uint8Array;
  /** Referenced File ID and UIDs as bytes; empty where the record has no file. */
  readonly file: Uint8Array;
  readonly keys: Uint8Array;
  readonly below: DirectoryRecord[];
  readonly known: Map<string, DirectoryRecord>;
}

const recordTypes = ['PATIENT', 'STUDY', 'SERIES'];
const fileSetId = 'REINSCHRIFT';

const maxOffset = 0xffffffff;
const longHeader = 12;

/**
 * The directory of a file-set (PS3.3 Annex F, PS3.10 section 8), made from the clean files alone, one at a time; only keys are
 * held, a few hundred bytes for a file.
 */
export class Dicomdir {
  readonly #root: DirectoryRecord = recordOf('', undefined, new Uint8Array(), 0);
  readonly #instances = new Set<string>();
  #listed = 0;
  #left = 0;

  /** SOP Instance UIDs of the files with a record, in their order. */
  get instances(): Iterable<string> {
    return this.#instances;
  }

  /** Files with a record. */
  get listed(): number {
    return this.#listed;
  }

  /** Files without one: they have no record type, or have the SOP Instance UID of one that is listed. */
  get left(): number {
    return this.#left;
  }

  /**
   * @param path of the file in the file-set, `/` between its components (`fileSetNames`)
   * @param entry what `directoryEntryOf` read from it
   */
  add(path: string, entry: DirectoryEntry | undefined): void {
    if (entry === undefined || this.#instances.has(entry.sopInstance)) {
      this.#left++;
      return;
    }
    this.#instances.add(entry.sopInstance);
    this.#listed++;
    let parent = this.#root;
    entry.levels.slice(0, -1).forEach((level, depth) => {
      let record = parent.known.get(level.id);
      if (record === undefined) {
        record = recordOf(recordTypes[depth] ?? '', level, new Uint8Array(), parent.below.length + 1);
        parent.known.set(level.id, record);
        parent.below.push(record);
      }
      parent = record;
    });
    const own = recordOf(entry.type, entry.levels.at(-1), fileKeys(path, entry), parent.below.length + 1);
    parent.below.push(own);
  }

  /**
   * The DICOMDIR file, in Explicit VR Little Endian. Equal files in equal order give equal bytes.
   *
   * @param uid a new UID, for its Media Storage SOP Instance UID
   */
  blob(uid: string): Blob {
    const head = fileHead(uid);
    const top = (first: number, last: number, length: number): Uint8Array =>
      joined([
        encoded(tags.FileSetID, 'CS', fileSetId),
        encoded(tags.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, 'UL', [first]),
        encoded(tags.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity, 'UL', [last]),
        encoded(tags.FileSetConsistencyFlag, 'US', [0]),
        sequenceHeader(length),
      ]);
    const start = head.length + top(0, 0, 0).length;
    const placed = placeAll(this.#root.below, start);
    const end = placed.at(-1)?.end ?? start;
    if (end > maxOffset) throw new RangeError('a DICOMDIR cannot be larger than 4 GiB');
    const parts: BlobPart[] = [
      whole(joined([head, top(placed[0]?.start ?? 0, lastOf(placed), end - start)])),
    ];
    for (let at = 0; at < placed.length; at += recordsAPart) {
      parts.push(whole(joined(placed.slice(at, at + recordsAPart).map(itemBytes))));
    }
    return new Blob(parts, { type: 'application/dicom' });
  }
}

const recordsAPart = 4096;

interface Placed {
  readonly record: DirectoryRecord;
  readonly start: number;
  readonly end: number;
  /** Offsets as the standard wants them: 0 where there is none. */
  next: number;
  lower: number;
  readonly top: boolean;
}

/** All records, each followed by those below it, with their places counted from the first byte of the file. */
function placeAll(roots: readonly DirectoryRecord[], from: number): Placed[] {
  const placed: Placed[] = [];
  let at = from;
  const place = (records: readonly DirectoryRecord[], top: boolean): void => {
    let before: Placed | undefined;
    for (const record of records) {
      const here: Placed = { record, start: at, end: at + sizeOf(record), next: 0, lower: 0, top };
      if (before !== undefined) before.next = at;
      before = here;
      placed.push(here);
      at = here.end;
      if (record.below.length > 0) here.lower = at;
      place(record.below, false);
    }
  };
  place(roots, true);
  return placed;
}

const lastOf = (placed: readonly Placed[]): number => placed.findLast(({ top }) => top)?.start ?? 0;

const sizeOf = ({ links, file, keys }: DirectoryRecord): number => links.length + file.length + keys.length;

const linksByType = new Map<string, Uint8Array>();

function linksFor(type: string): Uint8Array {
  const links = linksByType.get(type) ?? linksOf(type);
  linksByType.set(type, links);
  return links;
}

/** Places in `links`: length of the item, next record, lower-level entity. */
const [lengthAt, nextAt, lowerAt] = [4, 16, 38];

/** Item header, next record (0004,1400), in-use flag, lower-level entity (0004,1420), type: numbers are filled in when all is placed. */
function linksOf(type: string): Uint8Array {
  const header = new Uint8Array(8);
  header.set([0xfe, 0xff, 0x00, 0xe0]);
  return joined([
    header,
    encoded(tags.OffsetOfTheNextDirectoryRecord, 'UL', [0]),
    encoded(tags.RecordInUseFlag, 'US', [0xffff]),
    encoded(tags.OffsetOfReferencedLowerLevelDirectoryEntity, 'UL', [0]),
    encoded(tags.DirectoryRecordType, 'CS', type),
  ]);
}

function itemBytes({ record, start, end, next, lower }: Placed): Uint8Array {
  const item = joined([record.links, record.file, record.keys]);
  const view = new DataView(item.buffer);
  view.setUint32(lengthAt, end - start - 8, true);
  view.setUint32(nextAt, next, true);
  view.setUint32(lowerAt, lower, true);
  return item;
}

/** @param number among its siblings, for keys that nobody has */
function recordOf(
  type: string,
  level: DirectoryLevel | undefined,
  file: Uint8Array,
  number: number,
): DirectoryRecord {
  const made = (level?.made ?? []).map(([tag, vr, text]): NewElement => {
    const value = encodeValue(vr, text.replace('#', String(number)), encodings.explicitLittle);
    return { tag, vr, value };
  });
  const keys = [...(level?.keys ?? []), ...made].sort((a, b) => a.tag - b.tag);
  return {
    links: linksFor(type),
    file,
    keys: joined(keys.map((key) => encodeElement(key, encodings.explicitLittle))),
    below: [],
    known: new Map(),
  };
}

const fileKeys = (path: string, { sopClass, sopInstance, transferSyntax }: DirectoryEntry): Uint8Array =>
  joined([
    encoded(tags.ReferencedFileID, 'CS', path.replaceAll('/', '\\')),
    encoded(tags.ReferencedSOPClassUIDInFile, 'UI', sopClass),
    encoded(tags.ReferencedSOPInstanceUIDInFile, 'UI', sopInstance),
    encoded(tags.ReferencedTransferSyntaxUIDInFile, 'UI', transferSyntax),
  ]);

function fileHead(uid: string): Uint8Array {
  const meta = joined([
    encoded(tags.FileMetaInformationVersion, 'OB', [0, 1]),
    encoded(tags.MediaStorageSOPClassUID, 'UI', uids.MediaStorageDirectoryStorage),
    encoded(tags.MediaStorageSOPInstanceUID, 'UI', uid),
    encoded(tags.TransferSyntaxUID, 'UI', uids.ExplicitVRLittleEndian),
    encoded(tags.ImplementationClassUID, 'UI', implementation.classUid),
    encoded(tags.ImplementationVersionName, 'SH', implementation.versionName),
  ]);
  const preamble = new Uint8Array(132);
  preamble.set([0x44, 0x49, 0x43, 0x4d], 128); // DICM
  return joined([preamble, encoded(tags.FileMetaInformationGroupLength, 'UL', [meta.length]), meta]);
}

/** (0004,1220) Directory Record Sequence with its defined length; its items come behind it. */
function sequenceHeader(length: number): Uint8Array {
  const bytes = new Uint8Array(longHeader);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x0004, true);
  view.setUint16(2, 0x1220, true);
  bytes.set([0x53, 0x51], 4); // SQ
  view.setUint32(8, length, true);
  return bytes;
}

type Fresh = 'CS' | 'UI' | 'UL' | 'US' | 'SH' | 'OB';

const encoded = (tag: number, vr: Fresh, value: string | readonly number[]): Uint8Array =>
  encodeElement(
    { tag, vr, value: encodeValue(vr, value, encodings.explicitLittle) },
    encodings.explicitLittle,
  );

const whole = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes.slice();
