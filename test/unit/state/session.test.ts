import { loadReportWords } from '../../../src/i18n/loadReportWords';
import { describe, expect, it, vi } from 'vitest';
import type { CleanCopy } from '../../../src/export/CleanCopy';
import type { DocumentService } from '../../../src/lanes/documentProtocol';
import type { NoPicture } from '../../../src/file/pictures/NoPicture';
import type { PixelService } from '../../../src/lanes/pixelProtocol';
import { createPool } from '../../../src/lanes/pool';
import type { Cleaning } from '../../../src/file/clean/CleaningOutcome';
import type { CleanRequest } from '../../../src/file/clean/CleanRequest';
import type { Finding } from '../../../src/deid/findings/Inspection';
import type { SharedRequest } from '../../../src/lanes/CleaningBatch';
import type { DicomService, LookAnswer } from '../../../src/lanes/protocol';
import { Recurring } from '../../../src/lanes/Recurring';
import type { InspectionOutcome } from '../../../src/file/inspect/Inspected';
import type { Looks } from '../../../src/file/Looked';
import type { ChosenFile } from '../../../src/platform/saving/ChosenFile';
import type { IgnoredFile, TakenFile } from '../../../src/platform/taking/SourceFile';
import { Session } from '../../../src/state/session.svelte';
import type { Given } from '../../../src/run/Given';
import type { Ports } from '../../../src/state/Ports';
import { inspected } from '../run/inspected';

const cleaning: Cleaning = {
  kind: 'cleaning',
  blob: new Blob(['clean']),
  sopClass: '1.2',
  transferSyntax: '1.2',
  edits: [{ path: '(0010,0030)', keyword: 'PatientBirthDate', action: 'X', because: 'table-e1-1' }],
  notes: [],
  verification: { checks: [], passed: true },
  studyUid: '2.25.1',
  seriesUid: '2.25.2',
  sopInstanceUid: '2.25.3',
  pseudonym: 'P',
};

interface World {
  session: Session;
  requests: CleanRequest[];
  reports: object[];
}

/** Inspections as they cross from a lane: each finding is new. */
function numbered(outcomes: readonly InspectionOutcome[]): Pick<LookAnswer, 'files' | 'findings'> {
  const recurring = new Recurring<Finding>((finding) => JSON.stringify(finding));
  const files = outcomes.map((told) => ({
    kind: 'dicom' as const,
    told:
      told.kind === 'inspection'
        ? {
            ...told,
            kind: 'numbered-inspection' as const,
            findings: told.findings.map((finding) => recurring.numberOf(finding)),
          }
        : told,
  }));
  return { files, findings: { ...recurring.news(), from: 0 } };
}

const noPicture: NoPicture = { kind: 'pixel-problem', code: 'no-pixels' };

