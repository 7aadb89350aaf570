/**
 * One run of annotating a page: read its text in slices, ask the background what it mentions, keep the marks true while
 * the page changes, paint those near the viewport. Ends for good with its signal.
 */
import type { Memory } from '../detection/memory.ts';
import { groupBy } from '../group-by.ts';
import type {
  EntityLabel,
  MentionCount,
  MentionsReply,
  PageRequests,
  PageSettings,
} from '../messaging/protocol.ts';
import { batches } from './batches.ts';
import type { Block } from './block.ts';
import { Changes, type Moment } from './changes.ts';
import { BlockReader, collectBlocks } from './collect.ts';
import { rectsOf } from './hit-test.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { MarkStore, type Mark } from './mark-store.ts';
import { NearViewport } from './near-viewport.ts';
import { watchPage, type PageChanges } from './page-watch.ts';
import { Painter } from './painter.ts';
import { Sections } from './sections.ts';
import type { Sight } from './sight.ts';
import { isShown, rotateToViewport } from './shown.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { Slice } from './slices.ts';
import { watchStrain } from './strain.ts';

type AskMentions = (question: PageRequests['findMentions']['params']) => Promise<MentionsReply>;
/** What of the reader's settings decides which mentions are marked, and how. */
type MarkSettings = Pick<PageSettings, 'kinds' | 'scope' | 'everyMention' | 'look'>;

/** Nodes that are read between two looks at the clock. */
const STEPS = 16;
/** Longer than any language tag that is one. */
const MAX_LANG = 35;
/** More than this near the viewport is a table of names; the ones closest to its middle are painted. */
const MAX_PAINTED = 60;

export interface AnnotatorOptions {
  readonly document: Document;
  readonly sight: Sight;
  readonly settings: MarkSettings;
  readonly ask: AskMentions;
  readonly sheet: MarkSheet;
  /** Called when marks went away, with the ones that did. */
  readonly onDropped: (marks: readonly Mark[]) => void;
  readonly signal: AbortSignal;
}

