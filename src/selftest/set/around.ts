import type { PlantedFile } from '../Planted';
import { latin1 } from '../build/bytes';
import { ctSlice, headOf } from '../build/ctSlice';
import { plain, telling } from '../build/Element';
import { fileOf, goes } from '../build/fileOf';
import { storedZip } from '../build/storedZip';

const stated = (
  place: 'uids' | 'preamble' | 'padding' | 'archive' | 'file-names',
  where: string,
  text: string,
) => ({
  ...{ place, where, text },
  fates: goes,
});

/** UIDs that are words, and one that has a date of birth among its numbers. */
const uids = (): PlantedFile =>
  ctSlice(27, [
    telling('uids', 0x0020000d, 'UI', 'brandstetter.ottilie', ['brandstetter', 'ottilie']),
    telling('uids', 0x0020000e, 'UI', '1.2.276.0.7230010.19510713.4471', ['19510713']),
    telling('uids', 0x00200052, 'UI', 'Hohenlindach', ['Hohenlindach']),
  ]);

/** The file meta information: who sent the file, and what a maker adds. */
const meta = (): PlantedFile =>
  ctSlice(28, [], {
    meta: [
      telling('meta', 0x00020016, 'AE', 'CT_HOHENLIND'),
      plain(0x00020100, 'UI', '1.2.276.0.7230010.3.9'),
      {
        ...plain(0x00020102, 'OB', latin1('Pfefferle Meinrad ')),
        tells: [{ place: 'meta', text: 'Pfefferle' }],
      },
    ],
  });

const preamble = (): PlantedFile =>
  ctSlice(29, [], {
    preamble: 'II*\0Aufnahme Dinkelacker',
    plants: [stated('preamble', 'preamble', 'Dinkelacker')],
  });

/** Data Set Trailing Padding (PS3.10 7.2), and bytes behind it that belong to no element. */
const padding = (): PlantedFile =>
  ctSlice(30, [
    {
      ...plain(0xfffcfffc, 'OB', latin1('\0\0Dinkelacker\0')),
      tells: [{ place: 'padding', text: 'Dinkelacker' }],
    },
  ]);

const behind = (): PlantedFile =>
  ctSlice(31, [], {
    behind: latin1('\0\0\0\0\0\0\0\0Hollenstein Ottilie\0'),
    plants: [stated('padding', 'behind the data set', 'Hollenstein')],
  });

/** Group lengths and attributes that the standard retired. */
const retired = (): PlantedFile =>
  ctSlice(32, [
    plain(0x00080000, 'UL', 400),
    telling('retired', 0x00084000, 'LT', 'Dinkelacker zur Kontrolle', ['Dinkelacker']),
    telling('retired', 0x00102110, 'LO', 'Rueckfragen an Hollenstein', ['Hollenstein']),
    telling('retired', 0x40080102, 'PN', 'Wagenknecht^Roswitha'),
    telling('retired', 0x40080114, 'PN', 'Zirngibl^Korbinian'),
    telling('retired', 0x40080300, 'ST', 'Diktat Aschenbrenner', ['Aschenbrenner']),
  ]);

/** Patient’s Name, two times: most readers see one of them. */
const twice = (): PlantedFile =>
  ctSlice(33, [], {
    twice: [
      telling('twice', 0x00100010, 'PN', 'Dinkelacker^Ottilie'),
      telling('twice', 0x00104000, 'LT', 'Frau Aschenbrenner', ['Aschenbrenner']),
    ],
  });

const spread = [
  telling('encodings', 0x00080090, 'PN', 'Zirngibl^Korbinian'),
  telling('encodings', 0x00104000, 'LT', 'Tochter Walburga', ['Walburga']),
  telling('encodings', 0x00400400, 'LT', 'Bruder Gotthelf', ['Gotthelf']),
];

/** The two other ways to write a data set. */
const implicit = (): PlantedFile => ctSlice(34, spread, { syntax: 'implicit' });
const bigEndian = (): PlantedFile => ctSlice(35, spread, { syntax: 'big-endian' });

/** Folders that are called by the person, and a file by her birthday. */
const fileNames = (): PlantedFile =>
  ctSlice(36, [], {
    path: 'Brandstetter_Ottilie/CT_19510713/IM0036',
    plants: [
      stated('file-names', 'name of the folder', 'Brandstetter'),
      stated('file-names', 'name of the folder', 'Ottilie'),
      stated('file-names', 'name of the folder', '19510713'),
    ],
  });

/** A ZIP whose entry and comment name the person. */
function archive(): PlantedFile {
  const inner = ctSlice(37, []);
  return {
    ...inner,
    path: 'Bilder.zip',
    bytes: storedZip('Dinkelacker_Ottilie/IM0037', inner.bytes, 'Bilder von Hollenstein'),
    plants: [
      ...inner.plants,
      stated('archive', 'name of the entry', 'Dinkelacker'),
      stated('archive', 'comment of the archive', 'Hollenstein'),
    ],
  };
}

/** The directory of a CD (PS3.3 F): what of it is written goes into no copy. */
const directory = (): PlantedFile =>
  fileOf({
    number: 38,
    path: 'DICOMDIR',
    sopClass: '1.2.840.10008.1.3.10',
    elements: [
      telling('directory', 0x00041130, 'CS', 'HOHENLINDACH'),
      plain(0x00041200, 'UL', 0),
      plain(0x00041202, 'UL', 0),
      plain(0x00041212, 'US', 0),
      {
        tag: 0x00041220,
        vr: 'SQ',
        value: [
          [
            plain(0x00041400, 'UL', 0),
            plain(0x00041410, 'US', 0xffff),
            plain(0x00041420, 'UL', 0),
            plain(0x00041430, 'CS', 'PATIENT'),
            ...headOf(38)
              .filter(({ tag }) => tag === 0x00100010 || tag === 0x00100020)
              .map((element) => ({
                ...element,
                tells: element.tells?.map((told) => ({ ...told, place: 'directory' as const })) ?? [],
              })),
          ],
        ],
      },
    ],
  });

export const aroundFiles: readonly (() => PlantedFile)[] = [
  uids,
  meta,
  preamble,
  padding,
  behind,
  retired,
  twice,
  implicit,
  bigEndian,
  fileNames,
  archive,
  directory,
];
