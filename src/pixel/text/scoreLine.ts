import model from './lineModel.json';
import { scorerOf } from './scorerOf';

/** Logit of a line by the model in lineModel.json. */
export const scoreLine = scorerOf(model);
