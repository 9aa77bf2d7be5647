const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether day and month can stand in a date of birth. */
export const isDayMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= (longest[month - 1] ?? 0);
