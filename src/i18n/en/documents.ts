import { say } from './say';

export const documents = {
  title: (n: number) => say.plural(n, 'One embedded document', `${say.number(n)} embedded documents`),
  about: 'These files hold a whole document. Without your decision a notice of one page takes its place.',
  open: 'Show its text',
  reading: 'The document is being read …',
  failed: 'The document could not be read. A notice replaces it.',
  limits: 'Pictures and signatures in the document were not examined. What is marked may lead to a person.',
  keep: 'Keep the document as it is',
  keptMeans: 'If it names somebody, no copy is written. The copy then carries no mark that it was cleaned.',
  unread: {
    'empty-page': 'A page has no text; perhaps it is a scan. The document cannot stay like this.',
    attachment: 'The document has attachments that were not read. It cannot stay like this.',
    shape: 'The model may show the shape of a face. It cannot stay like this.',
  },
};
