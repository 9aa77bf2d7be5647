export { asciiOf } from './valuesOf';
