import { deserialize, serialize } from 'node:v8';
import { exit, runCommand } from '../../headless/terminal/runCommand';
import type { Cleaning } from '../../src/file/clean/CleaningOutcome';
import type { Inspected } from '../../src/file/inspect/Inspected';
import { fateOf } from '../../src/run/cleaning/fateOf';
import { Ledger } from '../../src/run/cleaning/Ledger';
import { inSteps } from '../../src/platform/inSteps';
import { mapped } from '../../src/run/mapped';
import { resultOf } from '../../src/run/cleaning/resultOf';
import { copyNames, inNameOrder } from '../../src/run/output/copyNames';
import { reportOf } from '../../src/run/output/reportOf';
import { patientKeys } from '../../src/run/people/patientKeys';
import { personsOf } from '../../src/run/people/personsOf';
import { proposedAnswer } from '../../src/run/people/proposedAnswer';
import { GatheredRemarks } from '../../src/run/survey/GatheredRemarks';
import { Overview } from '../../src/run/survey/Overview';

const seriesOfPatient = 8;
const blob = new Blob(['x']);

/** A slice as a scanner writes it: of its values, five are its own, the rest are those of its series. */
function inspectionOf(file: number, filesOfSeries: number): Inspected {
  const series = Math.floor(file / filesOfSeries);
  const patient = Math.floor(series / seriesOfPatient);
  const study = Math.floor(series / 2);
  const uid = (level: number, number: number): string =>
    `1.2.276.0.7230010.3.200.${String(level)}.${String(number)}`;
  const [instance, time] = [uid(4, file), (101400.25 + file / 100).toFixed(6)];
  const own: [string, string, string][] = [
    ['ids', 'SOPInstanceUID', instance],
    ['dates', 'InstanceCreationTime', time],
    ['dates', 'AcquisitionTime', time],
    ['dates', 'ContentTime', (101500.25 + file / 100).toFixed(6)],
    ['hidden', 'private', `counter ${String(file)}`],
    ['ids', 'StudyInstanceUID', uid(2, study)],
    ['ids', 'SeriesInstanceUID', uid(3, series)],
    ['who', 'PatientName', `Muster^Patient ${String(patient)}`],
    ['ids', 'PatientID', `PAT-${String(patient)}`],
  ];
  const common = Array.from({ length: 55 }, (_, n): [string, string, string] => [
    n % 2 === 0 ? 'text' : 'institution',
    `CommonAttribute${String(n)}`,
    `a value that all files of study ${String(study)} share ${String(n)}`,
  ]);
  const layout = 'Example Imaging|Definition Example|CT|512|512';
  return {
    kind: 'inspection',
    sopClass: '1.2.840.10008.5.1.4.1.1.2',
    transferSyntax: '1.2.840.10008.1.2.1',
    modality: 'CT',
    identity: {
      key: `id\0kismusterstadt\0pat-${String(patient)}`,
      name: `Muster^Patient ${String(patient)}`,
      id: `PAT-${String(patient)}`,
      issuer: 'KIS Musterstadt',
      birthDate: '19610723',
      sex: 'M',
    },
    study: { uid: uid(2, study), label: `Thorax ${String(study)}` },
    series: { uid: uid(3, series), label: `Thorax 1.25 I50f ${String(series)}` },
    sopInstance: instance,
    levels: { study: uid(2, study), series: uid(3, series) },
    place: {
      series: 1 + (series % 2),
      instance: 1 + (file % filesOfSeries),
      acquisition: 2,
      position: 1.25 * file,
    },
    instance: { uid: instance, head: file.toString(16).padStart(32, 'd') },
    findings: [...own, ...common].map(([category, keyword, value], n) => ({
      category,
      keyword,
      path: `(0008,${String(1000 + n)})`,
      value,
    })) as Inspected['findings'],
    studySecrets: Array.from({ length: 40 }, (_, n) => ({
      text: `Secret ${String(study)} ${String(n)}`,
      kind: 'name',
    })),
    hasPixels: true,
    elements: 176,
    privateElements: 44,
    needsEyes: undefined,
    picture: {
      frames: 1,
      rows: 512,
      columns: 512,
      instanceNumber: 1 + (file % filesOfSeries),
      sopInstance: instance,
      layout,
      make: `${layout}|1.2.840.10008.5.1.4.1.1.2|MONOCHROME2|ORIGINAL/PRIMARY/AXIAL/CT_SOM5 SPI|false`,
      colour: false,
      need: 5,
    },
    remarks: { list: [{ path: '(0020,4000)', keyword: 'ImageComments', text: 'Schicht' }], more: 0 },
  };
}

