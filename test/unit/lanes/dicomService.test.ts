import { expose, wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import { outcomeOf } from '../../../src/lanes/outcomeOf';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import type { DicomService } from '../../../src/lanes/protocol';
import type { ElementRow } from '../../../src/file/rows/ElementRow';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'hold',
};
const ct = () => blobOf(fileBytes(ctElements()));
const textOf = async (blob: Blob) =>
  new TextDecoder('latin1').decode(await blob.slice(0, blob.size).arrayBuffer());

/** The same picture as a secondary capture, which may show names. */
const capture = () => {
  const sopClass = '1.2.840.10008.5.1.4.1.1.7';
  const elements = ctElements().map((element) =>
    element.tag === 0x00080016
      ? { ...element, value: sopClass }
      : element.tag === 0x00080060
        ? { ...element, value: 'OT' }
        : element,
  );
  return blobOf(fileBytes(elements, { sopClass }));
};

describe('the service of a lane', () => {
  it('inspects a file', async () => {
    expect(await dicomService.inspect(ct())).toMatchObject({
      kind: 'inspection',
      modality: 'CT',
      needsEyes: undefined,
      study: { uid: '1.2.276.0.7230010.3.1.2.1' },
    });
  });

  it('cleans a file, verifies it and says what it did without any value', async () => {
    const outcome = await dicomService.clean(ct(), request);
    if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
    expect(outcome.verification.passed).toBe(true);
    expect(outcome.studyUid).toMatch(/^2\.25\.\d+$/);
    expect(outcome.sopInstanceUid).toMatch(/^2\.25\.\d+$/);
    const text = await textOf(outcome.blob);
    expect(text).toContain(outcome.studyUid);
    expect(text).toContain(outcome.pseudonym);
    for (const value of ['ller^J', 'PAT-0815-77', '19610723', 'ACC4711']) expect(text).not.toContain(value);
    expect(Object.keys(outcome.edits[0] ?? {}).sort()).toEqual(['action', 'because', 'keyword', 'path']);
    const { blob, ...told } = outcome;
    expect(blob.size).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toMatch(/PAT-0815-77|19610723|ACC4711|ller/);
  });

  it('gives the same new UIDs to two files of a study, and others under another key', async () => {
    const uidsOf = async (key: Uint8Array) => {
      const outcome = await dicomService.clean(ct(), { ...request, key });
      return outcome.kind === 'cleaning' ? [outcome.studyUid, outcome.pseudonym] : [];
    };
    const first = await uidsOf(request.key);
    const other = await uidsOf(new Uint8Array(32).fill(8));
    expect(await uidsOf(request.key)).toEqual(first);
    expect(other[0]).not.toBe(first[0]);
    expect(other[1]).not.toBe(first[1]);
  });

  it('holds back a picture that needs eyes until the person takes it in, and says that nobody looked', async () => {
    expect(await dicomService.inspect(capture())).toMatchObject({ kind: 'inspection' });
    expect(await dicomService.clean(capture(), request)).toEqual({
      kind: 'refusal',
      code: 'pixels-unreviewed',
    });
    expect(await dicomService.clean(capture(), { ...request, pixels: 'export-unreviewed' })).toMatchObject({
      kind: 'cleaning',
      notes: expect.arrayContaining(['pixels-not-examined']) as unknown,
    });
  });

  it('holds back a picture in which text was found as it holds back one whose header asks for a look', async () => {
    const found = { ...request, textFound: true };
    const looked = { shown: 1, of: 1, by: 'viewer', enough: true, confirmed: true } as const;
    expect(await dicomService.clean(ct(), found)).toEqual({ kind: 'refusal', code: 'pixels-unreviewed' });
    expect(await dicomService.clean(ct(), { ...found, pixels: 'export-unreviewed' })).toMatchObject({
      kind: 'cleaning',
      notes: ['pixels-not-examined'],
    });
    expect(await dicomService.clean(ct(), { ...found, pixels: 'approved', looked })).toMatchObject({
      kind: 'cleaning',
      notes: ['pixels-approved'],
    });
    const own = { ...found, choice: { preset: 'own-record', options: [] } as const };
    expect(await dicomService.clean(ct(), own)).toMatchObject({ kind: 'cleaning' });
  });

  it('refuses a private SOP class even where the person takes pictures in', async () => {
    const sopClass = '1.3.46.670589.11.0.0.12.1';
    const elements = ctElements().map((e) => (e.tag === 0x00080016 ? { ...e, value: sopClass } : e));
    const file = blobOf(fileBytes(elements, { sopClass }));
    expect(await dicomService.clean(file, { ...request, pixels: 'export-unreviewed' })).toMatchObject({
      kind: 'refusal',
      code: 'private-sop-class',
    });
  });

  it('leaves a DICOMDIR out, by its class or by its first element', async () => {
    const directory = { tag: 0x00041200, vr: 'UL', value: 0 };
    const named = fileBytes([{ tag: 0x00041130, vr: 'CS', value: 'SET' }, directory], {
      sopClass: '1.2.840.10008.1.3.10',
    });
    const ignored = { kind: 'ignored', reason: 'dicomdir' };
    expect(await dicomService.inspect(blobOf(named))).toEqual(ignored);
    expect(await dicomService.clean(blobOf(named), request)).toEqual(ignored);
    expect(await dicomService.inspect(blobOf(fileBytes([directory])))).toEqual(ignored);
  });

  it('says with code and offset why a file cannot be read', async () => {
    const cut = blobOf(fileBytes(ctElements()).slice(0, 400));
    for (const outcome of [await dicomService.inspect(cut), await dicomService.clean(cut, request)]) {
      expect(outcome).toMatchObject({ kind: 'unreadable', code: 'truncated' });
    }
  });

  it('says source-gone for a file that is no longer there', async () => {
    const gone = Object.assign(ct(), {
      slice: () => {
        throw new DOMException('gone', 'NotReadableError');
      },
    });
    expect(await dicomService.inspect(gone)).toMatchObject({ kind: 'unreadable', code: 'source-gone' });
  });

  it('turns a bug into a failed file, without its message', async () => {
    const outcome = await outcomeOf(() => Promise.reject(new Error('Müller^Jörg')));
    expect(outcome).toEqual({ kind: 'failed', code: 'internal' });
  });

  it('answers the same through a message channel', async () => {
    const { port1, port2 } = new MessageChannel();
    expose(dicomService, port1);
    const remote = wrap<DicomService>(port2);
    const outcome = await remote.clean(ct(), request);
    if (outcome.kind !== 'cleaning') throw new Error(outcome.kind);
    expect(await textOf(outcome.blob)).toContain(outcome.pseudonym);
    const { pixels, ...shared } = request;
    const batch = { files: [{ file: ct(), own: { pixels } }], shared: 1, request: shared, anew: true };
    const answer = await remote.cleanAll(batch);
    const [copy] = answer.kind === 'cleanings' ? answer.files : [];
    if (copy?.kind !== 'numbered-cleaning') throw new Error(copy?.kind);
    expect(await textOf(copy.blob)).toBe(await textOf(outcome.blob));
    port1.close();
    port2.close();
  });
});

