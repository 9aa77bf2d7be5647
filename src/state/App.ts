import type { AtHand } from './AtHand.svelte';
import type { Asides } from './asides.svelte';
import type { Audits } from './audits.svelte';
import type { Epa } from './epa.svelte';
import type { Forget } from './forget.svelte';
import type { FoundView } from './foundView.svelte';
import type { Help } from './Help.svelte';
import type { Idle } from './idle.svelte';
import type { LanguageChoice } from './language.svelte';
import type { OfflineStatus } from './offline.svelte';
import type { SelfTest } from './selftest/SelfTest.svelte';
import type { Session } from './session.svelte';
import type { Given } from '../run/Given';
import type { View, Way } from './way.svelte';
import type { Pictures } from './viewer/pictures.svelte';
import type { Templates } from './viewer/templates.svelte';

/** What the components of the page work with. */
export interface App {
  readonly session: Session;
  readonly audits: Audits;
  readonly asides: Asides;
  /** Fetched when somebody goes there. */
  readonly selfTest: () => Promise<SelfTest>;
  readonly pictures: Pictures;
  readonly way: Way;
  readonly templates: Templates;
  readonly epa: Epa;
  readonly help: Help;
  readonly language: LanguageChoice;
  readonly foundView: FoundView;
  readonly offline: OfflineStatus;
  readonly atHand: AtHand;
  readonly forget: Forget;
  readonly idle: Idle;
  /** Drops all that the page holds of files, and asks nothing. */
  readonly dropAll: () => Promise<void>;
  /** Loads the new version of the page, after a question where something would be lost. */
  readonly takeUpdate: () => Promise<void>;
  /** Who runs this page, as they wrote it into `index.html`; empty where nobody did. */
  readonly operator: string;
  /** Makes the browser's Back lead through the views: to be told of each. `show` is told where the person went back to. */
  readonly rememberSteps: (show: (view: View) => View) => (view: View) => void;
  /** The files of a drop; to be called inside the event. */
  readonly filesFromDrop: (transfer: DataTransfer) => Given;
  readonly filesFromInput: (files: FileList) => Given;
}
