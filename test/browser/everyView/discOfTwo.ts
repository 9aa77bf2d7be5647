import { drawDigits } from '../../fixtures/drawDigits';
import { ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const ultrasound = '1.2.840.10008.5.1.4.1.1.6.1';
const [columns, rows] = [64, 48];

const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** An ultrasound with a number printed in it, so that a person must look at it. */
function printed(number: number): ReturnType<typeof given> {
  const pixels = new Uint8Array(columns * rows).fill(40);
  drawDigits(pixels, columns, { text: '19610723', x: 8, y: 20, size: 1, value: 250 });
  const instance = `1.2.276.0.7230010.3.1.4.${String(1000 + number)}`;
  const own: FixtureElement[] = [
    { tag: 0x00080016, vr: 'UI', value: ultrasound },
    { tag: 0x00080018, vr: 'UI', value: instance },
    { tag: 0x00080060, vr: 'CS', value: 'US' },
    { tag: 0x00200013, vr: 'IS', value: String(number) },
    { tag: 0x00280010, vr: 'US', value: rows },
    { tag: 0x00280011, vr: 'US', value: columns },
    { tag: 0x00280100, vr: 'US', value: 8 },
    { tag: 0x00280101, vr: 'US', value: 8 },
    { tag: 0x00280102, vr: 'US', value: 7 },
    { tag: 0x7fe00010, vr: 'OB', value: pixels },
  ];
  const tags = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own].sort(
    (a, b) => a.tag - b.tag,
  );
  return given(`US${String(number)}`, fileBytes(elements, { sopClass: ultrasound, sopInstance: instance }));
}

/**
 * What a disc may hold at worst: pictures of two people with one number, print in pictures, a file that breaks off, a viewer program, a PDF, and a
 * name as long as names get.
 */
export const discOfTwo = () => [
  printed(1),
  printed(2),
  given(
    'CT2',
    fileBytes(
      ctElements({
        name: 'Freifrau von Hohenlohe-Schillingsfürst-Waldenburg^Wilhelmine Auguste Charlotte',
        study: '1.2.276.0.7230010.3.1.2.2',
        instance: '1.2.276.0.7230010.3.1.4.2',
        birthDate: '19510203',
      }),
    ),
  ),
  given('BROKEN', fileBytes(ctElements({ instance: '1.2.276.0.7230010.3.1.4.3' })).subarray(0, 900)),
  given('VIEWER.EXE', Buffer.from('MZ a program of the disc')),
  given('BEFUND.PDF', Buffer.from('%PDF-1.4 Befund')),
];
