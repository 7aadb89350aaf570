/** Pictures of the gallery as they were when somebody looked at them, and how new ones differ. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const FOLDER = resolve(import.meta.dirname, '../baselines');
const DIFFERENCES = resolve(import.meta.dirname, '../output/differences');
/** Says how the machine draws that took the pictures: only one that draws the same can be held to each pixel. */
const FINGERPRINT = join(FOLDER, 'fingerprint.txt');

/** Of 1: less is what the palette of a stored picture makes of a colour. */
const THRESHOLD = 0.06;
/** Pixels; a letter that moved by one is some twenty. */
const TOLERANCE = 12;
const COLOURS = 64;
/** Another machine draws the edges of letters and the browser's own fields a little otherwise: seen from further away. */
const FURTHER = { shrink: 4, threshold: 0.1, share: 0.01, sides: 0.02 };

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Pixels extends Size {
  readonly data: Buffer;
}

export async function readPixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export async function fingerprintOf(ruler: Buffer): Promise<string> {
  const { data } = await readPixels(ruler);
  return createHash('sha256').update(data).digest('hex');
}

export function isOfThisMachine(fingerprint: string): boolean {
  return existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8').trim() === fingerprint;
}

/** Stored with few colours: a whole set is to stay small. */
export async function storeBaselines(
  fingerprint: string,
  pictures: ReadonlyMap<string, Buffer>,
): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FINGERPRINT, `${fingerprint}\n`);
  for (const [name, picture] of pictures) {
    const png = await sharp(picture)
      .png({ palette: true, colours: COLOURS, dither: 0, effort: 10 })
      .toBuffer();
    writeFileSync(join(FOLDER, `${name}.png`), png);
  }
}

export function storedNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -4));
}

export type Comparison = 'each pixel' | 'from further away';

/** @returns undefined where both look the same; else in words how they differ, with a picture of it in the output folder */
export async function differenceFrom(
  name: string,
  picture: Buffer,
  comparison: Comparison,
): Promise<string | undefined> {
  const file = join(FOLDER, `${name}.png`);
  if (!existsSync(file)) return `${name}: there is no baseline`;
  return compare(name, readFileSync(file), picture, comparison);
}

export async function compare(
  name: string,
  before: Buffer,
  after: Buffer,
  comparison: Comparison,
): Promise<string | undefined> {
  const isClose = comparison === 'each pixel';
  const [a, b] = await Promise.all([readPixels(before), readPixels(after)]);
  const sides = isClose ? 0 : FURTHER.sides;
  if (Math.abs(a.width - b.width) > sides * a.width || Math.abs(a.height - b.height) > sides * a.height)
    return `${name}: ${a.width}×${a.height} before, ${b.width}×${b.height} now`;
  if (isClose) return differing(name, a, b, THRESHOLD, TOLERANCE);
  const size = { width: Math.ceil(a.width / FURTHER.shrink), height: Math.ceil(a.height / FURTHER.shrink) };
  const [small, other] = await Promise.all([a, b].map((pixels) => shrink(pixels, size)));
  const tolerance = FURTHER.share * size.width * size.height;
  return differing(name, small as Pixels, other as Pixels, FURTHER.threshold, tolerance);
}

async function shrink({ data, width, height }: Pixels, size: Size): Promise<Pixels> {
  const whole = sharp(data, { raw: { width, height, channels: 4 } });
  return {
    data: await whole
      .resize({ ...size, fit: 'fill' })
      .raw()
      .toBuffer(),
    ...size,
  };
}

async function differing(
  name: string,
  { data, width, height }: Pixels,
  other: Pixels,
  threshold: number,
  tolerance: number,
): Promise<string | undefined> {
  const marked = Buffer.alloc(data.length);
  const count = pixelmatch(data, other.data, marked, width, height, { threshold, includeAA: true });
  if (count <= tolerance) return undefined;
  mkdirSync(DIFFERENCES, { recursive: true });
  await sharp(marked, { raw: { width, height, channels: 4 } }).toFile(join(DIFFERENCES, `${name}.png`));
  return `${name}: ${count} pixels differ`;
}