export class Annotator {
  readonly store = new MarkStore();
  #settings: MarkSettings;
  readonly #options: AnnotatorOptions;
  readonly #painter: Painter;
  readonly #near: NearViewport;
  readonly #sections: Sections;
  readonly #roots: ShadowRoots;
  /** What the background made of the page so far: opaque here, and sent with the next question. */
  #memory: Memory | undefined;
  #waiting: { readonly line: Element; readonly entity: string }[] = [];
  /** Each answer brings its own copies: one of each is kept. */
  readonly #labels = new Map<string, EntityLabel>();
  readonly #changes = new Changes();
  /** The marks that were looked at when marks were last painted. */
  #measured: readonly Mark[] = [];
  /** One reading at a time, so that an answer never meets marks of a later one. */
  #work: Promise<void> = Promise.resolve();

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#sections = new Sections(options.document);
    this.#painter = new Painter(options.settings.look, options.sheet);
    this.#near = new NearViewport(options.document, () => this.#paint(), options.signal);
    const onStale = (node: Text): void => {
      this.#changes.countLoss();
      this.#forget(this.store.dropNode(node));
    };
    const onInserted = (line: Element): boolean => {
      this.#changes.countInsertion(line);
      return this.#forget(this.store.dropJoined(line));
    };
    this.#roots = watchPage(
      options.document,
      options.sight,
      { onStale, onInserted, onSettled: (changes) => this.#readLater(changes) },
      options.signal,
    );
    watchStrain(() => this.#painter.ease(), options.signal);
    options.signal.addEventListener('abort', () => this.#stop());
    if (options.document.body) this.#readLater({ trees: new Set([options.document.body]), lines: new Set() });
  }

  /** Whether a mark counts under the reader's settings. */
  isWanted = (mark: Mark): boolean => {
    const { kinds, scope, everyMention } = this.#settings;
    const { kind, hasFacts } = mark.entity;
    if (!kinds[kind]) return false;
    if (hasFacts) return true;
    return scope === 'everything' && (everyMention || this.#sections.isFirst(mark));
  };

  /** Marks on the screen and close to it. */
  get painted(): readonly Mark[] {
    return this.#painter.painted;
  }

  /** Repaints at once: all mentions are known already. */
  setSettings(settings: MarkSettings): void {
    this.#settings = settings;
    this.#painter.setLook(settings.look);
    this.#paint();
  }

  /** All marks that a reader can get to, painted or not. Asks for layout: not for every frame. */
  visibleMarks(): Mark[] {
    return [...this.store.all()].filter((mark) => this.isWanted(mark) && isShown(mark));
  }

  /** Mentions that are marked where a reader can see them, by entity, in order of first appearance. */
  countMentions(): MentionCount[] {
    const marks = this.visibleMarks();
    return [...groupBy(marks, ({ entity }) => entity.id).values()].flatMap((group) =>
      group[0] ? [{ ...group[0].entity, count: group.length }] : [],
    );
  }

  /** Resolves when everything known to have changed has been read. */
  settled(): Promise<void> {
    return this.#work;
  }

  #stop(): void {
    this.#near.stop();
    this.#painter.clear();
    this.store.clear();
    this.#waiting = [];
  }

  #readLater(changes: PageChanges): void {
    this.#sections.refresh(changes.trees.size > 0);
    this.#work = this.#work
      .then(() => this.#read(changes))
      .catch((error: unknown) => {
        // A background that is gone (extension updated or removed) ends the run quietly; all else is a bug worth a line.
        if (!this.#options.signal.aborted) console.debug('Dateline: reading the page failed', error);
      });
  }

  async #read({ trees, lines }: PageChanges): Promise<void> {
    await this.#options.sight.whenSeen();
    const since = this.#changes.now;
    let blocks = [...lines].flatMap((line) => collectBlocks(line, 'line', this.#roots.meet));
    for (const line of lines) this.#forget(this.store.dropLine(line));
    const slice = new Slice();
    for (const tree of trees) {
      const read = await this.#collectSlowly(tree, slice);
      if (this.#options.signal.aborted) return;
      blocks = blocks.concat(read);
    }
    for (const block of blocks) this.#forget(this.store.dropLine(block.line));
    await this.#findIn(rotateToViewport(blocks), since);
    // Nothing to ask about, but what went away may have been the first of its section.
    if (blocks.length === 0) this.#paint();
  }

  /** In slices, and not to the end where this run ends before. */
  async #collectSlowly(root: Element, slice: Slice): Promise<readonly Block[]> {
    const reader = new BlockReader(root, 'all', this.#roots.meet);
    for (let hasMore = true; hasMore && !this.#options.signal.aborted;) {
      hasMore = reader.read(STEPS);
      if (slice.isSpent) await slice.breathe();
    }
    return reader.blocks;
  }

  /** @param since when the blocks were collected, or before */
  async #findIn(blocks: readonly Block[], since: Moment): Promise<void> {
    let isSamePage = false;
    for (const batch of batches(blocks)) {
      await this.#options.sight.whenSeen();
      if (this.#options.signal.aborted) return;
      const reply = await this.#options.ask(this.#questionFor(batch));
      if (this.#options.signal.aborted) return;
      this.#addMarks(batch, reply, since);
      this.#paint(isSamePage);
      isSamePage = true;
    }
    await this.#askAgainWhereProved();
  }

  #questionFor(batch: readonly Block[]): PageRequests['findMentions']['params'] {
    const lang = this.#options.document.documentElement.lang.slice(0, MAX_LANG);
    return {
      blocks: batch.map(({ text }) => text),
      ...(lang && { lang }),
      ...(this.#memory && { memory: this.#memory }),
    };
  }

  /** Short names that were refused before the page named their entity in full. */
  async #askAgainWhereProved(): Promise<void> {
    const proved = new Set(this.#memory?.proved);
    const again = new Set(this.#waiting.filter(({ entity }) => proved.has(entity)).map(({ line }) => line));
    if (again.size === 0) return;
    this.#waiting = this.#waiting.filter(({ line }) => !again.has(line));
    for (const line of again) this.#forget(this.store.dropLine(line));
    const lines = [...again].filter((line) => line.isConnected);
    await this.#findIn(
      lines.flatMap((line) => collectBlocks(line, 'line')),
      this.#changes.now,
    );
  }

  #addMarks(
    batch: readonly Block[],
    { mentions, entities, memory, waiting }: MentionsReply,
    since: Moment,
  ): void {
    for (const entity of entities) if (!this.#labels.has(entity.id)) this.#labels.set(entity.id, entity);
    const torn = this.#changes.tornSince(since, batch);
    const fresh = batch.map((block) =>
      !torn.has(block.line) && this.#changes.isFreshSince(since, block, this.#roots) ? block : undefined,
    );
    for (const { block: index, start, end, entity } of mentions) {
      const [block, label] = [fresh[index], this.#labels.get(entity)];
      if (block && label) this.#sections.add(this.store.add(block, start, end, label));
    }
    this.#near.watch(new Set(mentions.flatMap(({ block }) => fresh[block]?.line ?? [])));
    this.#memory = memory;
    this.#waiting.push(
      ...waiting.flatMap(({ block, entity }) => (fresh[block] ? { line: fresh[block].line, entity } : [])),
    );
    if (torn.size > 0) this.#readLater({ trees: new Set(), lines: torn });
  }

  /** @returns whether there was anything to forget */
  #forget(marks: readonly Mark[]): boolean {
    if (marks.length === 0) return false;
    this.#sections.drop(marks);
    this.#painter.unpaint(marks);
    for (const { line } of marks) if (this.store.on(line).length === 0) this.#near.unwatch(line);
    this.#options.onDropped(marks);
    return true;
  }

  /** @param isSamePage whether nothing but what we know has changed since the last time: then nothing is measured again */
  #paint(isSamePage = false): void {
    if (this.#options.signal.aborted) return;
    const near = [...this.#near.lines].flatMap((line) => this.store.on(line)).filter(this.isWanted);
    if (isSamePage && isEqual(near, this.#measured)) return;
    this.#measured = near;
    const shown = closestToMiddle(near.filter(isShown), MAX_PAINTED);
    // Before anything is painted: behind it the page's style would be worked out once more.
    this.#near.onPageChanged();
    this.#painter.paint(new Set(shown));
  }
}

const isEqual = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length && some.every((mark, at) => mark === others[at]);

function closestToMiddle(marks: readonly Mark[], most: number): readonly Mark[] {
  if (marks.length <= most) return marks;
  const middle = innerHeight / 2;
  const distance = new Map<Mark, number>();
  for (const mark of marks) {
    const [{ top, bottom } = { top: Infinity, bottom: Infinity }] = rectsOf(mark);
    distance.set(mark, Math.max(0, top - middle, middle - bottom));
  }
  return [...marks].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, most);
}
