/** Capitals of 5 × 7 dots, column by column, the top dot lowest: so that names are drawn into pictures without a font. */
const columnsOf: Readonly<Record<string, string>> = {
  ...{ A: '7e1111117e', B: '7f49494936', C: '3e41414122', D: '7f4141221c', E: '7f49494941', F: '7f09090901' },
  ...{ G: '3e4149497a', H: '7f0808087f', I: '00417f4100', J: '2040413f01', K: '7f08142241', L: '7f40404040' },
  ...{ M: '7f020c027f', N: '7f0408107f', O: '3e4141413e', P: '7f09090906', Q: '3e4151215e', R: '7f09192946' },
  ...{ S: '4649494931', T: '01017f0101', U: '3f4040403f', V: '1f2040201f', W: '3f4038403f', X: '6314081463' },
  ...{ Y: '0708700807', Z: '6151494543' },
};

/** Draws capitals and spaces into grey or stored values, each dot `size` pixels wide. */
export function drawCapitals(
  pixels: Record<number, number>,
  columns: number,
  { text, x, y, size, value }: { text: string; x: number; y: number; size: number; value: number },
): void {
  for (const [i, letter] of Array.from(text).entries())
    for (let column = 0; column < 5; column++) {
      const dots = Number.parseInt((columnsOf[letter] ?? '').slice(2 * column, 2 * column + 2) || '0', 16);
      for (let row = 0; row < 7; row++)
        if ((dots >> row) % 2 === 1)
          for (let dy = 0; dy < size; dy++)
            for (let dx = 0; dx < size; dx++)
              pixels[(y + row * size + dy) * columns + x + (i * 6 + column) * size + dx] = value;
    }
}
