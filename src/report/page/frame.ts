import { program } from '../../dicom/dictionary/program';
import type { ReportWords } from '../ReportWords';
import { escaped } from './html';
import { styleOf } from './style';

/** What a page tells of: no other kind takes its place on a disk. */
export type PageKind = 'cleaning' | 'share' | 'audit';

/** By this a command knows a page of ours again, in whatever language it is. */
const pageMark = (kind: PageKind): string =>
  `<meta name="generator" content="${program.product} ${program.version}">\n<meta name="kind" content="${kind}">`;

/**
 * The beginning of a page to print, without script and without anything from elsewhere.
 * @param chain stands on every sheet and tells that they belong together
 */
export const opening = (
  kind: PageKind,
  title: string,
  { language, page }: Pick<ReportWords, 'language' | 'page'>,
  chain: string,
): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${pageMark(kind)}
<title>${escaped(title)}</title>
<style>${styleOf([`${program.product} ${program.version}`, title, ...(chain === '' ? [] : [chain])].join(' · '), page)}</style>
</head>
<body>
`;

export const closing = '</body>\n</html>\n';

/** So much of a hash tells sheets apart. */
export const chainOf = (sha256: string | undefined): string =>
  sha256 === undefined ? '' : `SHA-256 ${sha256.slice(0, 16)}`;
