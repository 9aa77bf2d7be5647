/** The three tags that part sequences (PS3.5 7.5); they have no VR in any encoding. */
export const delimiters = { item: 0xfffee000, itemEnd: 0xfffee00d, sequence: 0xfffee0dd } as const;
