import { speech } from '../speech';

export const say = speech('nl');
export const countFiles = (n: number): string => say.count(n, 'bestand', 'bestanden');
