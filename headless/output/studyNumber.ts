/** The number of a neutral STUDY folder at the top of a path; 0 where there is none. */
export const studyNumber = (path: string): number => Number(/^STUDY(\d{1,9})(?=\/|$)/i.exec(path)?.[1] ?? 0);
