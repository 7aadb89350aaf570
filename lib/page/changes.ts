/** What the page does to its text between a reading and its answer: which blocks the answer still fits. */
import { isFresh, type Block } from './block.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** A moment, as the number of each kind of change so far. */
export interface Moment {
  readonly losses: number;
  readonly insertions: number;
}

export class Changes {
  #losses = 0;
  #insertions = 0;
  /** By line the number of its last insertion. */
  readonly #lastIn = new WeakMap<Element, number>();

  get now(): Moment {
    return { losses: this.#losses, insertions: this.#insertions };
  }

  /** A text was changed or taken out. */
  countLoss(): void {
    this.#losses++;
  }

  countInsertion(line: Element): void {
    this.#lastIn.set(line, ++this.#insertions);
  }

  /** Lines of the blocks into which something was put: to be read again. */
  tornSince({ insertions }: Moment, blocks: readonly Block[]): ReadonlySet<Element> {
    if (insertions === this.#insertions) return NONE;
    const lines = blocks.map(({ line }) => line);
    return new Set(lines.filter((line) => line.isConnected && (this.#lastIn.get(line) ?? 0) > insertions));
  }

  /** Where the page has lost nothing at all, no block needs to be compared with it. */
  isFreshSince({ losses }: Moment, block: Block, page: Pick<ShadowRoots, 'holds'>): boolean {
    return losses === this.#losses || isFresh(block, page);
  }
}

const NONE: ReadonlySet<Element> = new Set();