describe('the detail view', () => {
  const rowsOf = async (file: Blob): Promise<ElementRow[]> => {
    const rows = await dicomService.elements(file, request);
    if (!Array.isArray(rows)) throw new Error(rows.kind);
    return rows;
  };

  it('shows every element with value, action, reason and new value', async () => {
    const rows = await rowsOf(ct());
    expect(rows.find(({ path }) => path === '(0010,0010)')).toMatchObject({
      keyword: 'PatientName',
      value: 'Müller^Jörg',
      because: 'pseudonym',
      newValue: expect.stringMatching(/^RS-/) as unknown,
    });
    expect(rows.find(({ path }) => path === '(0018,0050)')).toMatchObject({
      keyword: 'SliceThickness',
      value: '1.25',
      action: 'K',
      because: undefined,
      newValue: undefined,
    });
    expect(rows.find(({ path }) => path === '(7fe0,0010)')).toMatchObject({ action: 'K', length: 32 });
  });

  it('shows what is stamped on, in the place where it will stand', async () => {
    const paths = (await rowsOf(ct())).map(({ path }) => path);
    expect(paths.indexOf('(0012,0062)')).toBeGreaterThan(paths.indexOf('(0010,0040)'));
    expect(paths.indexOf('(0012,0062)')).toBeLessThan(paths.indexOf('(0018,0050)'));
  });

  it('shows what is inside a removed sequence as removed', async () => {
    const inside = { tag: 0x00100020, vr: 'LO', value: 'OTHER-4711' };
    const elements = ctElements();
    elements.splice(16, 0, { tag: 0x00101002, vr: 'SQ', value: [[inside]] });
    const rows = await rowsOf(blobOf(fileBytes(elements)));
    const row = rows.find(({ path }) => path === '(0010,1002)[0].(0010,0020)');
    expect(row).toMatchObject({ depth: 1, value: 'OTHER-4711', action: 'X' });
  });
});
