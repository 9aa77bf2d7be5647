import type { Edit } from '../../../src/deid/plan/edit/Edit';
import type { Plan } from '../../../src/deid/plan/edit/Plan';
import type { Secret } from '../../../src/deid/secrets/Secret';
import type { NewElement } from '../../../src/dicom/write/Change';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { verifyCleaning } from '../../../src/verify/cleaning/verifyCleaning';
import {
  blobOf,
  ctElements,
  fileBytes,
  latin1,
  type FileOptions,
  type FixtureElement,
} from '../../fixtures/part10';

export const newUid = '2.25.123456789012345678901234567890';
export const oldUid = '1.2.276.0.7230010.3.1.4.1';
const method = { code: '113100', scheme: 'DCM', meaning: 'Basic Profile' };
export const secrets: Secret[] = [
  { text: 'Musterfrau', kind: 'name' },
  { text: 'Jörg', kind: 'name' },
  { text: 'PAT-0815-77', kind: 'id' },
  { text: '19610723', kind: 'birth-date' },
  { text: oldUid, kind: 'uid' },
];

/** The source: what stays, and a name, a birth date and a UID that go. */
export const sourceElements = (): FixtureElement[] =>
  replaced(ctElements({ name: 'Musterfrau^J\u00f6rg' }), {});

/** By tag: another value, or null for an element that goes. */
export function replaced(
  elements: readonly FixtureElement[],
  by: Record<number, FixtureElement['value'] | null>,
): FixtureElement[] {
  return elements.flatMap((element) => {
    const value = by[element.tag];
    if (value === null) return [];
    return [value === undefined ? element : { ...element, value }];
  });
}

export const sorted = (elements: readonly FixtureElement[]): FixtureElement[] =>
  [...elements].sort((a, b) => a.tag - b.tag);

const stamps = (): FixtureElement[] => [
  { tag: 0x00120062, vr: 'CS', value: 'YES' },
  {
    tag: 0x00120064,
    vr: 'SQ',
    value: [
      [
        { tag: 0x00080100, vr: 'SH', value: method.code },
        { tag: 0x00080102, vr: 'SH', value: method.scheme },
        { tag: 0x00080104, vr: 'LO', value: method.meaning },
      ],
    ],
  },
  { tag: 0x00280303, vr: 'CS', value: 'REMOVED' },
];

/** What the plan makes of the source, element by element. */
export const cleanElements = (elements = sourceElements()): FixtureElement[] =>
  sorted([
    ...replaced(elements, {
      0x00080018: newUid,
      0x00080080: null,
      0x00100010: 'RS-0123456789',
      0x00100020: 'RS-0123456789',
      0x00100030: '',
    }),
    ...stamps(),
  ]);

/** A fresh file, built by the fixtures and not by the writer. */
export const cleanFile = (elements = cleanElements(), options: FileOptions = {}): Uint8Array<ArrayBuffer> =>
  fileBytes(elements, { sopInstance: newUid, ...options });

const fresh = (tag: number, vr: 'CS' | 'UI' | 'PN' | 'LO' | 'DA' | 'SH', text: string): NewElement => ({
  tag,
  vr,
  value: latin1(text),
});

export async function sourceOf(elements = sourceElements(), options: FileOptions = {}): Promise<Part10> {
  const source = await readPart10(blobOf(fileBytes(elements, options)));
  if (source.kind !== 'part10') throw new Error(source.code);
  return source;
}

export function planFor(source: Part10, options: FileOptions = {}): Plan {
  const at = (tag: number): number =>
    source.dataSet.elements.find((element) => element.tag === tag)?.start ?? -1;
  const what = { keyword: '', because: 'table-e1-1' } as const;
  const replace = (element: NewElement, action: Edit['action']): Edit => ({
    op: 'replace',
    at: at(element.tag),
    element,
    path: `${element.tag}`,
    action,
    ...what,
  });
  const insert = (element: NewElement): Edit => ({
    op: 'insert',
    into: -1,
    element,
    path: `${element.tag}`,
    action: 'D',
    keyword: '',
    because: 'stamp',
  });
  return {
    kind: 'plan',
    claims: { methods: ['113100'], dates: 'REMOVED' },
    renamed: [],
    spared: [],
    edits: [
      replace(fresh(0x00080018, 'UI', newUid), 'U'),
      { op: 'remove', at: at(0x00080080), path: '(0008,0080)', action: 'X', ...what },
      replace(fresh(0x00100010, 'PN', 'RS-0123456789'), 'Z'),
      replace(fresh(0x00100020, 'LO', 'RS-0123456789'), 'Z'),
      replace(fresh(0x00100030, 'DA', ''), 'Z'),
      insert(fresh(0x00120062, 'CS', 'YES')),
      insert({
        tag: 0x00120064,
        vr: 'SQ',
        items: [
          [
            fresh(0x00080100, 'SH', method.code),
            fresh(0x00080102, 'SH', method.scheme),
            fresh(0x00080104, 'LO', method.meaning),
          ],
        ],
      }),
      insert(fresh(0x00280303, 'CS', 'REMOVED')),
    ],
    meta: [
      { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
      fresh(0x00020002, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
      fresh(0x00020003, 'UI', newUid),
      fresh(0x00020010, 'UI', options.transferSyntax ?? '1.2.840.10008.1.2.1'),
      fresh(0x00020012, 'UI', '1.2.276.0.7230010.3.0.3'),
    ],
    secrets,
    notes: [],
  };
}

export interface Tried {
  readonly failed: string[];
  readonly unsure: string[];
  readonly passed: boolean;
}

/** Verifies an output against a source and names the checks that did not pass. */
export async function tried(
  output: Uint8Array<ArrayBuffer>,
  elements = sourceElements(),
  options: FileOptions = {},
): Promise<Tried> {
  const source = await sourceOf(elements, options);
  const { checks, passed } = await verifyCleaning({
    source,
    output: blobOf(output),
    plan: planFor(source, options),
    studySecrets: [],
  });
  return {
    failed: checks.filter(({ status }) => status === 'failed').map(({ name }) => name),
    unsure: checks.filter(({ status }) => status === 'unsure').map(({ name }) => name),
    passed,
  };
}
