/** Divisions, counties and cities in one row of numbers each, unpacked when first asked for. */
import { decodeDeltas, decodeRuns } from './columns.ts';
import type { PackedPlaces } from './packed.ts';

const TENS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
const ZERO = 0x30;

/** Tenths of a degree. */
interface Points {
  readonly lat: Int32Array;
  readonly lon: Int32Array;
}

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - ZERO;

export class PlaceColumns {
  readonly length: number;
  readonly #sections: readonly PackedPlaces[];
  #parents: Int32Array | undefined;
  #read: Points | undefined;
  readonly #population: string;
  readonly #powers: string;

  constructor(...sections: PackedPlaces[]) {
    this.#sections = sections;
    this.#population = sections.map(({ population }) => population).join('');
    this.#powers = sections.map(({ powers }) => powers).join('');
    this.length = this.#powers.length;
  }

  /** The number of the next larger place, or -1. */
  parent(at: number): number {
    this.#parents ??= this.#join(({ parents }) => decodeRuns(parents));
    return this.#parents[at] ?? -1;
  }

  population(at: number): number {
    const number = 10 * digitAt(this.#population, 2 * at) + digitAt(this.#population, 2 * at + 1);
    return number * (TENS[digitAt(this.#powers, at)] ?? 1);
  }

  /** Degrees; NaN where nothing is known. */
  lat(at: number): number {
    return this.#isNowhere(at) ? NaN : (this.#points.lat[at] ?? NaN) / 10;
  }

  lon(at: number): number {
    return this.#isNowhere(at) ? NaN : (this.#points.lon[at] ?? NaN) / 10;
  }

  get #points(): Points {
    return (this.#read ??= {
      lat: this.#join(({ lat }) => decodeDeltas(lat)),
      lon: this.#join(({ lon }) => decodeDeltas(lon)),
    });
  }

  /** A division without towns has no middle of towns either. */
  #isNowhere(at: number): boolean {
    const { lat, lon } = this.#points;
    return lat[at] === 0 && lon[at] === 0 && this.population(at) === 0;
  }

  #join(read: (section: PackedPlaces) => Int32Array): Int32Array {
    const all = new Int32Array(this.length);
    let at = 0;
    for (const section of this.#sections) {
      all.set(read(section), at);
      at += section.powers.length;
    }
    return all;
  }
}