const cleaningOf = (edits: string): Omit<Cleaning, 'edits'> & { edits: string } =>
  ({
    kind: 'cleaning',
    sopClass: '1.2.840.10008.5.1.4.1.1.2',
    transferSyntax: '1.2.840.10008.1.2.1',
    blob,
    edits,
    notes: ['pixels-not-examined'],
    verification: {
      passed: true,
      checks: ['tiling', 'readers', 'plan', 'kept', 'pixels', 'stamps', 'secrets'].map((name) => ({
        name,
        status: 'passed',
      })),
    } as unknown as Cleaning['verification'],
    refersTo: undefined,
    mapping: undefined,
    picture: undefined,
  }) as unknown as Omit<Cleaning, 'edits'> & { edits: string };

/** As it comes out of a message: equal texts of two messages are two. */
const sent = <Value>(value: Value): Value => deserialize(serialize(value)) as Value;

/**
 * For whoever looks at what a run of many files keeps: bytes of heap per file, and how long each step over all files at once holds the thread.
 * Run with `node --expose-gc`.
 *
 * @param args how many files, and how many of them a series has
 */
export const main = ([most = '200000', ofSeries = '500']: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const count = Number(most);
    const filesOfSeries = Number(ofSeries);
    const heap = (): number => {
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    const kept = (name: string, before: number): void =>
      console.log(`${name}: ${((heap() - before) / count).toFixed(0)} bytes a file`);
    let [longest, last] = [0, performance.now()];
    const tick = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      ticking = setImmediate(tick);
    };
    let ticking = setImmediate(tick);
    const timed = async <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> => {
      globalThis.gc?.();
      await new Promise((resolve) => setTimeout(resolve, 20));
      longest = 0;
      const start = performance.now();
      const value = await work();
      const took = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 20));
      console.log(`${name}: ${took.toFixed(0)} ms, at most ${longest.toFixed(0)} ms at a time`);
      return value;
    };
    const empty = heap();
    const [overview, remarks] = [new Overview<Blob>(), new GatheredRemarks()];
    let adding = 0;
    for (let id = 0; id < count; id++) {
      const told = sent(inspectionOf(id, filesOfSeries));
      const path = sent(
        `study/series${String(Math.floor(id / filesOfSeries))}/IM${String(id).padStart(6, '0')}`,
      );
      const start = performance.now();
      overview.add({ id, path, blob }, blob, told);
      remarks.add(id, told.remarks);
      adding += performance.now() - start;
    }
    console.log(`add: ${((adding * 1000) / count).toFixed(1)} µs a file`);
    kept('read', empty);
    const { survey } = overview;
    await timed('judgeLate', () => overview.judgeLate((paths) => Promise.resolve(paths.map(() => []))));
    const summary = await timed('summary', () => inSteps(overview.summary()));
    const patients = await timed('patients', () => inSteps(overview.patients()));
    const doubts = await timed('doubts', () => survey.doubts());
    const instances = await timed('instances', () => survey.instances(() => Promise.resolve(new Map())));
    await timed('kinds of remarks', () => remarks.kinds());
    const keysOf = await timed('patientKeys', () => patientKeys(doubts, proposedAnswer));
    const persons = await timed('personsOf', () => personsOf(patients, doubts, keysOf));
    await timed('ofRun', () => survey.secrets.ofRun());
    kept('told', empty);
    console.log(
      `${String(summary.values)} values, ${String(persons.length)} people, ${String(instances.size)} shared`,
    );
    const ledger = new Ledger();
    const edits = JSON.stringify(
      Array.from({ length: 60 }, (_, n) => ({
        path: `(0008,${String(n)})`,
        keyword: 'x',
        action: 'X',
        because: 'rule',
      })),
    );
    for (let id = 0; id < count; id++)
      ledger.settle(id, { ...sent({ ...cleaningOf(edits), blob: undefined }), blob });
    kept('cleaned', empty);
    const files = survey.files;
    const after = await timed('rows after', () =>
      inSteps(mapped(files, (row) => ({ ...row, ...fateOf(ledger.of(row.id) as never) }))),
    );
    await timed('result', () => inSteps(resultOf(files, ledger)));
    const names = await timed('copyNames', () => inSteps(copyNames(after, keysOf, 'neutral')));
    await timed('inNameOrder', () => inSteps(inNameOrder(names)));
    await timed('report', () =>
      inSteps(
        reportOf({
          files: after,
          ledger,
          names,
          choice: { preset: 'basic', options: [] },
          started: new Date(),
          finished: new Date(),
        }),
      ),
    );
    kept('end', empty);
    console.log(String([summary, patients, instances, after, names].length));
    clearImmediate(ticking);
    return exit.done;
  });
