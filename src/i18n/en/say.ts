import { speech } from '../speech';

export const say = speech('en');
export const countFiles = (n: number): string => say.count(n, 'file', 'files');
