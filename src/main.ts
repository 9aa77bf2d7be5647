import './platform/seal/inPage';
import { releaseProxy, wrap } from 'comlink';
import { mount, tick } from 'svelte';
import { joinedBlob } from './dicom/model/blobOf';
import './ui/design/design.css';
import { wordings, type Language } from './i18n/Language';
import { languageOf } from './i18n/languageOf';
import { loadHelpWords } from './i18n/loadHelpWords';
import { loadMessages } from './i18n/loadMessages';
import { loadPromiseWords } from './i18n/loadPromiseWords';
import { loadReportWords } from './i18n/loadReportWords';
import { crossingEndpoint } from './lanes/crossingEndpoint';
import { loadSelfTestWords } from './i18n/loadSelfTestWords';
import type { DocumentService } from './lanes/documentProtocol';
import type { Lane } from './lanes/Lane';
import { createPool, type Pool } from './lanes/pool';
import type { PixelService } from './lanes/pixelProtocol';
import type { DicomService } from './lanes/protocol';
import { filesFromDrop } from './platform/taking/filesFromDrop';
import { filesFromInput } from './platform/taking/filesFromInput';
import { isWindows } from './platform/isWindows';
import { markOpen, otherWindows } from './platform/otherWindows';
import { watchOffline } from './platform/offline';
import { canChooseZip, chooseZip } from './platform/saving/chooseZip';
import { roomTold } from './platform/saving/roomTold';
import { canSaveFolder, saveFolder } from './platform/saving/saveFolder';
import { encodeJpeg } from './platform/saving/encodeJpeg';
import { saveEach } from './platform/saving/saveEach';
import { saveFiles } from './platform/saving/saveFiles';
import { lockedZipWriter, saveLockedZip } from './platform/saving/saveLockedZip';
import { saveText } from './platform/saving/saveText';
import { saveZip } from './platform/saving/saveZip';
import { beginAnew, forgottenBefore } from './platform/keeping/beginAnew';
import { forgetKept } from './platform/keeping/forgetKept';
import { changeSettings, readSettings } from './platform/keeping/settings';
import { loadDocumentLanes, loadLanes, loadPixelLanes } from './platform/startLane';
import { intake } from './platform/taking/intake';
import { launchQueueOf, takeLaunched } from './platform/taking/launched';
import { templateStore } from './platform/keeping/templateStore';
import { rememberSteps } from './platform/rememberSteps';
import { zipBlobs } from './run/output/zipBlobs';
import type { Ports } from './state/Ports';
import { AtHand } from './state/AtHand.svelte';
import { watchNetwork } from './platform/watchNetwork';
import { Asides } from './state/asides.svelte';
import { Audits } from './state/audits.svelte';
import { dropAll } from './state/dropAll';
import { Epa } from './state/epa.svelte';
import { Forget } from './state/forget.svelte';
import { FoundView } from './state/foundView.svelte';
import { Help } from './state/Help.svelte';
import { Idle } from './state/idle.svelte';
import { LanguageChoice, type LanguageStore } from './state/language.svelte';
import { OfflineStatus } from './state/offline.svelte';
import { reportPages } from './state/reportPages';
import { selfTestWith } from './state/selftest/selfTestWith';
import { Session } from './state/session.svelte';
import { Pictures } from './state/viewer/pictures.svelte';
import { Way } from './state/way.svelte';
import { Templates } from './state/viewer/templates.svelte';
import App from './ui/App.svelte';
import { epaView } from './ui/epa/epaView';
import { filesAtHand } from './ui/filesAtHand';
import { auditView } from './ui/audit/auditView';
import { passwordView } from './ui/start/passwordView';
import { helpView } from './ui/help/helpView';
import { lockView } from './ui/lock/lockView';
import { pictureDialogs } from './ui/viewer/pictureDialogs';
import { promiseView } from './ui/promise/promiseView';
import { selfTestView } from './ui/selftest/selfTestView';

const network = watchNetwork();
markOpen();

/** A Worker as a lane: what it throws at load or leaves unhandled ends it. */
function laneOf<Service>(worker: Worker): Lane<Service> {
  let resolve = (): void => undefined;
  const died = new Promise<void>((ended) => (resolve = ended));
  for (const sign of ['error', 'messageerror']) worker.addEventListener(sign, resolve);
  const remote = wrap<object>(crossingEndpoint(worker));
  return {
    service: remote as unknown as Service,
    died,
    terminate() {
      // A call that waits would hold, for as long as the page lives, all that its caller sees.
      remote[releaseProxy]();
      worker.terminate();
      resolve();
    },
  };
}

/** A pool whose Worker's script is fetched once, now or when its first job comes. */
function poolOf<Service>(
  load: () => Promise<() => Worker>,
  lanes: number,
): Pick<Pool<Service>, 'run' | 'runAll' | 'close'> & { readonly fetch: () => void } {
  let pool: Promise<Pool<Service>> | undefined;
  const ready = (): Promise<Pool<Service>> =>
    (pool ??= load().then((startWorker) => createPool(() => laneOf<Service>(startWorker()), lanes)));
  return {
    run: async (task, options) => (await ready()).run(task, options),
    runAll: async (items, task, options) => (await ready()).runAll(items, task, options),
    // Shown where it is used, not as an unhandled rejection.
    fetch: () => void ready().catch(() => undefined),
    // Another one takes its place with the next job.
    close: () => {
      void pool?.then((each) => each.close()).catch(() => undefined);
      pool = undefined;
    },
  };
}

