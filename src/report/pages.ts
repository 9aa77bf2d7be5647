/** The pages to print: only who saves one needs them, so they are a chunk of their own. */
export { auditPage } from './auditPage';
export { htmlParts } from './htmlParts';
export { shareParts } from './shareParts';
