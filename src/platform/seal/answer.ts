import type { HeldFiles } from './HeldFiles';

/** Why a page of words comes instead of a file: it is none of the app's, or nothing at hand is what was built. */
export type NoPage = 'unknown' | 'changed';

/** What is said in the app's place. */
export type Words = Readonly<Record<NoPage | 'again', string>> & { readonly language: string };

/** Of all files only these are asked for in every start, besides what the page itself names. */
const languages = /^assets\/(de|en|nl|leicht)-[^/]*\.js$/;

/**
 * Answers one request of a page with what the service worker holds, and with nothing else: a path that is none of the app's, another
 * origin, another method get an error and are not passed on. `request` is a Fetch API Request; of it only address, method and mode are read.
 *
 * @param folder address of the app's folder, with its last slash
 */
export async function answer(
  request: Pick<Request, 'url' | 'method' | 'mode'>,
  folder: string,
  files: HeldFiles,
  words: Words,
): Promise<Response> {
  const path = pathOf(request.url, folder);
  const isPage = request.mode === 'navigate';
  if (path === undefined || request.method !== 'GET') return Response.error();
  if (!files.has(path)) return isPage ? inWords('unknown', folder, files, words) : Response.error();
  if (isPage && path === 'index.html' && !(await canStart(files)))
    return inWords('changed', folder, files, words);
  return (
    (await files.response(path)) ?? (isPage ? inWords('changed', folder, files, words) : Response.error())
  );
}

/** The path under the folder, without query and fragment; the folder itself is its page. Undefined where it lies elsewhere. */
function pathOf(address: string, folder: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const full = origin + pathname;
  if (!full.startsWith(folder)) return undefined;
  return full.slice(folder.length) || 'index.html';
}

/** A page whose script does not come is blank. So what it begins with is proven first, all at once. */
async function canStart(files: HeldFiles): Promise<boolean> {
  const bytes = await files.bytes('index.html');
  if (bytes === undefined) return false;
  const page = new TextDecoder().decode(bytes);
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const first = [...named, ...files.paths().filter((path) => languages.test(path))];
  const proven = await Promise.all(first.map((path) => files.bytes(path)));
  return proven.every((each) => each !== undefined);
}

/** No script, no style: it says why, and leads to the app. */
function inWords(why: NoPage, folder: string, files: HeldFiles, words: Words): Response {
  const page = `<!doctype html><html lang="${words.language}" translate="no"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Reinschrift</title><h1>Reinschrift</h1><p>${words[why]}</p><p><a href="${folder}">${words.again}</a></p>`;
  return new Response(page, {
    status: why === 'unknown' ? 404 : 503,
    headers: files.headers('index.html'),
  });
}
