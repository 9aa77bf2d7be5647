import { PackedBlob, type Piece } from './PackedBlob';

/** A PackedBlob as plain data, which a message carries. Ranges of the person's files stay handles. */
export interface PackedWire {
  readonly packedBlob: true;
  readonly type: string;
  readonly pieces: readonly PieceWire[];
}

type PieceWire = Exclude<Piece, { packed: unknown }> | (Omit<Packing, 'of'> & { readonly of: unknown });
interface Packing {
  readonly size: number;
  readonly start: number;
  readonly id: number;
  readonly form: 'deflate' | 'gzip';
  readonly whole: number;
  readonly of: Blob;
}

/** Arrays and plain objects that one follows to a Blob: the batch, its list, one of the list, its file. */
const deep = 3;

/** What a message carries in place of `value`: each PackedBlob in it as plain data. The same value where there is none. */
export const toWire = (value: unknown, leaf: Leaf = same): unknown =>
  mapped(value, deep, (one) => (one instanceof PackedBlob ? wireOf(one, leaf) : undefined));

/** What came by such a message as what it was. */
export const fromWire = (value: unknown, leaf: Leaf = same): unknown =>
  mapped(value, deep, (one) => (isWire(one) ? blobOfWire(one, leaf) : undefined));

/** Of Blobs of the platform that have a form of their own in messages. */
type Leaf = (blob: unknown) => unknown;
const same: Leaf = (blob) => blob;

const isWire = (value: unknown): value is PackedWire =>
  typeof value === 'object' && value !== null && 'packedBlob' in value;

function wireOf({ type, pieces }: PackedBlob, leaf: Leaf): PackedWire {
  const wire = (piece: Piece): PieceWire => {
    if ('bytes' in piece) return { size: piece.size, bytes: owned(piece.bytes) };
    if ('blob' in piece) return { size: piece.size, blob: leaf(piece.blob) as Blob };
    const { id, form, size: whole, of } = piece.packed;
    const packed = of instanceof PackedBlob ? wireOf(of, leaf) : leaf(of);
    return { size: piece.size, start: piece.start, id, form, whole, of: packed };
  };
  return { packedBlob: true, type, pieces: pieces.map(wire) };
}

function blobOfWire({ type, pieces }: PackedWire, leaf: Leaf): PackedBlob {
  const piece = (wire: PieceWire): Piece => {
    if ('bytes' in wire) return wire;
    if ('blob' in wire) return { size: wire.size, blob: leaf(wire.blob) as Blob };
    const { size, start, id, form, whole } = wire;
    const of = isWire(wire.of) ? blobOfWire(wire.of, leaf) : (leaf(wire.of) as Blob);
    return { size, start, packed: { id, form, size: whole, of } };
  };
  return new PackedBlob(pieces.map(piece), type);
}

/** A message copies the whole buffer under a view. */
const owned = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  bytes.length === bytes.buffer.byteLength ? bytes : bytes.slice();

/** A copy of arrays and plain objects in which `change` was made; the same where it changed nothing. */
function mapped(value: unknown, depth: number, change: (one: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const changed = change(value);
  if (changed !== undefined) return changed;
  if (depth === 0) return value;
  if (Array.isArray(value)) {
    const list = (value as readonly unknown[]).map((one) => mapped(one, depth - 1, change));
    return list.some((one, at) => one !== value[at]) ? list : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, one] of Object.entries(value)) {
    const other = mapped(one, depth - 1, change);
    if (other !== one) (copy ??= { ...value })[key] = other;
  }
  return copy ?? value;
}
