import { drawDigits } from '../../fixtures/drawDigits';
import { ctElements, fileBytes } from '../../fixtures/part10';
import { ultrasoundFile } from '../../fixtures/ultrasoundFile';

const [columns, rows] = [64, 48];

const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** An ultrasound with a number printed in it, so that a person must look at it. */
const printed = (number: number): ReturnType<typeof ultrasoundFile> =>
  ultrasoundFile(number, { columns, rows }, (frame) => {
    frame.fill(40);
    drawDigits(frame, columns, { text: '19610723', x: 8, y: 20, size: 1, value: 250 });
  });

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
