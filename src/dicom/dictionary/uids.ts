export * as uids from './uidsByKeyword';
