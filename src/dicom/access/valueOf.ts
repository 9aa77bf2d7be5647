export { textsOf } from './valuesOf';
