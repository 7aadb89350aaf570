/** What a document has taught, while one call works on it. */
import { LearntNames } from './learnt.ts';
import type { Memory } from './memory.ts';
import type { Hit } from './reading.ts';
import { resolve, type Naming, type Tally } from './resolve.ts';
import type { World } from './world.ts';

/** Places that a document keeps in mind between two calls. */
const MAX_PLACES = 60;
const MAX_PERSONS = 2_000;

export class Knowledge {
  readonly world: World;
  readonly persons: Set<string>;
  readonly titled: Set<string>;
  readonly learnt: LearntNames;
  readonly proved: Set<string>;
  /** Names that something beyond the name itself has shown to be meant. */
  readonly #sureNames = new Set<number>();
  readonly #before: Tally;
  readonly #namings: Naming[] = [];
  #scope: Tally = new Map();

  private constructor(world: World, { persons, titled, learnt, proved }: Memory, before: Tally) {
    this.world = world;
    this.persons = new Set(persons);
    this.titled = new Set(titled);
    this.learnt = new LearntNames(world.names.vocabulary, learnt);
    this.proved = new Set(proved);
    this.#before = before;
    this.#scope = before;
  }

  static from(world: World, memory: Memory): Knowledge {
    const counts = Object.entries(memory.places).flatMap(([id, count]) => {
      const number = world.gazetteer?.numberOf(id);
      return number === undefined ? [] : [[number, count] as const];
    });
    return new Knowledge(world, memory, new Map(counts));
  }

  addSureName({ node }: Hit): void {
    this.#sureNames.add(node);
  }

  isSureName({ node }: Hit): boolean {
    return this.#sureNames.has(node);
  }

  addNaming(naming: Naming): void {
    this.#namings.push(naming);
  }

  /** How often the document names places of a region. */
  scopeOf(region: number): number {
    return this.#scope.get(region) ?? 0;
  }

  get before(): Tally {
    return this.#before;
  }

  /** Works out what the document is about, from everything marked in the first round. */
  settle(): void {
    if (this.world.gazetteer) this.#scope = resolve(this.world.gazetteer, this.#namings, this.#before).tally;
  }

  toMemory(tally: Tally): Memory {
    const { gazetteer } = this.world;
    const most = [...tally].sort((a, b) => b[1] - a[1]).slice(0, MAX_PLACES);
    return {
      proved: [...this.proved],
      persons: [...this.persons].slice(0, MAX_PERSONS),
      titled: [...this.titled].slice(0, MAX_PERSONS),
      learnt: this.learnt.all,
      places: Object.fromEntries(
        most.map(([number, count]) => [gazetteer?.id(number) ?? '', Number(count.toFixed(2))]),
      ),
    };
  }
}
