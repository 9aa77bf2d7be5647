import type { Unreadable } from '../../dicom/model/Part10';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { Failed } from '../outcomes';

export type NoPicture = PixelProblem | Unreadable | Failed;
