export * as tags from './tagsByKeyword';
