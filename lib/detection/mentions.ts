/** From decisions about tokens to mentions in the page's text: offsets, entities, how sure. */
import {
  namingOf,
  type Decision,
  type KnownDecision,
  type LineDecisions,
  type PatternDecision,
  type PlacedDecision,
} from './decisions.ts';
import { derivedId, type Derived } from './derived.ts';
import type { Knowledge } from './knowledge.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './reading.ts';
import { resolve, type Sense, type Tally } from './resolve.ts';
import type { World } from './world.ts';

export interface Mention {
  /** Index into the blocks of the call. */
  readonly block: number;
  /** UTF-16 offsets into that block's text; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** "North Korean": of the place rather than the place. */
  readonly demonym?: true;
  /** Names that stand inside this one and lead on: the country and the city of an embassy. */
  readonly inside?: readonly Mention[];
}

export interface FoundMentions {
  readonly mentions: readonly Mention[];
  /** To be passed on with the document's next texts. */
  readonly memory: Memory;
  /** Blocks where a short name still waits for proof: worth asking again once its entity is proved. */
  readonly waiting: readonly { readonly block: number; readonly entity: string }[];
}

/** Below this a name is left alone: which bearer is meant is anybody's guess. */
const THRESHOLD = 0.35;

export function toMentions(
  reading: Reading,
  lines: readonly LineDecisions[],
  knowledge: Knowledge,
): FoundMentions {
  const known = lines.flatMap(({ decisions }) => decisions.flatMap(knownIn));
  const { senses, tally } = resolveAll(reading, known, knowledge.before);
  const senseOf = new Map(known.map((decision, index) => [decision, senses[index]]));
  const writer = new Writer(reading, senseOf);
  return {
    mentions: lines.flatMap(({ decisions }, block) =>
      decisions.flatMap((decision) => writer.write(decision, block) ?? []),
    ),
    memory: knowledge.toMemory(tally),
    waiting: lines.flatMap(({ waiting }, block) =>
      [...waiting].filter((entity) => !knowledge.proved.has(entity)).map((entity) => ({ block, entity })),
    ),
  };
}

function knownIn(decision: Decision): KnownDecision[] {
  if (decision.form === 'known') return [decision, ...(decision.inside ?? [])];
  if (decision.form === 'learnt') return [];
  if (decision.form === 'placed') return [decision.place];
  return [decision.place, decision.seat].filter((part) => part !== undefined);
}

function resolveAll(
  reading: Reading,
  decisions: readonly KnownDecision[],
  before: Tally,
): { senses: readonly Sense[]; tally: Tally } {
  const { gazetteer } = reading.world;
  const namings = decisions.map((decision) => namingOf(reading, decision));
  if (gazetteer) return resolve(gazetteer, namings, before);
  return {
    senses: namings.map(({ bearers }) => ({ entity: bearers[0] ?? -1, confidence: 1 })),
    tally: new Map(),
  };
}

/** The id that a number has for the rest of the extension: a pack's own word goes before the gazetteer's. */
export function idOf({ names, gazetteer }: World, number: number): string {
  return names.idOf(number) ?? gazetteer?.id(number) ?? '';
}

class Writer {
  readonly #reading: Reading;
  readonly #senses: ReadonlyMap<KnownDecision, Sense | undefined>;

  constructor(reading: Reading, senses: ReadonlyMap<KnownDecision, Sense | undefined>) {
    this.#reading = reading;
    this.#senses = senses;
  }

  write(decision: Decision, block: number): Mention | undefined {
    switch (decision.form) {
      case 'known':
        return this.#known(decision, block);
      case 'learnt':
        return { ...this.#span(decision, block), entity: decision.entity, confidence: 0.7 };
      case 'pattern':
        return this.#pattern(decision, block);
      case 'placed':
        return this.#placed(decision, block);
    }
  }

  #span({ from, to }: Decision, block: number): Pick<Mention, 'block' | 'start' | 'end'> {
    const { tokens } = this.#reading;
    return { block, start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
  }

  #known(decision: KnownDecision, block: number): Mention | undefined {
    const sense = this.#senses.get(decision);
    if (!sense || sense.confidence < THRESHOLD) return undefined;
    const span = this.#span(decision, block);
    return {
      ...span,
      end: span.end + (decision.hasDot ? 1 : 0),
      entity: idOf(this.#reading.world, sense.entity),
      confidence: round(sense.confidence * (1 - Math.exp(-decision.weight - 0.5))),
      ...(decision.isDemonym && { demonym: true }),
      ...(decision.inside && { inside: decision.inside.flatMap((part) => this.#known(part, block) ?? []) }),
    };
  }

  #pattern(decision: PatternDecision, block: number): Mention | undefined {
    const inside = [decision.place, decision.seat].flatMap(
      (part) => (part && this.#known(part, block)) ?? [],
    );
    const [place] = inside;
    if (!place) return undefined;
    const entity = derivedId(this.#derived(decision));
    const mention = { ...this.#span(decision, block), entity, confidence: round(place.confidence * 0.9) };
    const isFirst = decision.place?.from === decision.from;
    return decision.isOf || isFirst ? { ...mention, inside } : mention;
  }

  #placed(decision: PlacedDecision, block: number): Mention | undefined {
    const place = this.#known(decision.place, block);
    if (!place) return undefined;
    const name = this.#reading.text(decision.from, decision.to);
    const entity = derivedId({ form: 'in', name, place: this.#placeId(decision.place) });
    return { ...this.#span(decision, block), entity, confidence: round(place.confidence * 0.7) };
  }

  #derived({ from, to, head, isOf, place, seat }: PatternDecision): Derived {
    const id = this.#placeId(place);
    if (isOf) return { form: 'of', head, place: id, ...(seat && { seat: this.#placeId(seat) }) };
    return { form: 'name', head, name: this.#reading.text(from, to), place: id };
  }

  /** The gazetteer's own id: a derived entity says what it says without any pack. */
  #placeId(decision: KnownDecision | undefined): string {
    const number = decision && this.#senses.get(decision)?.entity;
    return number === undefined ? '' : (this.#reading.world.gazetteer?.id(number) ?? '');
  }
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
