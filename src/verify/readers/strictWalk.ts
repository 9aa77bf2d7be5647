import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Outline } from './Outline';

/** What dicom-parser is known to read wrongly (ARCHITECTURE.md, "How an output is proven"). */
export type Defect =
  | 'vr-64' // OV, SV, UV are read with a short header
  | 'duplicate' // its map hides the first of two
  | 'un-items' // UN of defined length is not descended into
  | 'private-items' // private sequences of implicit VR are not kept
  | 'unknown-vr'
  | 'mixed-encoding' // an item that is not written as the data set around it
  | 'low-group' // what it reads as one below 0003 is meta information to it, in Explicit VR Little Endian
  | 'offset-table' // one that ends within a number is read to the end of that number
  | 'undefined-length'; // under a VR that may not have it: it scans for a delimiter, over any content

export type StrictWalk =
  | { readonly kind: 'walked'; readonly outline: Outline; readonly defects: ReadonlySet<Defect> }
  | { readonly kind: 'stuck'; readonly at: number };

/** Thrown inside this file only. */
class Stuck extends Error {
  constructor(readonly at: number) {
    super('stuck');
  }
}

interface Syntax {
  readonly explicit: boolean;
  readonly little: boolean;
}

const implicitLittle: Syntax = { explicit: false, little: true };
const explicitLittle: Syntax = { explicit: true, little: true };
const explicitBig: Syntax = { explicit: true, little: false };

const item = 0xfffee000;
const itemDelimiter = 0xfffee00d;
const sequenceDelimiter = 0xfffee0dd;
const undefinedLength = 0xffffffff;
const transferSyntaxUid = 0x00020010;
const pixelData = 0x7fe00010;
const deepest = 256;
/** PS3.5 Table 7.1-2: 16-bit length. Table 7.1-1: two reserved bytes and a 32-bit length, as all future VRs will have. */
const shortVr = new Set('AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '));
const longVr = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '));
const wideVr = new Set(['OV', 'SV', 'UV']);
const byteVr = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW']);

/**
 * Walks a whole file by PS3.10 7.1 and PS3.5 7 alone, sharing no code with the reader of `src/dicom`. `bytes` ends with the last
 * element. Everything must fit exactly; the first byte that does not is reported.
 */
export function strictWalk(bytes: Uint8Array): StrictWalk {
  try {
    return new Walk(bytes).file();
  } catch (error) {
    if (error instanceof Stuck) return { kind: 'stuck', at: error.at };
    if (error instanceof RangeError) return { kind: 'stuck', at: bytes.length };
    throw error;
  }
}

