import own from '../data/ownRecord.json';

const goes = new Set(own.goes);

/** Whether an attribute leaves a person's own record: contact data, insurer, beliefs, other people's data, network names. */
export const leavesOwnRecord = (keyword: string, vr: string): boolean => vr === 'AE' || goes.has(keyword);