/** Two lanes at least: one waits for slices of files as much as it computes. */
const pool = poolOf<DicomService>(loadLanes, Math.max(2, Math.min(8, navigator.hardwareConcurrency)));
/** Frames take memory: two are decoded at a time. */
const pixels = poolOf<PixelService>(loadPixelLanes, 2);
const documents = poolOf<DocumentService>(loadDocumentLanes, 1);
// Asked for right away, in the order of need: the network may be gone when the first file comes. Documents are rare and their reader is large.
pool.fetch();
pixels.fetch();
// A Worker takes a third of a second to read its script: two are there when the first file comes.
setTimeout(() => {
  for (let lane = 0; lane < 2; lane++) pool.run((service) => service.sniff([])).catch(() => undefined);
});

const sampleStudy = () => import('./sample/buildSampleStudy');

/** The language of the page, as long as no person chose another. */
let spoken = (): Language => languageOf(navigator.languages);
/** What purposes are called in names of files, as long as there are no words. */
let purposeWord: Ports['purposeWord'] = (preset) => preset;

const ports: Ports = {
  pool,
  pixels,
  documents,
  intake,
  sample: async () => (await sampleStudy()).buildSampleStudy(),
  saveZip: (copies, done, name) =>
    saveZip({ files: copies.length, blobs: (most) => zipBlobs(copies, most) }, name, done),
  saveLockedZip,
  saveEach,
  zip: async (copies) => joinedBlob(await zipBlobs(copies), 'application/zip'),
  chooseZip: canChooseZip() ? chooseZip : undefined,
  saveFolder: canSaveFolder() ? saveFolder : undefined,
  folderIsSlow: isWindows(navigator),
  saveReport: (parts, form) =>
    form === 'share'
      ? saveText(parts, 'reinschrift-share', 'html')
      : saveText(parts, 'reinschrift-report', form),
  reportWords: () => loadReportWords(spoken()),
  savePrivate: (parts, name) => saveText(parts, name, 'csv'),
  savePreset: (text) => saveText([text], 'reinschrift-presets', 'json'),
  saveKey: (text) => saveText([text], 'reinschrift-key', 'txt'),
  room: roomTold,
  now: () => new Date(),
  purposeWord: (preset) => purposeWord(preset),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  randomKey: () => crypto.getRandomValues(new Uint8Array(32)),
};

const session = new Session(ports);
const audits = new Audits({
  ...ports,
  saveAudit: (parts, form) => saveText(parts, 'reinschrift-audit', form),
});
const epa = new Epa(() => session, {
  ...ports,
  toJpeg: encodeJpeg,
  saveFiles: (files) => saveFiles(files, zipBlobs, 'reinschrift-epa'),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
});
const pictures = new Pictures(() => session.work, ports.pixels);
const asides = new Asides();
const selfTest = selfTestWith(ports, network);
const way = new Way(session, pictures, audits, asides);
const help = new Help(session, way);
const templates = new Templates(templateStore(ports.randomKey));
const languageStore: LanguageStore = {
  load: async () => {
    const { language: kept } = await readSettings();
    return wordings.find((each) => each === kept);
  },
  save: (language) => changeSettings({ language }),
};
const foundView = new FoundView({
  load: async () => (await readSettings()).foundView,
  save: (foundView) => changeSettings({ foundView }),
});
const offline = new OfflineStatus(isSecureContext, watchOffline);
const atHand = new AtHand(session, audits, epa);
async function drop(): Promise<void> {
  dropAll(session, audits, pictures, help);
  for (const each of [pool, pixels, documents]) each.close();
  await tick();
}
const forget = new Forget({ drop, forgetKept, beginAnew }, forgottenBefore());
const idle = new Idle({
  clock: { now: () => Date.now(), after: (milliseconds, call) => void setTimeout(call, milliseconds) },
  store: {
    load: async () => (await readSettings()).idleMinutes,
    save: (idleMinutes) => changeSettings({ idleMinutes }),
  },
  atHand,
  forget: () => void forget.forget('idle'),
});
/** Nothing is at hand by then that the browser would ask about: an update that was agreed to is not stopped halfway. */
async function takeUpdate(): Promise<void> {
  offline.othersOpen = (await otherWindows()) > 0;
  if (offline.othersOpen) return;
  await session.leaveFor(async () => {
    await drop();
    offline.takeUpdate();
  });
}

/** There is no page without words: those of the browser's language come first, then the ones that a person chose at an earlier visit. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (target === null) throw new Error('no #app');
  const first = languageOf(navigator.languages);
  const language = new LanguageChoice(languageStore, loadMessages, first, await loadMessages(first));
  spoken = () => language.current;
  purposeWord = (preset) => language.words.done.inFileNames[preset];
  mount(App, {
    target,
    props: {
      app: {
        session,
        audits,
        asides,
        selfTest,
        pictures,
        way,
        templates,
        epa,
        help,
        language,
        foundView,
        offline,
        atHand,
        forget,
        idle,
        dropAll: drop,
        takeUpdate,
        operator: document.querySelector<HTMLMetaElement>('meta[name=operator]')?.content ?? '',
        rememberSteps,
        filesFromDrop,
        filesFromInput,
      },
    },
  });
  takeLaunched(launchQueueOf(globalThis), (given) => void session.take(given));
  void Promise.all([
    filesAtHand(),
    lockView(),
    pictureDialogs(),
    auditView(),
    passwordView(),
    lockedZipWriter(),
    epaView(),
    sampleStudy(),
    reportPages(),
    import('./run/output/FileSetDirectory'),
  ]).catch(() => undefined);
  await Promise.all([language.restore(), foundView.restore(), idle.begin()]);
  void Promise.all([helpView(), loadHelpWords(language.wording)]).catch(() => undefined);
  void Promise.all([
    promiseView(),
    loadPromiseWords(language.current),
    selfTestView(),
    loadSelfTestWords(language.current),
    selfTest(),
  ]).catch(() => undefined);
}

void start();