class Walk {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #rows: number[] = [];
  readonly #defects = new Set<Defect>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  file(): StrictWalk {
    if (this.#text(128, 132) !== 'DICM') throw new Stuck(128);
    let at = 132;
    let syntax = '';
    while (at < this.#bytes.length && this.#view.getUint16(at, true) === 2) {
      const isSyntax = this.#tag(at, explicitLittle) === transferSyntaxUid;
      const row = this.#rows.length;
      at = this.#element(at, this.#bytes.length, explicitLittle, 0);
      if (isSyntax) syntax = this.#text(this.#rows[row + 2] ?? at, this.#rows[row + 3] ?? at);
    }
    const ofDataSet = syntaxOf(syntax.replace(/(?<![\0 ])[\0 ]+$/, ''));
    if (ofDataSet !== explicitLittle && at < this.#bytes.length && this.#view.getUint16(at, true) < 3)
      this.#defects.add('low-group');
    this.#elements(at, this.#bytes.length, ofDataSet, 0, false);
    return { kind: 'walked', outline: this.#rows, defects: this.#defects };
  }

  /** Elements up to `end`, or up to an Item Delimitation Item where `open`. Returns the first byte not taken. */
  #elements(start: number, end: number, syntax: Syntax, depth: number, open: boolean): number {
    if (depth > deepest) throw new Stuck(start);
    const seen = new Set<number>();
    let at = start;
    while (at < end) {
      const tag = this.#tag(at, syntax);
      if (open && tag === itemDelimiter) return at;
      // (0000,0000) opens a command (PS3.7 6.3.1), and stands in no data set.
      if (tag === 0 || (tag >= 0xfffe0000 && tag < 0xffff0000)) throw new Stuck(at);
      if (seen.has(tag)) this.#defects.add('duplicate');
      seen.add(tag);
      at = this.#element(at, end, syntax, depth);
    }
    if (open || at > end) throw new Stuck(at);
    return at;
  }

  /** One element that must end at or before `end`. Returns the first byte behind it. */
  #element(start: number, end: number, syntax: Syntax, depth: number): number {
    const tag = this.#tag(start, syntax);
    const written = syntax.explicit ? this.#vr(start + 4) : undefined;
    const { length, valueStart } = this.#length(start, written, syntax);
    const vr = this.#governing(tag, written);
    const inner = vr === 'UN' ? implicitLittle : syntax;
    const row = this.#rows.length;
    if (length !== undefinedLength) {
      const valueEnd = valueStart + length;
      if (valueEnd > end) throw new Stuck(start);
      this.#rows.push(depth, tag, valueStart, valueEnd);
      if (vr === 'SQ') this.#items(valueStart, valueEnd, syntax, depth + 1, false);
      else if (this.#mayHoldItems(tag, vr, syntax, valueStart - start))
        this.#tryItems(valueStart, valueEnd, inner, depth + 1);
      return valueEnd;
    }
    this.#rows.push(depth, tag, valueStart, end);
    const fragments = tag === pixelData || byteVr.has(vr);
    const mayBeEmpty = fragments || vr === 'SQ' || vr === 'UN';
    if (!mayBeEmpty && this.#tag(valueStart, inner) !== item) throw new Stuck(start);
    if (vr === 'UN') this.#defects.add('un-items');
    else if (vr !== 'SQ' && (!fragments || tag !== pixelData)) this.#defects.add('undefined-length');
    if (isPrivate(tag) && !inner.explicit) this.#defects.add('private-items');
    const stop = fragments
      ? this.#fragments(valueStart, end, syntax, depth + 1)
      : this.#items(valueStart, end, inner, depth + 1, true);
    this.#rows[row + 3] = stop;
    this.#zeroLength(stop, fragments ? syntax : inner);
    if (stop + 8 > end) throw new Stuck(stop);
    return stop + 8;
  }

  /** The VR that a value is to be read by; UN for one that nobody knows. */
  #governing(tag: number, written: string | undefined): string {
    if (written !== undefined) return shortVr.has(written) || longVr.has(written) ? written : 'UN';
    if (tag % 0x10000 === 0) return 'UL';
    if (isPrivate(tag)) return tag % 0x10000 >= 0x10 && tag % 0x10000 <= 0xff ? 'LO' : 'UN';
    return lookUp(tag)?.vr ?? 'UN';
  }

  /** A length of 16 bits, which only headers of 8 bytes in Explicit VR have, is none of a sequence. */
  #mayHoldItems(tag: number, vr: string, syntax: Syntax, header: number): boolean {
    if (syntax.explicit && header === 8) return false;
    return tag !== pixelData && (vr === 'UN' || (vr === 'OB' && syntax.explicit && isPrivate(tag)));
  }

  /** What nobody promised to be a sequence is one where its bytes are items to the last (PS3.5 6.2.2). */
  #tryItems(start: number, end: number, syntax: Syntax, depth: number): void {
    if (end - start < 8 || this.#tag(start, syntax) !== item) return;
    const rows = this.#rows.length;
    try {
      this.#items(start, end, syntax, depth, false);
      this.#defects.add(syntax.explicit ? 'private-items' : 'un-items');
    } catch (error) {
      if (!(error instanceof Stuck || error instanceof RangeError)) throw error;
      this.#rows.length = rows;
    }
  }

