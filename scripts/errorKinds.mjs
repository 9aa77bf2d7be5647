/** The kinds of error in what dciodvfy printed: values and numbers taken out, so that only the rule that is broken remains. */
export const errorKinds = (printed) =>
  new Set(
    printed
      .split('\n')
      .filter((line) => line.startsWith('Error'))
      .map((line) =>
        line
          .replace(/"[^"]*"/g, '"…"')
          .replace(/(value|=|values are|UID|-) <[^>]*>/g, '$1 <…>')
          .replace(/values are .*/g, 'values are …')
          .replace(/\b[0-9a-fx.]*\d[0-9a-fx.]*\b/gi, 'N')
          .trim(),
      ),
  );
