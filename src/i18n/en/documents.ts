import { say } from './say';

export const documents = {
  title: (n: number) =>
    say.plural(n, 'There is a document in the files', `There are ${say.number(n)} documents in the files`),
  about:
    'These files contain a whole document, such as a report. Unless you choose to keep it, we replace it with a one-page notice.',
  open: 'Show the text',
  reading: 'Reading the document …',
  failed: 'Reinschrift could not read the document and will replace it with a one-page notice.',
  tooLarge:
    'The document is too large to read here. Look at it yourself, or leave it out: Reinschrift replaces it with a one-page notice.',
  limits:
    'We did not check pictures and signatures in the document. Highlighted text may reveal who it is about.',
  keep: 'Keep the document as it is',
  keptMeans:
    'If the document names somebody, we make no copy. Otherwise we make one, but it will not be marked as cleaned.',
  unread: {
    'empty-page': 'One page has no text. It may be a scan. That is why you cannot keep the document.',
    'lost-text':
      'Some of the text lies outside the pages or cannot be read. That is why you cannot keep the document.',
    attachment:
      'The document has attachments, which Reinschrift does not read. That is why you cannot keep it.',
    shape: 'The 3D model may show the shape of a face. That is why you cannot keep it.',
  },
};
