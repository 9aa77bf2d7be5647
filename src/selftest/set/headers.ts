import type { PlantedFile } from '../Planted';
import { latin1 } from '../build/bytes';
import { ctSlice } from '../build/ctSlice';
import { encode } from '../build/encode';
import { plain, telling } from '../build/Element';

const goesAlways = { 'own-record': 'gone' } as const;
const ofTheDevice = { 'second-opinion': 'kept' } as const;

/** Attributes of Table E.1-1: names, numbers, places, dates. */
const identity = (): PlantedFile =>
  ctSlice(1, [
    telling('identity', 0x0008002a, 'DT', '20230517081533'),
    telling('identity', 0x00080050, 'SH', 'AC-4488-17'),
    telling('identity', 0x00080080, 'LO', 'Klinikum Hohenlindach', ['Hohenlindach']),
    telling('identity', 0x00080081, 'ST', 'Ahornweg 12, 87654 Hohenlindach', ['Ahornweg', '87654']),
    telling('identity', 0x00080090, 'PN', 'Zirngibl^Korbinian'),
    telling('identity', 0x00080094, 'SH', '08765 443322'),
    telling('identity', 0x00081010, 'SH', 'CTHOHENL3', undefined, ofTheDevice),
    telling('identity', 0x00081048, 'PN', 'Aschenbrenner^Roswitha'),
    telling('identity', 0x00081050, 'PN', 'Wagenknecht^Roswitha'),
    telling('identity', 0x00081070, 'PN', 'Pfefferle^Meinrad'),
    telling('identity', 0x00101000, 'LO', 'ALT-993-12'),
    telling('identity', 0x00101001, 'PN', 'Dinkelacker^Ottilie'),
    telling('identity', 0x00101005, 'PN', 'Hollenstein^Ottilie'),
    telling('identity', 0x00101040, 'LO', 'Lerchenfeldstr. 31', undefined, goesAlways),
    telling('identity', 0x00102154, 'SH', '0171 5566778', undefined, goesAlways),
    telling('identity', 0x00102180, 'SH', 'Glockengiesserin', undefined, goesAlways),
    telling('identity', 0x001021b0, 'LT', 'Von Tochter Walburga gebracht', ['Walburga']),
    telling('identity', 0x00104000, 'LT', 'Ruft mittwochs an: Frau Vornhagen', ['Vornhagen']),
    telling('identity', 0x00181000, 'LO', 'SN-55-20417', undefined, ofTheDevice),
    telling('identity', 0x00200010, 'SH', 'ST-88231'),
    telling('identity', 0x00380010, 'LO', 'FALL-660912'),
  ]);

/** Attributes that Table E.1-1 does not list, and that carry what somebody typed or numbered. */
const forgotten = (): PlantedFile =>
  ctSlice(2, [
    telling('forgotten', 0x00280303, 'CS', 'OTTILIE_B'),
    telling('forgotten', 0x00380300, 'LO', 'Station Hohenlindach 3', ['Hohenlindach']),
    telling('forgotten', 0x00400280, 'ST', 'Sohn Gotthelf wartet draussen', ['Gotthelf']),
    telling('forgotten', 0x00400400, 'LT', 'Tochter Walburga Vornhagen 0171 4471230', [
      'Walburga',
      'Vornhagen',
      '4471230',
    ]),
    telling('forgotten', 0x00402016, 'LO', 'QX31R45507'),
    telling('forgotten', 0x00402017, 'LO', 'QX30R37588'),
  ]);

/** Private elements of a maker that is known, of one that nobody knows, and such as the standard calls safe. */
const privates = (): PlantedFile =>
  ctSlice(3, [
    plain(0x00190010, 'LO', 'GEMS_ACQU_01'),
    telling('private', 0x0019109e, 'LO', 'Brandstetter Thorax', ['Brandstetter']),
    plain(0x00290010, 'LO', 'SIEMENS MEDCOM HEADER'),
    {
      ...plain(0x00291010, 'OB', latin1('\0\0SV10\0PatientName\0Dinkelacker^Ottilie\0\0')),
      tells: [{ place: 'private', text: 'Dinkelacker' }],
    },
    plain(0x00410010, 'LO', 'HOHENLINDACH RIS 2'),
    telling('private', 0x00411001, 'LO', 'Auftrag Aschenbrenner', ['Aschenbrenner']),
    telling('private', 0x00411002, 'DA', '19630219'),
    {
      tag: 0x00411003,
      vr: 'SQ',
      value: [
        [
          plain(0x00410010, 'LO', 'HOHENLINDACH RIS 2'),
          telling('private', 0x00411004, 'PN', 'Zirngibl^Korbinian'),
        ],
      ],
    },
    telling('private', 0x00411005, 'UN', '<patient>Hollenstein</patient>', ['Hollenstein']),
  ]);

/** Twelve sequences in each other, with defined and with undefined lengths. */
function sequences(): PlantedFile {
  const nested = (open: boolean, value: string) => {
    let inner = telling('sequences', 0x0040a123, 'PN', value);
    for (let depth = 0; depth < 11; depth++) inner = { tag: 0x0040a730, vr: 'SQ', value: [[inner]], open };
    return inner;
  };
  const request = [
    telling('sequences', 0x00321032, 'PN', 'Zirngibl^Korbinian'),
    telling('sequences', 0x00321060, 'LO', 'CT fuer Dinkelacker', ['Dinkelacker']),
    telling('sequences', 0x00401001, 'SH', 'AUF-771203'),
  ];
  return ctSlice(4, [
    { tag: 0x00081111, vr: 'SQ', value: [[nested(true, 'Wagenknecht^Roswitha')]], open: true },
    { tag: 0x00400275, vr: 'SQ', value: [request] },
    { tag: 0x00400555, vr: 'SQ', value: [[nested(false, 'Pfefferle^Meinrad')]] },
  ]);
}

/** Elements of VR UN whose content is Implicit VR (PS3.5 6.2.2), of defined length and of undefined length. */
const unknown = (): PlantedFile =>
  ctSlice(5, [
    {
      ...plain(0x00400275, 'UN', implicitItem('Wagenknecht^Roswitha')),
      tells: [{ place: 'unknown', text: 'Wagenknecht' }],
    },
    { ...telling('unknown', 0x00400281, 'UN', 'Bemerkung Aschenbrenner', ['Aschenbrenner']) },
    {
      ...plain(0x00450010, 'LO', 'HOHENLINDACH PACS 9'),
    },
    {
      ...plain(0x00451001, 'UN', implicitItem('Zirngibl^Korbinian')),
      tells: [{ place: 'unknown', text: 'Zirngibl' }],
    },
  ]);

const implicitItem = (name: string): Uint8Array => {
  const body = encode([plain(0x00321032, 'PN', name)], 'implicit');
  const head = Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, body.length, 0, 0, 0);
  return Uint8Array.of(...head, ...body);
};

export const headers: readonly (() => PlantedFile)[] = [identity, forgotten, privates, sequences, unknown];
