/** What a file is called in reports, private lists and on terminals: its number in the order of intake, counted from 1. */
export const reportId = (file: number): number => file + 1;
