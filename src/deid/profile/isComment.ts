import own from '../data/ownRecord.json';
import type { AttributeRule } from './ruleOf';

const comments = new Set(own.comments);

/** A free remark, which may say anything about anybody; a person is asked to look at it. */
export const isComment = ({ keyword }: AttributeRule): boolean => comments.has(keyword);
