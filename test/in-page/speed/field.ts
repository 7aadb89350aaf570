/** The engine that pages get, with a background of our own: it knows one name, and counts what it is asked. */
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import type { MentionsReply, PageRequests } from '../../../lib/messaging/protocol.ts';
import { Annotator } from '../../../lib/page/annotator.ts';
import { AdoptedSheet } from '../../../lib/page/mark-sheet.ts';
import { Sight } from '../../../lib/page/sight.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings-model.ts';

const NAME = 'Tarnland';
const ENTITY = { id: 'tarnland', label: NAME, kind: 'place', hasFacts: true } as const;
/** One name in some twenty words. */
const SENTENCE = `Ships from ${NAME} met the wind off the coast at noon and turned for home with all that they had caught. `;

export class Field {
  readonly annotator: Annotator;
  /** Characters that the background was asked about. */
  asked = 0;
  readonly #abort = new AbortController();

  constructor() {
    this.annotator = new Annotator({
      document,
      sight: new Sight(document),
      settings: DEFAULT_SETTINGS,
      ask: (question) => Promise.resolve(this.#answer(question)),
      sheet: new AdoptedSheet(document),
      onDropped: () => undefined,
      signal: this.#abort.signal,
    });
  }

  stop(): void {
    this.#abort.abort();
  }

  #answer({ blocks }: PageRequests['findMentions']['params']): MentionsReply {
    this.asked += blocks.reduce((sum, { length }) => sum + length, 0);
    const mentions = blocks.flatMap((text, block) =>
      [...text.matchAll(/Tarnland/g)].map(({ index }) => ({
        block,
        start: index,
        end: index + NAME.length,
        entity: ENTITY.id,
        confidence: 1,
      })),
    );
    return { mentions, entities: [ENTITY], memory: NO_MEMORY, waiting: [] };
  }
}

/** @returns paragraphs that hold `names` mentions each */
export function sow(
  paragraphs: number,
  names: number,
): { readonly root: Element; readonly characters: number } {
  const root = document.createElement('section');
  for (let at = 0; at < paragraphs; at++) {
    root.append(Object.assign(document.createElement('p'), { textContent: SENTENCE.repeat(names) }));
  }
  return { root, characters: (root.textContent ?? '').length };
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export async function waitFor(isDone: () => boolean, withinMs = 20_000): Promise<void> {
  for (const end = performance.now() + withinMs; !isDone() && performance.now() < end;) await frame();
}
