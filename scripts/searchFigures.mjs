// `node scripts/searchFigures.mjs`: what the search for text would hold back of the corpus beside the project, and of names rendered into
// copies of its pictures (in memory, seeded; letters drawn by the browser in whatever of the named fonts is installed): by modality, how many
// pictures show text, which are shown to a person because of their header, which because of the search, which not at all, and how many without
// text are held back. See bench/detector/README.md.
import { chromium } from 'playwright-core';
import { load } from './bundle.mjs';
import { corpusWith } from './corpusWith.mjs';
import { findBrowser } from './findBrowser.mjs';

const { searchFigures } = await load('./bench/detector/searchFigures.ts');
const corpus = corpusWith([]);

/* global document */
/** Runs in the browser: names in white on black, cut to their ink. */
function drawNames() {
  const names = [
    ...['ANDERSSON^KARIN', 'Müller, Hans', 'KOWALSKI PIOTR', 'Garcia Lopez, Ana', 'SMITH JOHN', 'LI WU'],
    ...['Nguyen Thi Lan', 'BRANDT, E. 12.04.1957', 'de Vries J.', 'ROSSI MARIA 482913', 'Tanaka Yuki F 047Y'],
  ];
  const fonts = ['DejaVu Sans', 'DejaVu Sans Mono', 'DejaVu Serif', 'Liberation Sans', 'Liberation Mono'];
  const more = ['Liberation Serif', 'Liberation Sans Narrow', 'bold DejaVu Sans', 'bold Liberation Sans'];
  const [width, height] = [700, 60];
  let at = 0;
  return [...fonts, ...more].flatMap((font) =>
    [10, 12, 13, 14, 16, 18, 20, 24, 28].flatMap((size) =>
      [0, 1].map(() => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [width, height];
        const drawing = canvas.getContext('2d');
        const family = font.replace('bold ', '');
        drawing.font = `${family === font ? '' : 'bold '}${size}px "${family}"`;
        drawing.fillRect(0, 0, width, height);
        drawing.fillStyle = '#fff';
        drawing.textBaseline = 'top';
        const name = names[(at++ * 7) % names.length];
        drawing.fillText(name, 4, 8);
        const { data } = drawing.getImageData(0, 0, width, height);
        const ink = (x, y) => data[4 * (y * width + x)];
        let [left, right, top, bottom] = [width, 0, height, 0];
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++)
            if (ink(x, y) > 60) {
              [left, right] = [Math.min(left, x), Math.max(right, x)];
              [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
            }
        const alpha = [];
        for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) alpha.push(ink(x, y));
        const letters = name.replace(/[^\p{L}\p{N}]/gu, '').length;
        return { font, size, letters, width: right - left + 1, height: bottom - top + 1, alpha };
      }),
    ),
  );
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const names = await (await browser.newPage()).evaluate(drawNames);
await browser.close();

console.log(await searchFigures(corpus, names));
