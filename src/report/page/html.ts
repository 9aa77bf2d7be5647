const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (character) => marks[character] ?? '');

/** Several values are a line each. */
export type Row = readonly [name: string, value: string | number | readonly string[]];

/** What is said in pairs: a name, and what it is. @param kind `wide` where what it is takes most of the line */
export const pairs = (rows: readonly Row[], kind = ''): string =>
  `<table class="pairs ${kind}">\n${rows
    .map(
      ([name, value]) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${typeof value === 'object' ? listOf(value) : escaped(value)}</td></tr>`,
    )
    .join('\n')}\n</table>\n`;

export const listOf = (lines: readonly string[]): string =>
  `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>\n`;

export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escaped(line)}</p>\n`).join('');

/** A part of the page with a heading; nothing where there is nothing to say. */
export const part = (title: string, body: string, kind = ''): string =>
  body === ''
    ? ''
    : `<section${kind === '' ? '' : ` class="${kind}"`}>\n<h2>${escaped(title)}</h2>\n${body}</section>\n`;

/** A table that a narrow screen scrolls; rows and `foot` follow, since a list may be longer than a string. */
export const head = (columns: readonly string[], kind: string): string =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(columns.join(', '))}"><table class="${kind}">\n<thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>\n<tbody>\n`;

export const row = (cells: readonly (string | number)[], mark = ''): string =>
  `<tr${mark}>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;

/** A heading within such a table, over the rows that follow. */
export const group = (title: string, columns: number): string =>
  `</tbody>\n<tbody><tr class="group"><th scope="rowgroup" colspan="${String(columns)}">${escaped(title)}</th></tr>\n`;

export const foot = '</tbody>\n</table></div>\n';
