import { speech } from '../speech';

export const say = speech('de');
export const countFiles = (n: number): string => say.count(n, 'Datei', 'Dateien');
