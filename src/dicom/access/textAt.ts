export { textAt } from './valuesOf';
