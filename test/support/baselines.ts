/** Pictures of the gallery as they were when somebody looked at them, and how new ones differ. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const FOLDER = resolve(import.meta.dirname, '../baselines');
const DIFFERENCES = resolve(import.meta.dirname, '../output/differences');
/** Pictures can be compared only where the same page gives the same pixels: this says of which machine they are. */
const FINGERPRINT = join(FOLDER, 'fingerprint.txt');

/** Of 1: less is what the palette of a stored picture makes of a colour. */
const THRESHOLD = 0.06;
/** Pixels; a letter that moved by one is some twenty. */
const TOLERANCE = 12;
const COLOURS = 64;

export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
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
    const png = await sharp(picture).png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toBuffer();
    writeFileSync(join(FOLDER, `${name}.png`), png);
  }
}

export function storedNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -4));
}

/** @returns undefined where both look the same; else in words how they differ, with a picture of it in the output folder */
export async function differenceFrom(name: string, picture: Buffer): Promise<string | undefined> {
  const file = join(FOLDER, `${name}.png`);
  if (!existsSync(file)) return `${name}: there is no baseline`;
  return compare(name, readFileSync(file), picture);
}

export async function compare(name: string, before: Buffer, after: Buffer): Promise<string | undefined> {
  const [a, b] = await Promise.all([readPixels(before), readPixels(after)]);
  if (a.width !== b.width || a.height !== b.height)
    return `${name}: ${a.width}×${a.height} before, ${b.width}×${b.height} now`;
  const { width, height } = a;
  const marked = Buffer.alloc(a.data.length);
  const options = { threshold: THRESHOLD, includeAA: true };
  const count = pixelmatch(a.data, b.data, marked, width, height, options);
  if (count <= TOLERANCE) return undefined;
  mkdirSync(DIFFERENCES, { recursive: true });
  await sharp(marked, { raw: { width, height, channels: 4 } }).toFile(join(DIFFERENCES, `${name}.png`));
  return `${name}: ${count} pixels differ`;
}
