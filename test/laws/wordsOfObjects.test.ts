import { describe, expect, it } from 'vitest';
import { contentRule } from '../../src/deid/plan/judge/contentRule';
import { documentNotice } from '../../src/deid/plan/values/documentNotice';
import { typesOf } from '../../src/deid/profile/typesOf';
import { characterSetOf } from '../../src/dicom/text/characterSetOf';
import { cleanFile } from '../../src/file/clean/cleanFile';
import { pixelToolsWith } from '../../src/file/clean/pixelToolsWith';
import { ctpCondition } from '../../src/pixel/layouts/ctpCondition';
import { needlesOf } from '../../src/verify/search/needlesOf';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../fixtures/part10';

const words = Object.getOwnPropertyNames(Object.prototype);

describe.each(words)('%s, which every object of JavaScript knows', (word) => {
  it('is no SOP Class, no code and no character set', () => {
    expect(typesOf(word)).toBe(typesOf(''));
    expect(documentNotice(word)).toEqual(documentNotice('1.2.3'));
    const concept = (code: string) => ({ scheme: 'SRT', code, meaning: '' });
    const options = new Set(['RetainUIDs'] as const);
    expect(contentRule(options, concept(word), 'UIDREF')).toBe(contentRule(options, concept('?'), 'UIDREF'));
    const secret = { text: 'M\u00fcllermann', kind: 'name' } as const;
    const bytesIn = (names: readonly string[]) =>
      needlesOf(secret, characterSetOf(names)).map(({ bytes }) => [...bytes]);
    expect(bytesIn(['ISO_IR 101', word])).toEqual(bytesIn(['ISO_IR 101']));
  });

  it('is no test of a script', () => {
    expect(ctpCondition(`Modality.${word}("CT")`)).toMatchObject({ code: 'unknown-test' });
  });

  it('may stand in a file that is blacked out', async () => {
    const derivation: FixtureElement = {
      tag: 0x00089215,
      vr: 'SQ',
      value: [
        [
          { tag: 0x00080100, vr: 'SH', value: word },
          { tag: 0x00080102, vr: 'SH', value: 'DCM' },
        ],
      ],
    };
    const named: FixtureElement = { tag: 0x00080005, vr: 'CS', value: `ISO_IR 100\\${word}` };
    const elements = [...ctElements().filter(({ tag }) => tag !== named.tag), named, derivation];
    const file = blobOf(fileBytes(elements.sort((a, b) => a.tag - b.tag)));
    const outcome = await cleanFile(
      file,
      {
        choice: { preset: 'own-record', options: [] },
        key: new Uint8Array(32).fill(7),
        studySecrets: [],
        pixels: { cover: [{ x: 1, y: 1, width: 2, height: 2 }], unreviewed: 'export-unreviewed' },
      },
      { tools: pixelToolsWith((bytes) => new Blob([bytes])) },
    );
    expect(outcome.kind).toBe('cleaning');
  });
});
