import { tags } from '../../../dicom/dictionary/tags';
import { dummyContent } from '../../profile/structuredReport';
import type { Rule } from '../edit/Rule';
import { keep, remove } from '../edit/Verdict';
import { hasValue } from '../values/hasValue';

const because = 'structured-report';

export const replaceContent: Rule = {
  says: 'The content of a structured report that is not cleaned item by item becomes one text item that says so, and follows no template any more.',
  topic: 'content',
  of: ['content', 'template'],
  judge({ where, attribute, empty }, { options, sopClass }) {
    if (attribute.rule.does === 'template')
      return hasValue(where.dataSet, tags.ContentSequence) && !options.has('CleanStructuredContent')
        ? remove(because)
        : keep;
    if (empty) return keep;
    const fresh = dummyContent(sopClass, where.dataSet.encoding);
    return { does: 'become', action: 'D', because, element: fresh };
  },
};