  /** Items up to `end`, or up to a Sequence Delimitation Item where `open`. Returns the first byte not taken. */
  #items(start: number, end: number, syntax: Syntax, depth: number, open: boolean): number {
    let at = start;
    while (at < end) {
      const tag = this.#tag(at, syntax);
      if (open && tag === sequenceDelimiter) return at;
      if (tag !== item) throw new Stuck(at);
      const length = this.#view.getUint32(at + 4, syntax.little);
      const valueStart = at + 8;
      const row = this.#rows.length;
      if (length === undefinedLength) {
        this.#rows.push(depth, item, valueStart, end);
        const stop = this.#elements(
          valueStart,
          end,
          this.#syntaxOfItem(syntax, valueStart, end),
          depth + 1,
          true,
        );
        this.#rows[row + 3] = stop;
        this.#zeroLength(stop, syntax);
        at = stop + 8;
      } else {
        at = valueStart + length;
        if (at > end) throw new Stuck(valueStart);
        this.#rows.push(depth, item, valueStart, at);
        this.#elements(valueStart, at, this.#syntaxOfItem(syntax, valueStart, at), depth + 1, false);
      }
    }
    if (open || at > end) throw new Stuck(at);
    return at;
  }

  /** Some writers put Implicit VR into the items of Explicit VR, or the reverse. The first element shows it. */
  #syntaxOfItem(promised: Syntax, start: number, end: number): Syntax {
    if (end - start < 8 || !promised.little) return promised;
    const tag = this.#tag(start, promised);
    if (tag >= 0xfffe0000 && tag < 0xffff0000) return promised;
    const vr = this.#vr(start + 4);
    const isVr = shortVr.has(vr) || longVr.has(vr);
    if (isVr === promised.explicit) return promised;
    const length = this.#view.getUint32(start + 4, true);
    const fits = length === undefinedLength || length <= end - start - 8;
    const other = promised.explicit
      ? fits && !/^[A-Z]{2}$/.test(vr)
      : !fits || (lookUp(tag)?.vrs.some((known) => known === vr) ?? true);
    if (!other) return promised;
    this.#defects.add('mixed-encoding');
    return promised.explicit ? implicitLittle : explicitLittle;
  }

  /** PS3.5 A.4. */
  #fragments(start: number, end: number, syntax: Syntax, depth: number): number {
    let at = start;
    while (at < end) {
      const tag = this.#tag(at, syntax);
      if (tag === sequenceDelimiter) return at;
      if (tag !== item) throw new Stuck(at);
      const length = this.#view.getUint32(at + 4, syntax.little);
      if (at === start && length % 4 > 0) this.#defects.add('offset-table');
      const stop = at + 8 + length;
      this.#rows.push(depth, item, at + 8, stop);
      at = stop;
    }
    throw new Stuck(at);
  }

  #length(start: number, vr: string | undefined, syntax: Syntax): { length: number; valueStart: number } {
    if (vr === undefined)
      return { length: this.#view.getUint32(start + 4, syntax.little), valueStart: start + 8 };
    if (wideVr.has(vr)) this.#defects.add('vr-64');
    const known = shortVr.has(vr) || longVr.has(vr);
    if (!known) {
      // A VR is two characters (PS3.5 6.2).
      if (!/^[ -~]{2}$/.test(vr)) throw new Stuck(start);
      this.#defects.add('unknown-vr');
    }
    // Reserved bytes are zero (PS3.5 7.1.2); what is not is a length.
    const mayBeLong = /^[A-Z]{2}$/.test(vr) && this.#view.getUint16(start + 6, syntax.little) === 0;
    if (known ? longVr.has(vr) : mayBeLong)
      return { length: this.#view.getUint32(start + 8, syntax.little), valueStart: start + 12 };
    return { length: this.#view.getUint16(start + 6, syntax.little), valueStart: start + 8 };
  }

  #zeroLength(delimiter: number, syntax: Syntax): void {
    if (this.#view.getUint32(delimiter + 4, syntax.little) !== 0) throw new Stuck(delimiter);
  }

  #tag(at: number, { little }: Syntax): number {
    return this.#view.getUint16(at, little) * 0x10000 + this.#view.getUint16(at + 2, little);
  }

  #vr(at: number): string {
    return String.fromCharCode(this.#view.getUint8(at), this.#view.getUint8(at + 1));
  }

  #text(start: number, end: number): string {
    return String.fromCharCode(...this.#bytes.subarray(start, end));
  }
}

const isPrivate = (tag: number): boolean => Math.floor(tag / 0x10000) % 2 === 1;

/** PS3.5 10 and Annex A: all syntaxes but these are Explicit VR Little Endian. */
function syntaxOf(uid: string): Syntax {
  // Papyrus 3 (1.2.840.10008.1.20) was Implicit VR too.
  if (uid === '1.2.840.10008.1.2' || uid === '1.2.840.10008.1.20') return implicitLittle;
  if (uid === '1.2.840.10008.1.2.2') return explicitBig;
  return explicitLittle;
}
