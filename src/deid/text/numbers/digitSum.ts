/** As `weightedSum`, but of each product the sum of its digits counts (Luhn and its kin). */
export const digitSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => {
    const product = weight * Number(digits[i]);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
