const highest = 89;

/** Ages over 89 years are so rare that they point at somebody: they become one group, also where digits or the unit are missing. */
export const cappedAge = (age: string): string => {
  const years = /^(\d{1,3}) ?Y?$/i.exec(age)?.[1];
  return years !== undefined && Number(years) > highest ? '090Y' : age;
};
