/**
 * How often a page that never rests is read again. A live ticker or a clock must not keep us, and with us the background,
 * at work for hours: after a while without anybody doing anything the pauses grow, up to a minute. Whoever scrolls, types
 * or clicks sees marks without delay again.
 */

/** Readings at full pace. */
const FREE = 20;
/** Milliseconds: the first pause after those, and the longest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

export class Pace {
  #readings = 0;
  #last = -Infinity;

  /** To be called with each reading. */
  count(now: number): void {
    this.#readings += 1;
    this.#last = now;
  }

  /** The reader did something. */
  reset(): void {
    this.#readings = 0;
  }

  /** When the page may be read again. */
  get notBefore(): number {
    const over = this.#readings - FREE;
    return over < 0 ? -Infinity : this.#last + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** over);
  }
}
