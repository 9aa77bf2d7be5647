import { vrClasses } from './vrClasses';

export const isTextVr = vrClasses.isText;
