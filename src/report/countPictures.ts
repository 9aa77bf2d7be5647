import type { FileReport, PictureTotals } from './CleaningReport';
import type { PictureReport } from './PictureReport';

/** Undefined where no copy has a picture. */
export function countPictures(files: readonly FileReport[]): PictureTotals | undefined {
  const pictures = files.flatMap(({ picture }) => picture ?? []);
  const seen = pictures.filter(({ decision }) => decision === 'approved' || decision === 'blacked-out');
  if (pictures.length === 0) return undefined;
  const by = (way: PictureReport['by']): number => seen.filter((picture) => picture.by === way).length;
  const [oneByOne, onSheets] = [by('viewer'), by('sheet')];
  return {
    pictures: pictures.length,
    approved: seen.filter(({ decision }) => decision === 'approved').length,
    blackedOut: seen.filter(({ decision }) => decision === 'blacked-out').length,
    takenInUnseen: pictures.filter(({ decision }) => decision === 'taken-in-unseen').length,
    none: pictures.filter(({ decision }) => decision === 'none').length,
    oneByOne,
    onSheets,
    byRules: by('rules'),
    lookedAt: oneByOne + onSheets,
    notLookedAt: pictures.length - oneByOne - onSheets,
    partly: pictures.filter(({ shown, of }) => shown > 0 && shown < of).length,
  };
}
