import { ChosenFile } from './ChosenFile';
import { pickers, pickFailure } from './pickers';
import type { SaveOutcome } from './SaveOutcome';

const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];

/** Whether a person can say where a ZIP is to go. */
export const canChooseZip = (): boolean => pickers.showSaveFilePicker !== undefined;

/**
 * Asks where a ZIP is to go; call it in a click. Where nobody chose, what came of it.
 * @param name without the `.zip`
 */
export async function chooseZip(name: string): Promise<ChosenFile | SaveOutcome> {
  if (pickers.showSaveFilePicker === undefined) return { kind: 'not-supported' };
  try {
    return new ChosenFile(await pickers.showSaveFilePicker({ suggestedName: `${name}.zip`, types }));
  } catch (error) {
    return pickFailure(error);
  }
}
