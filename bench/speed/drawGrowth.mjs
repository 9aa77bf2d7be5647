const [width, height, margin] = [360, 220, 48];

/**
 * Two charts side by side for each series: time per unit and peak of memory against the number of units, which grows by powers of ten.
 *
 * @param {readonly (readonly { units: number, unit: string, msPerUnit: number, peak: number }[])[]} allSeries
 */
export function drawGrowth(allSeries) {
  const charts = allSeries.flatMap((points, row) => [
    chart(points, row, 0, `ms per ${points[0].unit}`, ({ msPerUnit }) => msPerUnit),
    chart(points, row, 1, 'peak memory, MB', ({ peak }) => peak),
  ]);
  const size = `${2 * width} ${allSeries.length * height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${charts.join('\n')}
</svg>
`;
}

function chart(points, row, column, title, valueOf) {
  const most = Math.max(...points.map(valueOf)) * 1.2;
  const [first, last] = [points[0].units, points.at(-1).units].map(Math.log10);
  const x = ({ units }) =>
    margin + ((Math.log10(units) - first) / (last - first || 1)) * (width - 2 * margin);
  const y = (point) => height - margin - (valueOf(point) / most) * (height - 2 * margin);
  const path = points.map(
    (point, i) => `${i === 0 ? 'M' : 'L'}${x(point).toFixed(1)},${y(point).toFixed(1)}`,
  );
  const marks = points.map(
    (point) =>
      `<circle cx="${x(point).toFixed(1)}" cy="${y(point).toFixed(1)}" r="3"/>` +
      `<text x="${x(point).toFixed(1)}" y="${(y(point) - 8).toFixed(1)}" text-anchor="middle">${numberOf(valueOf(point))}</text>` +
      `<text x="${x(point).toFixed(1)}" y="${height - margin + 18}" text-anchor="middle">${point.units.toLocaleString('en')}</text>`,
  );
  return `<g transform="translate(${column * width} ${row * height})">
<text x="${margin}" y="20" font-weight="bold">${title}</text>
<path d="M${margin},${height - margin}H${width - margin}" stroke="#888"/>
<path d="${path.join('')}" fill="none" stroke="#0a5" stroke-width="2"/>
${marks.join('\n')}
<text x="${width - margin}" y="${height - 12}" text-anchor="end">${points[0].unit}s</text>
</g>`;
}

const numberOf = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
