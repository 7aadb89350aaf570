/** WCAG contrast of a mark against the pages that it may stand on. */

/** What pages mostly have behind their text. */
const LIGHT_PAGE = '#ffffff';
const DARK_PAGE = '#121212';
/** WCAG 1.4.11: what a graphic needs to be seen. */
const ENOUGH = 3;

export interface PageContrast {
  readonly light: number;
  readonly dark: number;
  readonly verdict: 'good' | 'light' | 'dark' | 'poor';
}

/** @param colour "#rrggbb" */
export function contrastOnPages(colour: string): PageContrast {
  const [light, dark] = [contrast(colour, LIGHT_PAGE), contrast(colour, DARK_PAGE)];
  const verdict = light >= ENOUGH ? (dark >= ENOUGH ? 'good' : 'light') : dark >= ENOUGH ? 'dark' : 'poor';
  return { light, dark, verdict };
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
