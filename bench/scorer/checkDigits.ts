import type { Random } from './Random';

const digitSum = (n: number): number => Math.floor(n / 10) + (n % 10);
const digitsOf = (text: string): number[] => Array.from(text, Number);

/** A Krankenversichertennummer (German Social Code V, section 290). */
export function kvnr(random: Random): string {
  const letter = random.between(1, 26);
  const rest = random.digits(8);
  const all = `${String(letter).padStart(2, '0')}${rest}`;
  const sum = digitsOf(all).reduce((total, digit, at) => total + digitSum(digit * (1 + (at % 2))), 0);
  return `${String.fromCharCode(64 + letter)}${rest}${sum % 10}`;
}

/** A Burgerservicenummer. */
export function bsn(random: Random): string {
  for (;;) {
    const front = random.digits(8);
    const check = digitsOf(front).reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11;
    if (check < 10) return `${front}${check}`;
  }
}

/** An NHS number, in groups as it is written. */
export function nhs(random: Random): string {
  for (;;) {
    const front = random.digits(9);
    const check = (11 - (digitsOf(front).reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11)) % 11;
    if (check < 10) return `${front.slice(0, 3)} ${front.slice(3, 6)} ${front.slice(6)}${check}`;
  }
}

export const ssn = (random: Random): string =>
  `${random.between(100, 650)}-${random.between(10, 99)}-${random.between(1000, 9999)}`;
