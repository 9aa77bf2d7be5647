import { entryFor } from './entryFor';
import type { ModalityTransform } from './Look';

/** What a stored value means (PS3.3 C.11.1), as a function that may be asked often. */
export function modalityCurve(modality: ModalityTransform): (stored: number) => number {
  if (modality.kind === 'lut') return (stored) => entryFor(modality, stored);
  const { slope, intercept } = modality;
  return (stored) => stored * slope + intercept;
}
