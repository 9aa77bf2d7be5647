import { encodePicture, type ToJpeg } from './encodePicture';
import type { EpaWords } from './EpaWords';
import { epaRules } from './epaRules';
import { isBarePicture } from './isBarePicture';
import { cell, overviewOf } from './overviewOf';
import type { EncodedPicture, Rgba } from './Rgba';
import type { EpaForm, WantedFrame, WantedSeries, WantedStudy } from './Wanted';

/** What pictures are made with. */
export interface Drawing {
  /** A frame of a clean copy with square pixels, as the file wants it shown; undefined where it cannot be drawn. */
  readonly draw: (frame: WantedFrame, longest?: number) => Promise<Rgba | undefined>;
  readonly toJpeg: ToJpeg;
}

export interface DrawnPicture extends EncodedPicture {
  readonly kind: 'image' | 'overview';
  readonly caption: string;
  /** Of its file, without what comes from the copies but the modality. */
  readonly name: string;
}

export interface DrawnStudy {
  readonly pictures: readonly DrawnPicture[];
  /** Frames that could not be drawn. */
  readonly undrawn: number;
}

/** Of a PDF: title page, fonts and all else beside a picture that is alone in it. */
const besidePicture = 1_000_000;

/** The overviews and key images of an examination, series by series, as bytes that hold nothing but the picture. */
export async function drawStudy(
  { series }: WantedStudy,
  form: EpaForm,
  words: EpaWords,
  drawing: Drawing,
): Promise<DrawnStudy> {
  const pictures: DrawnPicture[] = [];
  let undrawn = 0;
  const add = async (
    picture: Rgba | undefined,
    told: Pick<DrawnPicture, 'kind' | 'caption' | 'name'>,
  ): Promise<void> => {
    if (picture === undefined) {
      undrawn++;
      return;
    }
    const most = epaRules.largestBytes - besidePicture;
    const encoded = await encodePicture(picture, form === 'pdf' ? 'small' : form, most, drawing.toJpeg);
    if (!isBarePicture(encoded.bytes)) throw new Error('more than a picture');
    pictures.push({ ...encoded, ...told });
  };
  for (const [turn, each] of series.entries()) {
    const called = [words.modality(each.modality), each.label].filter(Boolean).join(' \u00b7 ');
    const name = `epa-${codeIn(each)}-${String(turn + 1)}`;
    if (each.overview.length > 0) {
      const frames = await framesOf(each.overview, drawing);
      undrawn += each.overview.length - frames.length;
      const caption = `${called} \u00b7 ${words.overview(frames.length, each.count)}`;
      if (frames.length > 0)
        await add(overviewOf(frames), { kind: 'overview', caption, name: `${name}-overview` });
    }
    for (const image of each.images) {
      const caption = `${called} \u00b7 ${words.image(image.number, each.count)}`;
      const told = { kind: 'image', caption, name: `${name}-${String(image.number)}` } as const;
      await add(await drawing.draw(image), told);
    }
  }
  return { pictures, undrawn };
}

/** Of a modality that the ePA knows its code, of any other one nothing: what a file says there may be anything. */
export const codeIn = ({ modality }: Pick<WantedSeries, 'modality'>): string =>
  epaRules.modalities.includes(modality) ? modality : 'picture';

async function framesOf(overview: readonly WantedFrame[], { draw }: Drawing): Promise<Rgba[]> {
  const frames: Rgba[] = [];
  for (const frame of overview) {
    // Twice as large as it will be: the mean of four pixels is less grainy than one of them.
    const drawn = await draw(frame, 2 * cell);
    if (drawn !== undefined) frames.push(drawn);
  }
  return frames;
}
