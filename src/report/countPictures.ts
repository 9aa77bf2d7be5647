import type { FileReport, PictureTotals } from './CleaningReport';

/** Undefined where no copy has a picture. */
export function countPictures(files: readonly FileReport[]): PictureTotals | undefined {
  const pictures = files.flatMap(({ picture }) => picture ?? []);
  const seen = pictures.filter(({ decision }) => decision === 'approved' || decision === 'blacked-out');
  if (pictures.length === 0) return undefined;
  return {
    pictures: pictures.length,
    approved: seen.filter(({ decision }) => decision === 'approved').length,
    blackedOut: seen.filter(({ decision }) => decision === 'blacked-out').length,
    takenInUnseen: pictures.filter(({ decision }) => decision === 'taken-in-unseen').length,
    none: pictures.filter(({ decision }) => decision === 'none').length,
    oneByOne: seen.filter(({ by }) => by === 'viewer').length,
    onSheets: seen.filter(({ by }) => by === 'sheet').length,
    byRules: seen.filter(({ by }) => by === 'rules').length,
  };
}
