/** Contrast as it is on the screen: between the lightest and the darkest pixel where a text stands. */
import type { Pixels } from './baselines.ts';
import type { TextBox } from './frame-checks.ts';

/** WCAG 1.4.3 */
const LEAST = 4.5;

export function paleTexts({ data, width, height }: Pixels, boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((box) => {
    let [darkest, lightest] = [1, 0];
    const [right, bottom] = [Math.min(width, box.left + box.width), Math.min(height, box.top + box.height)];
    for (let y = Math.max(0, Math.ceil(box.top)); y < bottom; y++)
      for (let x = Math.max(0, Math.ceil(box.left)); x < right; x++) {
        const light = luminance(data, (y * width + x) * 4);
        darkest = Math.min(darkest, light);
        lightest = Math.max(lightest, light);
      }
    const ratio = (lightest + 0.05) / (darkest + 0.05);
    return ratio >= LEAST ? [] : [`${ratio.toFixed(1)} to 1: ${box.text}`];
  });
}

function luminance(data: Buffer, at: number): number {
  const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]].map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel = 0): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