/** A session over a fake service that answers by the content of the file. */
function world(service: Partial<DicomService> = {}, more: Partial<Ports> = {}): World {
  const requests: CleanRequest[] = [];
  const reports: object[] = [];
  let shared: SharedRequest | undefined;
  const fake: DicomService = {
    inspect: async (file): Promise<InspectionOutcome> => {
      const text = await file.text();
      if (text === 'bad') return { kind: 'unreadable', code: 'truncated', at: 3 };
      return inspected({ name: text, needsEyes: text === 'us' ? 'modality' : undefined });
    },
    look: async (files) => {
      const told = files.map(({ blob }) => fake.inspect(blob));
      return { kind: 'look', ...numbered(await Promise.all(told)) };
    },
    sniff: (files) => Promise.resolve(files.map(() => ({ kind: 'dicom', told: undefined }))),
    cleanAll: async ({ files, request }) => {
      shared = request ?? shared;
      const asked = files.map(async ({ file, own }) => {
        if (shared === undefined) throw new Error('nothing was asked for');
        return fake.clean(file, { ...shared, ...own });
      });
      const edits = new Recurring<string>((list) => list);
      const told = (await Promise.all(asked)).map((outcome) =>
        outcome.kind === 'cleaning'
          ? {
              ...outcome,
              kind: 'numbered-cleaning' as const,
              edits: edits.numberOf(JSON.stringify(outcome.edits)),
            }
          : outcome,
      );
      return { kind: 'cleanings', files: told, edits: edits.news() };
    },
    clean: (_, request) => {
      requests.push(request);
      return Promise.resolve(cleaning);
    },
    content: () => Promise.resolve({ kind: 'content', digest: '' }),
    digest: ({ size }) => Promise.resolve({ kind: 'digest', size, crc32: 1, sha256: 'ab' }),
    elements: () => Promise.resolve([]),
    paths: (paths) => Promise.resolve(paths.map(() => [])),
    directory: () => Promise.resolve({ kind: 'failed', code: 'internal' }),
    directoryEntry: () => Promise.resolve({ kind: 'entry', entry: undefined }),
    audit: () => Promise.resolve({ kind: 'failed', code: 'internal' }),
    deriveKey: () => Promise.resolve(new Uint8Array(32).fill(9)),
    statement: () => Promise.resolve([]),
    ...service,
  };
  const lane = () => ({
    service: fake,
    died: new Promise<void>(() => undefined),
    terminate: () => undefined,
  });
  const pixelService: PixelService = {
    picture: () => Promise.resolve(noPicture),
    frame: () => Promise.resolve(noPicture),
    findText: () => Promise.resolve(noPicture),
    audit: () => Promise.resolve({ kind: 'failed', code: 'internal' }),
    telling: () => Promise.resolve(noPicture),
    rules: () => Promise.resolve({ kind: 'failed', code: 'internal' }),
    undrawn: () => Promise.resolve(noPicture),
    graphics: () => Promise.resolve(noPicture),
    proposal: () => Promise.resolve(noPicture),
    clean: (file, request) => fake.clean(file, request),
  };
  const documentService: DocumentService = {
    read: () => Promise.resolve({ kind: 'document-problem', code: 'damaged' }),
    searchOutput: () => Promise.resolve({ kind: 'failed', code: 'internal' }),
    namesIn: () => Promise.resolve({ kind: 'failed', code: 'internal' }),
  };
  const documentLane = () => ({ ...lane(), service: documentService });
  const pixelLane = () => ({ ...lane(), service: pixelService });
  async function* intake<Told>(
    given: Given,
    { look }: Looks<Told>,
  ): AsyncGenerator<TakenFile<Told> | IgnoredFile> {
    let id = 0;
    for await (const { path, blob } of given)
      if (blob === undefined)
        yield { id: id++, path, reason: path.endsWith('.zip') ? 'archive-encrypted' : 'executable' };
      else {
        const [looked] = await look([{ path, blob }]);
        if (looked?.kind === 'dicom') yield { id: id++, path, blob, told: looked.told };
      }
  }
  const session = new Session({
    pool: createPool(lane, 2),
    pixels: createPool(pixelLane, 1),
    documents: createPool(documentLane, 1),
    intake,
    sample: () => Promise.resolve([]),
    saveZip: () => Promise.resolve({ kind: 'handed-over', files: 1, zips: 1 }),
    saveLockedZip: () => Promise.resolve({ kind: 'handed-over', files: 1, zips: 1 }),
    saveEach: () => Promise.resolve({ kind: 'handed-over', files: 1, zips: 1 }),
    zip: () => Promise.resolve(new Blob()),
    purposeWord: (preset) => preset,
    saveFolder: undefined,
    saveKey: () => undefined,
    savePreset: () => undefined,
    savePrivate: (parts, name) => reports.push({ [name]: [...parts].join('') }),
    saveReport: (parts) => reports.push(JSON.parse([...parts].join('')) as object),
    now: () => new Date(0),
    reportWords: () => loadReportWords('de'),
    randomBytes: (length) => new Uint8Array(length).fill(7),
    randomKey: () => new Uint8Array(32).fill(7),
    ...more,
  });
  return { session, requests, reports };
}

const file = (path: string, text = 'Muster^Anna') => ({ path, blob: new Blob([text]) });
const exe = { path: 'viewer.exe', blob: undefined };

