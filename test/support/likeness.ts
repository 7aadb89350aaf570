/** How much two pictures look alike, whatever their size and whether one is the other's negative. */
import sharp from 'sharp';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Lightness of each pixel. */
  readonly pixels: Uint8Array;
}

export async function pictureOf(png: Uint8Array, size?: Picture): Promise<Picture> {
  const scaled = size ? sharp(png).resize(size.width, size.height, { fit: 'fill' }) : sharp(png);
  const { data, info } = await scaled.greyscale().removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** Correlation of the pixels, from 0 (nothing in common) to 1; 0 too where the second has lost most of its contrast. */
export function likeness(first: Picture, second: Picture): number {
  const [a, b] = [deviations(first.pixels), deviations(second.pixels)];
  const [strengthA, strengthB] = [strength(a), strength(b)];
  if (strengthB < 0.4 * strengthA) return 0;
  const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return Math.abs(product) / (strengthA * strengthB);
}

function deviations(pixels: Uint8Array): Float64Array {
  const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  return Float64Array.from(pixels, (value) => value - mean);
}

const strength = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
