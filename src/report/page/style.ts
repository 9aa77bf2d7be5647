/**
 * How a page of ours looks on the screen and on A4. Browsers of the Chromium family write the margins of `@page`; others print page
 * numbers of their own.
 */
const common = `
:root { color-scheme: light }
* { box-sizing: border-box }
body { font: 10.5pt/1.4 Arial, 'Liberation Sans', Helvetica, sans-serif; color: #16211f; background: #fff; margin: 2rem auto; max-width: 52rem; padding: 0 1.25rem }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 0.3rem }
h2 { font-size: 11pt; margin: 0.9rem 0 0.25rem; break-after: avoid }
h3 { font-size: 10pt; margin: 0.7rem 0 0.2rem; break-after: avoid }
p { margin: 0.2rem 0 } ul { margin: 0.2rem 0; padding-inline-start: 1.1rem }
.lead { font-size: 12pt }
.two { display: grid; grid-template-columns: 1.3fr 1fr; gap: 0 2rem }
.two h2:first-child { margin-block-start: 0.7rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: 0.14rem 0.5rem 0.14rem 0; border-bottom: 1px solid #d3dbda; overflow-wrap: anywhere }
.pairs th { font-weight: 400; color: #44514f; width: 52% }
.two .pairs th { width: 22% } .two > div .pairs th { width: 62% }
.counts th { width: 85% }
.wide { margin-block-start: 0.4rem } .pairs.wide th { width: 9rem }
.pairs td { font-variant-numeric: tabular-nums }
thead th { font-weight: 600; border-bottom: 1.5px solid #44514f }
thead { display: table-header-group } tr { break-inside: avoid }
.list, details { font-size: 8.5pt }
.hash { font: 9.5pt/1.3 'Liberation Mono', 'Courier New', monospace; overflow-wrap: anywhere }
.bad { font-weight: 600 }
.soft { color: #44514f; font-size: 9pt }
.keep { break-inside: avoid }
.sign { display: grid; grid-template-columns: repeat(6, 1fr); gap: 1.1rem 1rem; margin-block-start: 1.2rem }
.sign label { display: flex; flex-direction: column-reverse; font-size: 8.5pt; color: #44514f; grid-column: span 3 }
.sign label.third { grid-column: span 2 }
.sign input { font: inherit; font-size: 11pt; color: #16211f; background: none; border: 0; border-bottom: 1px solid #16211f; border-radius: 0; padding: 0.1rem 0; width: 100% }
.sign input:focus-visible { outline: 2px solid #0f5c63; outline-offset: 2px }
.annex { border-top: 2px solid #16211f; margin-block-start: 2rem; padding-block-start: 1rem }
.annex h1 { font-size: 14pt }
.actions { font-size: 8.5pt; font-variant-numeric: tabular-nums } .actions thead th:first-child { width: 51% } .actions thead th:nth-child(4) { width: 33% } .group th { padding-block-start: 0.35rem }
.found, .numbered { font-size: 8.5pt; table-layout: fixed } .found th:first-child { width: 40% } .found th:nth-last-child(2), .found th:last-child, .numbered th:last-child { width: 12% } .numbered th:first-child { width: 3.5rem }
.files { font-size: 7pt; table-layout: fixed; font-variant-numeric: tabular-nums }
.files th, .files td { padding-inline-end: 0.35rem }
.files td { padding-block: 0.08rem }
.files td:last-child { font: 5.4pt/1.7 'Liberation Mono', 'Courier New', monospace; padding-inline-end: 0 }
.pairs ul { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 1.5rem } .pairs li { break-inside: avoid }
.tick { margin-inline-end: 1.2rem; white-space: nowrap } .tick input { margin: 0 0.2rem 0 0; vertical-align: middle }
.folders { font-size: 8pt; table-layout: fixed } .folders th:nth-child(3) { width: 10% } .folders th:nth-child(4) { width: 30% }
.paper { display: none }
summary { font-weight: 600; font-size: 10pt; cursor: pointer }
@media (max-width: 40rem) { .two { grid-template-columns: 1fr } .pairs ul { columns: 1 } .pairs.wide th { width: 5.5rem } .tick { white-space: normal } .sign label, .sign label.third { grid-column: span 6 } .scroll { overflow-x: auto } .scroll table { min-width: 40rem } }
@media print {
  body { font-size: 9pt; line-height: 1.3; margin: 0; padding: 0; max-width: none }
  h1 { font-size: 15pt } .lead { font-size: 10.5pt } h2 { font-size: 10pt; margin-block-start: 0.55rem }
  .soft { font-size: 7.5pt } .hash { font-size: 8.5pt }
  .pairs th, .pairs td { padding-block: 0.1rem } .annex th, .annex td { padding-block: 0.07rem } .files td { padding-block: 0.02rem }
  .sign { gap: 0.6rem 1rem; margin-block-start: 0.35rem } .sign input { font-size: 10pt }
  .annex { break-before: page; border: 0; margin: 0; padding: 0 }
  .screen, details:not([open]) { display: none }
  .paper { display: block } details[open] + .paper { display: none }
}
`;

/** For a string of CSS within an element of HTML: whatever the words are, they end neither. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:·()-]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** @param foot stands below every page, beside its number */
export const styleOf = (foot: string, { one, of }: { readonly one: string; readonly of: string }): string => `
@page { size: A4; margin: 14mm 15mm 16mm;
  @bottom-left { content: ${quoted(foot)}; font: 7pt Arial, 'Liberation Sans', sans-serif; color: #44514f }
  @bottom-right { content: ${quoted(`${one} `)} counter(page) ${quoted(` ${of} `)} counter(pages); font: 7pt Arial, 'Liberation Sans', sans-serif; color: #44514f } }
${common}`;