describe('Session', () => {
  it('reads a mixed drop into rows in the order of intake', async () => {
    const { session } = world();
    await session.take([file('a'), exe, file('b', 'bad'), file('c')]);
    expect(session.phase).toBe('read');
    expect(session.work.files.map(({ id, path, state }) => [id, path, state])).toEqual([
      [0, 'a', 'readable'],
      [1, 'viewer.exe', 'ignored'],
      [2, 'b', 'refused'],
      [3, 'c', 'readable'],
    ]);
    expect(session.work.files[2]?.reason).toEqual({ code: 'truncated', at: 3 });
    expect(session.work.read.patients).toHaveLength(1);
  });

  it('refuses what could not be opened: in the list, in the result and in the report', async () => {
    const { session, reports } = world();
    await session.take([file('a'), { path: 'cd.zip', blob: undefined }, exe]);
    expect(session.work.files[1]).toMatchObject({ state: 'refused', reason: { code: 'archive-encrypted' } });
    await session.clean();
    expect(session.work.result).toMatchObject({
      refused: 1,
      reasons: [{ code: 'archive-encrypted', files: 1 }],
    });
    await session.work.handover.saveReport();
    expect(reports[0]).toMatchObject({
      totals: { read: 3, cleaned: 1, refused: 1, ignored: 1 },
      files: [{ id: '1' }, { id: '2', output: '', refused: { code: 'archive-encrypted' } }],
    });
  });

  it('says so when there was no file at all', async () => {
    const { session } = world();
    await session.take([]);
    expect([session.phase, session.nothing]).toEqual(['empty', true]);
  });

  it('cleans with the secrets of the whole study and one key', async () => {
    const { session, requests } = world();
    await session.take([file('a', 'Muster^Anna'), file('b', 'Muster^Anne')]);
    await session.clean();
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      expect(request.studySecrets.map(({ text }) => text).sort()).toEqual(['Muster^Anna', 'Muster^Anne']);
      expect(request.key).toEqual(new Uint8Array(32).fill(7));
    }
    expect(session.work.result).toMatchObject({ cleaned: 2, refused: 0, verified: 2, edits: { removed: 2 } });
    expect(session.work.files.every(({ state }) => state === 'cleaned')).toBe(true);
  });

  describe('where files name no study', () => {
    const people: Record<string, string> = { anna: 'A', annette: 'A', bernd: 'B' };
    const inspect = async (blob: Blob): Promise<InspectionOutcome> => {
      const name = await blob.text();
      return inspected({ name, study: '', series: '', key: people[name] });
    };

    it('shares secrets between the files of one patient, and not with those of another', async () => {
      const { session, requests } = world({ inspect });
      await session.take(Object.keys(people).map((name) => file(name, name)));
      await session.clean();
      const secrets = requests.map(({ studySecrets }) => studySecrets.map(({ text }) => text).sort());
      expect(secrets.sort()).toEqual([['anna', 'annette'], ['anna', 'annette'], ['bernd']]);
    });

    it('mixes no two patients in one folder, though the copies name no study either', async () => {
      const names: string[] = [];
      const saveZip = (copies: readonly CleanCopy[]) => {
        names.push(...copies.map(({ name }) => name));
        return Promise.resolve({ kind: 'handed-over' as const, files: 1, zips: 1 });
      };
      const clean = () => Promise.resolve({ ...cleaning, studyUid: '', seriesUid: '' });
      const { session } = world({ inspect, clean }, { saveZip });
      await session.take(Object.keys(people).map((name) => file(name, name)));
      session.choosePurpose('own-record');
      await session.clean();
      await session.work.handover.saveZip();
      expect(names).toEqual([
        'STUDY01/SERIES001/IMAGE00001.dcm',
        'STUDY01/SERIES001/IMAGE00002.dcm',
        'STUDY02/SERIES001/IMAGE00001.dcm',
      ]);
    });
  });

  it('takes a picture in only where the person said so', async () => {
    const { session, requests } = world();
    await session.take([file('a'), file('b', 'us')]);
    expect(session.work.toSee.map(({ path }) => path)).toEqual(['b']);
    await session.clean();
    expect(requests.map(({ pixels }) => pixels)).toEqual(['hold', 'hold']);
    session.work.takeInUnseen([1], true);
    requests.length = 0;
    await session.clean();
    expect(requests.filter(({ pixels }) => pixels === 'export-unreviewed')).toHaveLength(1);
  });

  it('tells the cleaning where text was found, and says what was not searched when it began', async () => {
    const { session, requests, reports } = world();
    await session.take([file('a'), file('b'), file('c')]);
    const text = { kind: 'text', boxes: [], framesSearched: 1, frames: 1 } as const;
    session.work.review.hints.foundText([
      [0, { ...text, places: 2 }],
      [1, { ...text, places: 0 }],
    ]);
    const cleaning = session.clean();
    // Too late for the copies that are being made.
    session.work.review.hints.foundText([[2, { ...text, places: 0 }]]);
    await cleaning;
    expect(requests.map(({ textFound }) => textFound).sort()).toEqual([false, false, true]);
    expect(session.work.result).toMatchObject({ cleaned: 3, notSearched: 1 });
    await session.work.handover.saveReport();
    expect(reports[0]).toMatchObject({
      search: { searched: 2, of: 3, withText: 1 },
      files: [
        { search: { frames: 1, of: 1, places: 2 } },
        { search: { frames: 1, of: 1, places: 0 } },
        { search: { frames: 0, of: 1, places: 0 } },
      ],
    });
    expect(session.work.stale).toBe(false);
    session.work.review.hints.foundText([[2, { ...text, places: 1 }]]);
    expect(session.work.stale).toBe(true);
    requests.length = 0;
    await session.clean();
    expect(requests.map(({ textFound }) => textFound).sort()).toEqual([false, true, true]);
    expect(session.work.result).toMatchObject({ notSearched: 0 });
    expect(session.work.stale).toBe(false);
  });

  it('lists a refusal with its code, keeps what was unreadable and counts both', async () => {
    const { session, reports } = world({
      clean: () => Promise.resolve({ kind: 'refusal', code: 'private-sop-class' }),
    });
    await session.take([file('a'), file('b', 'bad'), exe]);
    await session.clean();
    expect(session.work.result).toMatchObject({ cleaned: 0, refused: 2, verified: 0 });
    expect(session.work.files[0]).toMatchObject({ state: 'refused', reason: { code: 'private-sop-class' } });
    await session.work.handover.saveReport();
    expect(reports[0]).toMatchObject({ totals: { read: 3, cleaned: 0, refused: 2, ignored: 1 } });
    expect(JSON.stringify(reports)).not.toContain('viewer.exe');
  });

  it('stops reading when it is cancelled and forgets what it read', async () => {
    const { session } = world({ inspect: () => new Promise(() => undefined) });
    const reading = session.take([file('a')]);
    await vi.waitFor(() => expect(session.phase).toBe('reading'));
    session.cancel();
    await reading;
    expect([session.phase, session.stopped, session.work.files.length]).toEqual(['empty', true, 0]);
  });

  it('says that it broke, and not that somebody stopped it, where reading comes to nothing by a bug', async () => {
    const { session } = world(
      {},
      {
        intake: () => {
          throw new Error('no Worker');
        },
      },
    );
    await session.take([file('a')]);
    expect([session.phase, session.stopped, session.broken]).toEqual(['empty', false, true]);
  });

  it('stops cleaning when it is cancelled and keeps what was read', async () => {
    const { session } = world({ clean: () => new Promise(() => undefined) });
    await session.take([file('a')]);
    const running = session.clean();
    session.cancel();
    await running;
    expect([session.phase, session.stopped, session.work.result]).toEqual(['read', true, undefined]);
    expect(session.work.files[0]?.state).toBe('readable');
  });

  describe('cleaning into a ZIP that the person chose before', () => {
    /** A chosen file, and what becomes of it. */
    function chosen() {
      let bytes = 0;
      const became: string[] = [];
      const file = {
        write: ({ size }: Blob) => ((bytes += size), Promise.resolve()),
        close: () => (became.push('closed'), Promise.resolve(bytes)),
        discard: () => (became.push('discarded'), Promise.resolve()),
      };
      return { became, chooseZip: () => Promise.resolve(file as unknown as ChosenFile) };
    }

    it('ends with the copies saved, and says so as a later save does', async () => {
      const { became, chooseZip } = chosen();
      const { session } = world({}, { chooseZip });
      await session.take([file('a')]);
      expect(session.canCleanIntoZip).toBe(true);
      await session.cleanIntoZip();
      await vi.waitFor(() => expect(session.work.handover.done).toBe(true));
      expect(session.work.handover.saved).toMatchObject({ kind: 'saved', files: 1, readBack: false });
      expect([became, session.phase, session.unsaved]).toEqual([['closed'], 'cleaned', false]);
    });

    it('leaves nothing where it is stopped, where no copy came of it, or where the copies are stale at once', async () => {
      const stopped = chosen();
      const { session } = world({ clean: () => new Promise(() => undefined) }, stopped);
      await session.take([file('a')]);
      const running = session.cleanIntoZip();
      await vi.waitFor(() => expect(session.phase).toBe('cleaning'));
      session.cancel();
      await running;
      expect([stopped.became, session.phase]).toEqual([['discarded'], 'read']);

      const refused = chosen();
      const none = world({ clean: () => Promise.resolve({ kind: 'failed', code: 'internal' }) }, refused);
      await none.session.take([file('a')]);
      await none.session.cleanIntoZip();
      expect([refused.became, none.session.work.handover.saved]).toEqual([['discarded'], undefined]);

      const stale = chosen();
      const { session: late } = world(
        {
          clean: () => {
            late.purpose.choose('strict');
            return Promise.resolve(cleaning);
          },
        },
        stale,
      );
      await late.take([file('a')]);
      await late.cleanIntoZip();
      expect([late.work.stale, stale.became]).toEqual([true, ['discarded']]);
    });

    it('begins nothing where the person closes the picker', async () => {
      const { session } = world({}, { chooseZip: () => Promise.resolve({ kind: 'cancelled' }) });
      await session.take([file('a')]);
      await session.cleanIntoZip();
      expect([session.phase, session.work.handover.saved]).toEqual(['read', undefined]);
    });

    it('makes the copies all the same where no file could be chosen, and says so', async () => {
      const failed = { kind: 'failed', code: 'permission', saved: 0 } as const;
      const { session } = world({}, { chooseZip: () => Promise.resolve(failed) });
      await session.take([file('a')]);
      await session.cleanIntoZip();
      expect([session.phase, session.work.handover.saved]).toEqual(['cleaned', failed]);
    });

    it('forgets the file that was chosen for files which are gone meanwhile', async () => {
      const { became, chooseZip } = chosen();
      const { session } = world({}, { chooseZip: () => (session.startOver(), chooseZip()) });
      await session.take([file('a')]);
      await session.cleanIntoZip();
      expect([became, session.phase]).toEqual([['discarded'], 'empty']);
    });
  });

  it('proposes a ZIP rather than a folder where the system is slow with single files, or where there are very many', () => {
    const saveFolder = () => Promise.resolve({ kind: 'cancelled' as const });
    const folderIsSlow = (more: Partial<Ports>, copies: number) =>
      world({}, more).session.work.handover.folderIsSlow(copies);
    expect(folderIsSlow({ saveFolder, folderIsSlow: true }, 1)).toBe('system');
    expect(folderIsSlow({ saveFolder }, 1)).toBeUndefined();
    expect(folderIsSlow({ saveFolder }, 20_000)).toBe('many');
    expect(folderIsSlow({ folderIsSlow: true }, 20_000)).toBeUndefined();
  });

  it('asks before results are lost until they are saved', async () => {
    const { session } = world();
    await session.take([file('a')]);
    expect(session.unsaved).toBe(false);
    await session.clean();
    expect(session.unsaved).toBe(true);
    await session.work.handover.saveZip();
    expect(session.work.handover.saved).toEqual({ kind: 'handed-over', files: 1, zips: 1 });
    expect(session.unsaved).toBe(false);
  });

  it('carries decisions to the files that they are for, under their purpose only, and reports them without their values', async () => {
    const { session, requests, reports } = world();
    await session.take([file('a'), file('b')]);
    session.choosePurpose('custom');
    const [first] = session.work.files;
    if (first === undefined) throw new Error('no file');
    const place = { path: '(0008,0070)', keyword: 'Manufacturer' };
    session.decide(first, place, { reach: 'file', does: 'replace', value: 'Geheim' });
    await session.clean();
    const said = [{ at: '(0008,0070)', does: 'replace', value: 'Geheim' }];
    expect(requests.map(({ choice }) => choice.decisions)).toEqual([said, undefined]);
    await session.work.handover.saveReport();
    expect(reports[0]).toMatchObject({ decisions: [{ ...place, does: 'replace', files: 1 }] });
    expect(JSON.stringify(reports)).not.toContain('Geheim');
    session.choosePurpose('basic');
    requests.length = 0;
    await session.clean();
    expect(requests.map(({ choice }) => choice.decisions)).toEqual([undefined, undefined]);
  });

  it('decides about a text wherever it stands, and about no other text at the same place', async () => {
    const at = '(0020,4000)';
    const remarks = (text: string) => ({ list: [{ path: at, keyword: 'ImageComments', text }], more: 0 });
    const { session, requests } = world({
      inspect: async (blob) => inspected({ remarks: remarks(await blob.text()) }),
    });
    await session.take([file('a', 'one'), file('b', 'other'), file('c', 'one')]);
    session.choosePurpose('own-record');
    const [kind] = session.work.read.remarks.kinds();
    const one = kind?.texts.find(({ text }) => text === 'one');
    session.decideOnText('ImageComments', one?.places ?? { files: [], paths: [] }, 'remove');
    expect([0, 1, 2].map((id) => session.work.decisionOn(id, at)?.does)).toEqual([
      'remove',
      undefined,
      'remove',
    ]);
    await session.clean();
    const said = requests.map(({ choice }) => choice.decisions?.map(({ does }) => does));
    expect(said.filter((decisions) => decisions?.[0] === 'remove')).toHaveLength(2);
    session.decideOnText('ImageComments', one?.places ?? { files: [], paths: [] }, 'keep');
    expect(session.work.decisions.list).toHaveLength(1);
  });

  it('turns a save that throws into a failure, never into silence', async () => {
    const { session } = world({}, { saveZip: () => Promise.reject(new Error('secret path')) });
    await session.take([file('a')]);
    await session.clean();
    await session.work.handover.saveZip();
    expect(session.work.handover.saved).toEqual({ kind: 'failed', code: 'unknown', saved: 0 });
    expect(session.unsaved).toBe(true);
  });

  it('forgets everything when it starts over', async () => {
    const { session } = world();
    await session.take([file('a', 'us')]);
    session.work.takeInUnseen([0], true);
    await session.clean();
    session.startOver();
    expect(session.phase).toBe('empty');
    expect(session.work.files).toEqual([]);
    expect(session.work.read.patients).toEqual([]);
    expect(session.work.read.summary.values).toBe(0);
    expect(session.work.review.saidOf(0)).toBeUndefined();
    expect(session.work.result).toBeUndefined();
  });

  it('cleans for the chosen purpose, with dates either kept or shifted, and reports what the copies were made under', async () => {
    const { session, requests, reports } = world();
    await session.take([file('a')]);
    session.choosePurpose('custom');
    session.chooseOption('RetainLongitudinalTemporalInformationFullDates', true);
    session.chooseOption('RetainLongitudinalTemporalInformationModifiedDates', true);
    session.chooseOption('CleanDescriptors', true);
    session.chooseOption('CleanDescriptors', false);
    await session.clean();
    const chosen = { preset: 'custom', options: ['RetainLongitudinalTemporalInformationModifiedDates'] };
    expect(requests[0]?.choice).toEqual(chosen);
    await session.work.handover.saveReport();
    expect(reports[0]).toMatchObject(chosen);
    session.choosePurpose('own-record');
    expect(session.purpose.hidesWhom).toBe(false);
  });

  const changes: Readonly<Record<string, (session: Session) => unknown>> = {
    purpose: (session) => session.choosePurpose('strict'),
    option: (session) => session.chooseOption('RetainUIDs', true),
    decision: (session) => {
      const [row] = session.work.files;
      if (row === undefined) throw new Error('no file');
      session.decide(
        row,
        { path: '(0008,0070)', keyword: 'Manufacturer' },
        { reach: 'all', does: 'keep', value: undefined },
      );
    },
    key: (session) => session.work.key.takePassphrase('a long passphrase'),
    list: (session) => session.work.lookup.take(new Blob(['id_old,id_new\n1,2\n'])),
    area: (session) => session.work.review.cover([0], { x: 0, y: 0, width: 1, height: 1 }),
    'look at a picture': (session) => session.work.review.decide([0], { kind: 'left-out' }),
  };
  it.each(Object.keys(changes))(
    'hands out nothing that was made before another %s was chosen',
    async (what) => {
      const saveZip = vi.fn(() => Promise.resolve({ kind: 'handed-over' as const, files: 1, zips: 1 }));
      const savePrivate = vi.fn();
      const { session, reports } = world({}, { saveZip, savePrivate });
      await session.take([file('a')]);
      session.choosePurpose('custom');
      await session.clean();
      expect(session.work.stale).toBe(false);
      await changes[what]?.(session);
      expect(session.work.stale).toBe(true);
      expect(session.work.copyOf(0)).toBeUndefined();
      await session.work.handover.saveZip();
      await session.work.handover.saveFolder(false);
      await session.work.handover.saveReport();
      session.work.handover.savePrivate('private_list');
      expect([saveZip.mock.calls, savePrivate.mock.calls, reports]).toEqual([[], [], []]);
      await session.clean();
      expect(session.work.stale).toBe(false);
      await session.work.handover.saveZip();
      expect(saveZip).toHaveBeenCalledOnce();
    },
  );

  it('hands copies out again once what was changed since is as it was', async () => {
    const { session } = world();
    await session.take([file('a')]);
    await session.clean();
    session.choosePurpose('strict');
    expect([session.work.stale, session.work.madeFor]).toEqual([true, 'basic']);
    session.choosePurpose('basic');
    session.work.review.cover([0], { x: 0, y: 0, width: 1, height: 1 });
    expect(session.work.stale).toBe(true);
    session.work.review.undo();
    expect(session.work.stale).toBe(false);
    expect(session.work.copyOf(0)).toBeDefined();
  });

  it('asks before new files take the place of copies that are not saved or of decisions, and then does what the person says', async () => {
    const { session } = world();
    await session.take([file('a')]);
    await session.take([file('b'), file('c')]);
    expect([session.losing, session.work.files.length]).toEqual([undefined, 2]);
    session.work.review.decide([0], { kind: 'taken-in' });
    await session.take([file('d')]);
    expect([session.losing?.kind, session.work.files.length]).toEqual(['take', 2]);
    await session.answer(false);
    expect([session.losing, session.work.files.length]).toEqual([undefined, 2]);
    await session.clean();
    await session.leave();
    expect([session.losing?.kind, session.phase]).toEqual(['start-over', 'cleaned']);
    await session.answer(false);
    await session.work.handover.saveZip();
    expect(session.atRisk).toBe(false);
    session.choosePurpose('strict');
    await session.trySample();
    expect(session.losing?.kind).toBe('take');
    await session.answer(true);
    expect(session.phase).toBe('empty');
    expect(session.nothing).toBe(true);
  });

  it('is asked about before a new version takes the place of the page, which comes only when all is forgotten', async () => {
    const { session } = world();
    const phases: string[] = [];
    await session.take([file('a')]);
    session.work.review.decide([0], { kind: 'taken-in' });
    await session.leaveFor(() => phases.push(session.phase));
    expect([session.losing?.kind, phases]).toEqual(['update', []]);
    await session.answer(false);
    expect([session.phase, phases]).toEqual(['read', []]);
    await session.leaveFor(() => phases.push(session.phase));
    await session.answer(true);
    await session.leaveFor(() => phases.push(session.phase));
    expect(phases).toEqual(['empty', 'empty']);
  });

  describe('given a list of substitute names or presets of a site', () => {
    const given = (name: string, text: string) => ({ path: name, blob: new Blob([text]) });
    const list = given('list.csv', 'id_old,id_new\r\nA,B\r\n');
    const preset = (purpose: string) =>
      given('presets.json', `{"product": "Reinschrift", "sitePreset": 1, "purpose": "${purpose}"}`);

    it('takes it for the files at hand, and forgets none of them', async () => {
      const { session } = world();
      await session.take([file('a')]);
      await session.take([list]);
      expect([session.work.files.length, session.work.lookup.count]).toEqual([1, 1]);
      expect(session.aside.notes).toEqual([{ kind: 'list', count: 1 }]);
      await session.take([preset('research')]);
      expect([session.purpose.chosen, session.purpose.choice.preset]).toEqual([true, 'research']);
    });

    it('takes it along with files, and keeps it for files that come after', async () => {
      const { session } = world();
      await session.take([file('a'), list]);
      expect([session.work.files.length, session.work.lookup.count]).toEqual([1, 1]);
      session.startOver();
      await session.take([list]);
      await session.take([file('a')]);
      expect([session.work.files.length, session.work.lookup.count]).toEqual([1, 1]);
    });

    it('keeps a list that was given first until files are read to their end', async () => {
      const { session } = world({ inspect: () => new Promise(() => undefined) });
      await session.take([list]);
      const first = session.take([file('a')]);
      await vi.waitFor(() => expect(session.phase).toBe('reading'));
      const { work } = session;
      const second = session.take([file('b')]);
      await vi.waitFor(() => expect(session.work).not.toBe(work));
      session.cancel();
      await Promise.all([first, second]);
      expect([session.phase, session.stopped, session.work.lookup.count]).toEqual(['empty', true, 1]);
    });

    it('lets no list of a folder take the place of one that was given by itself', async () => {
      const { session } = world();
      const inFolder = given('CD/list.csv', 'id_old,id_new\r\nA,B\r\nC,D\r\n');
      await session.take([list]);
      await session.take([file('CD/a'), inFolder]);
      expect([session.work.lookup.count, session.aside.notes]).toEqual([1, [{ kind: 'list-kept' }]]);
      await session.take([file('CD/a'), inFolder]);
      expect(session.work.lookup.count).toBe(2);
      await session.take([given('list.csv', 'id_old,id_new\r\nA\r\n')]);
      expect([session.work.lookup.count, session.aside.notes]).toMatchObject([2, [{ kind: 'bad-list' }]]);
    });

    it('changes nothing where copies are in the making once it is read', async () => {
      const { session } = world();
      await session.take([file('a')]);
      session.choosePurpose('basic');
      const text = await preset('own-record').blob.text();
      let read = (): void => undefined;
      const slow = new Blob();
      slow.slice = () => slow;
      slow.text = () =>
        new Promise(
          (done) =>
            (read = () => {
              done(text);
            }),
        );
      const asked = vi.spyOn(slow, 'text');
      const taking = session.takePreset(slow);
      await vi.waitFor(() => expect(asked).toHaveBeenCalled());
      const cleaning = session.clean();
      read();
      await Promise.all([taking, cleaning]);
      expect(session.purpose.choice.preset).toBe('basic');
    });

    it('says where it is none, and changes nothing', async () => {
      const { session } = world();
      await session.take([given('x.csv', 'a,b')]);
      expect(session.aside.notes).toEqual([{ kind: 'no-list' }]);
      await session.take([preset('everything')]);
      expect(session.aside.notes).toMatchObject([
        { kind: 'bad-preset', fault: { at: 'purpose everything' } },
      ]);
      expect([session.purpose.chosen, session.phase]).toEqual([false, 'empty']);
      await session.take([list, list]);
      expect(session.aside.notes).toEqual([{ kind: 'several-lists' }]);
      await session.take([preset('research'), preset('strict')]);
      expect(session.aside.notes).toEqual([{ kind: 'several-presets' }]);
      expect(session.purpose.chosen).toBe(false);
    });
  });

  it('cleans all files of a run under the choice and the list that it began with', async () => {
    let other = (): unknown => undefined;
    const asked: CleanRequest[] = [];
    const { session } = world({
      clean: (_, request) => {
        asked.push(request);
        other();
        return Promise.resolve(cleaning);
      },
    });
    await session.take(Array.from({ length: 2000 }, (_, n) => file(String(n))));
    session.choosePurpose('basic');
    await session.work.lookup.take(new Blob(['id_old,id_new\n1,2\n']));
    other = () => {
      session.purpose.choose('own-record');
      session.work.lookup.unknown = 'key';
    };
    await session.clean();
    const said = asked.map(({ choice, mapping, lookup }) =>
      [choice.preset, mapping, lookup?.unknown].join(' '),
    );
    expect([said.length, [...new Set(said)]]).toEqual([2000, ['basic true refuse']]);
    expect(session.work.stale).toBe(true);
  });

  it('lends a purpose to the files at hand, and to no others', async () => {
    const { session } = world();
    await session.take([file('a')]);
    session.lendPurpose('basic');
    expect(session.purpose.chosen).toBe(true);
    await session.take([file('b')]);
    expect(session.purpose.chosen).toBe(false);
  });

  it('counts what was done over all files that were at hand one after the other', async () => {
    const { session } = world();
    for (const name of ['a', 'b']) {
      await session.take([file(name)]);
      await session.clean();
      await session.work.handover.saveZip();
      await session.work.handover.saveZip();
    }
    const { persons, files, copies, saved, zips } = session.shift.figures;
    // Each copy is counted once, each ZIP as often as it was handed out.
    expect([persons, files, copies, saved, zips]).toEqual([2, 2, 2, 2, 4]);
    session.startOver();
    expect(session.shift.figures.copies).toBe(2);
    session.shift.reset();
    expect(session.shift.figures.copies).toBe(0);
  });

  it('keeps counting copies that left where they are made anew, until the later of saving and making', async () => {
    const clock = { at: 0 };
    const clean = () => Promise.resolve({ ...cleaning, blob: new Blob(['clean']) });
    const { session } = world({ clean }, { now: () => new Date(clock.at) });
    await session.take([file('a')]);
    await session.clean();
    clock.at = 1000;
    await session.work.handover.saveZip();
    session.work.forgetCopies();
    expect(session.shift.figures).toMatchObject({ persons: 1, copies: 1, saved: 1, zips: 1, duration: 1000 });
    clock.at = 2000;
    await session.clean();
    expect(session.shift.figures).toMatchObject({ persons: 1, copies: 1, saved: 1, duration: 2000 });
    clock.at = 3000;
    await session.work.handover.saveZip();
    expect(session.shift.figures).toMatchObject({ persons: 1, copies: 2, saved: 2, zips: 2, duration: 3000 });
    session.work.forgetCopies();
    session.startOver();
    expect(session.shift.figures).toMatchObject({ copies: 2, saved: 2, zips: 2, duration: 3000 });
  });

  it('counts nothing as saved of whom there is no copy, and writes the report beside the files of all only', async () => {
    const saveEach = vi.fn<Ports['saveEach']>((files, { saved }) => {
      for (const each of files) saved(each, true);
      return Promise.resolve({ kind: 'saved', files: 1, bytes: 1, zips: 1, readBack: false });
    });
    const inspect = async (blob: Blob) => {
      const key = await blob.text();
      return inspected({ key, name: key, birthDate: key === 'a' ? '19790411' : '19500102', study: key });
    };
    const clean: DicomService['clean'] = async (blob) =>
      (await blob.text()) === 'a' ? cleaning : { kind: 'failed', code: 'internal' };
    const { session } = world({ inspect, clean }, { saveEach });
    await session.take([file('1', 'a'), file('2', 'b')]);
    await session.clean();
    const [first, second] = session.work.chosen;
    if (first === undefined || second === undefined) throw new Error('no two persons');
    const { handover } = session.work;
    await handover.saveZip();
    expect([handover.left.has(first), handover.left.has(second), handover.done]).toEqual([true, false, true]);
    await handover.saveParts([first]);
    await handover.saveParts();
    expect(saveEach.mock.calls.map(([files]) => files.map(({ beside = false }) => beside))).toEqual([
      [false],
      [false, true],
    ]);
  });

  it('saves the copies of one person, and still asks before those of others are lost', async () => {
    const saveEach = vi.fn<Ports['saveEach']>((files, { saved }) => {
      for (const each of files) saved(each, true);
      return Promise.resolve({ kind: 'handed-over', files: 1, zips: 1 });
    });
    const people = { a: ['Muster^Anna', '19790411'], b: ['Beispiel^Bernd', '19500102'] } as const;
    const inspect = async (blob: Blob) => {
      const key = (await blob.text()) === 'a' ? 'a' : 'b';
      const [name, birthDate] = people[key];
      return inspected({ key, name, birthDate, study: key, series: key });
    };
    const { session } = world({ inspect }, { saveEach });
    await session.take([file('1', 'a'), file('2', 'b')]);
    await session.clean();
    const [first, second] = session.work.chosen;
    if (first === undefined || second === undefined) throw new Error('no two persons');
    await session.work.handover.saveParts([first]);
    expect([session.work.handover.left.has(first), session.work.handover.left.has(second)]).toEqual([
      true,
      false,
    ]);
    expect(session.unsaved).toBe(true);
    await session.work.handover.saveParts([second]);
    expect(session.unsaved).toBe(false);
    const names = saveEach.mock.calls.flatMap(([files]) => files.map(({ name }) => name));
    expect(names.filter((name) => name.endsWith('.zip'))).toEqual([
      expect.stringMatching(/-basic-01\.zip$/),
      expect.stringMatching(/-basic-02\.zip$/),
    ]);
  });
});
