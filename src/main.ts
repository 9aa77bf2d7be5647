import { wrap } from 'comlink';
import { mount } from 'svelte';
import { version } from '../package.json';
import './app.css';
import { zipOf, zipSize } from './export/zipOf';
import { languages } from './i18n/Language';
import type { Lane } from './jobs/Lane';
import { createPool } from './jobs/pool';
import type { DicomService } from './jobs/protocol';
import { filesFromDrop } from './platform/filesFromDrop';
import { filesFromInput } from './platform/filesFromInput';
import { watchOffline } from './platform/offline';
import { canSaveFolder, saveFolder } from './platform/saveFolder';
import { saveText } from './platform/saveText';
import { saveZip } from './platform/saveZip';
import { readSettings, writeSettings } from './platform/settings';
import { loadLanes } from './platform/startLane';
import { takeIn } from './platform/takeIn';
import { trustOwnScripts } from './platform/trustOwnScripts';
import { buildSampleStudy } from './sample/buildSampleStudy';
import { LanguageChoice } from './state/language.svelte';
import { OfflineStatus } from './state/offline.svelte';
import { Session } from './state/session.svelte';
import type { SessionEffects } from './state/SessionEffects';
import App from './ui/App.svelte';

trustOwnScripts();

/** A Worker as a lane: what it throws at load or leaves unhandled ends it. */
function laneOf(worker: Worker): Lane<DicomService> {
  let resolve = (): void => undefined;
  const died = new Promise<void>((ended) => (resolve = ended));
  for (const sign of ['error', 'messageerror']) worker.addEventListener(sign, resolve);
  return {
    service: wrap(worker) as unknown as DicomService,
    died,
    terminate() {
      worker.terminate();
      resolve();
    },
  };
}

/** Two at least: a lane waits for slices of files as much as it computes. */
const lanes = Math.max(2, Math.min(8, navigator.hardwareConcurrency));
// Asked for at once, used when the first file comes: the network may be gone by then.
const pool = loadLanes().then((startWorker) => createPool(() => laneOf(startWorker()), lanes));
// Shown where it is used, not as an unhandled rejection.
pool.catch(() => undefined);

const effects: SessionEffects = {
  product: 'Reinschrift',
  version,
  pool: {
    run: async (task, options) => (await pool).run(task, options),
    runAll: async (items, task, options) => (await pool).runAll(items, task, options),
  },
  takeIn,
  sample: () => Promise.resolve(buildSampleStudy()),
  saveZip(copies, done) {
    const size = zipSize(copies);
    const zip = { files: copies.length, size, stream: () => zipOf(copies) };
    return saveZip(zip, 'reinschrift.zip', (bytes) => done(bytes / size));
  },
  saveFolder: canSaveFolder() ? saveFolder : undefined,
  saveReport: (parts, format) => saveText(parts, 'reinschrift-report', format),
  saveKey: (text) => saveText([text], 'reinschrift-key', 'txt'),
  now: () => new Date(),
  randomKey: () => crypto.getRandomValues(new Uint8Array(32)),
};

const session = new Session(effects);
const language = new LanguageChoice(
  {
    load: async () => {
      const { language: kept } = await readSettings();
      return languages.find((each) => each === kept);
    },
    save: async (chosen) => writeSettings({ ...(await readSettings()), language: chosen }),
  },
  navigator.languages,
);
const offline = new OfflineStatus(isSecureContext, watchOffline);

const target = document.getElementById('app');
if (target === null) throw new Error('no #app');
mount(App, { target, props: { app: { session, language, offline, filesFromDrop, filesFromInput } } });
void language.restore();
