import placeholders from './data/placeholders.json';
import { foldText } from './foldText';

const particles = new Set(placeholders.particles);

/** Whether a word of a name tells nothing alone: titles, `von`, `de`. Together with another it may (`Le^Do`). */
export const isParticle = (word: string): boolean => particles.has(foldText(word));
