import type { TemplateArea } from './Template';

/** Beyond this nobody drew them. */
const most = 1000;

/** What was written as areas, number by number, so that nothing else gets in or out; undefined where it is anything else. */
export function templateAreas(stored: unknown): readonly TemplateArea[] | undefined {
  if (!Array.isArray(stored) || stored.length === 0 || stored.length > most) return undefined;
  const areas = stored.flatMap((each) => areaOf(each) ?? []);
  return areas.length === stored.length ? areas : undefined;
}

function areaOf(stored: unknown): TemplateArea | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { x, y, width, height } = stored as Record<string, unknown>;
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return undefined;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** PS3.3 C.7.6.3: Rows and Columns are 16 bits. */
const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff;
