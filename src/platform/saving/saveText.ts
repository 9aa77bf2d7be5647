import { download } from './download';

const types = { json: 'application/json', csv: 'text/csv', html: 'text/html', txt: 'text/plain' } as const;

/**
 * Hands a text to the downloads under a neutral name, given as pieces. Each piece becomes a part of the Blob: the whole may be
 * longer than a string can be.
 */
export function saveText(parts: Iterable<string>, name: string, kind: keyof typeof types): void {
  download(new Blob([...parts], { type: types[kind] }), `${name}.${kind}`);
}
