/** What the engine costs where a page has very many mentions or never ends. Each plays on an empty page. */
import { hitTest, type Point } from '../../../lib/page/hit-test.ts';
import { Field, frame, sow, waitFor } from './field.ts';

export interface Feed {
  /** Characters that the page has shown, and those that were asked about. */
  readonly shown: number;
  readonly asked: number;
  readonly marks: number;
}

/** A feed that grows by a batch of paragraphs a frame. */
export async function feed(batches: number, paragraphs: number): Promise<Feed> {
  const field = new Field();
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  let shown = 0;
  for (let batch = 0; batch < batches; batch++) {
    const { root: section, characters } = sow(paragraphs, 2);
    root.append(section);
    shown += characters;
    await frame();
  }
  await waitFor(() => field.annotator.store.size >= batches * paragraphs * 2);
  const marks = field.annotator.store.size;
  field.stop();
  return { shown, asked: field.asked, marks };
}

export interface Hits {
  readonly known: number;
  readonly found: number;
  /** Milliseconds of one hit test: of each batch of points the mean, of those the 95th percentile. */
  readonly p95: number;
}

const [BATCHES, POINTS] = [60, 50];

export async function hits(mentions: number): Promise<Hits> {
  const { field } = await grow(mentions);
  const means: number[] = [];
  let found = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    scrollTo({ top: (batch / BATCHES) * document.documentElement.scrollHeight, behavior: 'instant' });
    await waitFor(() => [...field.annotator.painted].some(isOnScreen));
    const points = spread();
    const start = performance.now();
    for (const { at, over } of points) if (hitTest(field.annotator.painted, at, over)) found++;
    means.push((performance.now() - start) / POINTS);
  }
  const known = field.annotator.store.size;
  field.stop();
  return { known, found, p95: means.toSorted((a, b) => a - b)[Math.floor(BATCHES * 0.95)] ?? NaN };
}

function isOnScreen({ line }: { readonly line: Element }): boolean {
  const { top, bottom } = line.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Points spread over the viewport, the same each time. */
const spread = (): { at: Point; over: Element }[] =>
  Array.from({ length: POINTS }, (_, point) => {
    const at = { x: (point * 137) % innerWidth, y: (point * 89) % innerHeight };
    // As the browser does before it tells anybody of a pointer.
    return { at, over: document.elementFromPoint(at.x, at.y) ?? document.documentElement };
  });

export interface Removals {
  readonly known: number;
  /** Milliseconds of the page's own loop, the least of all rounds: with all mentions known, and with none of us there. */
  readonly withUs: number;
  readonly without: number;
}

const [ROUNDS, REMOVED] = [8, 1000];

/** The page takes out and puts back elements that have nothing to do with marks, and some that have. */
export async function removals(mentions: number): Promise<Removals> {
  const { field, root } = await grow(mentions);
  const known = field.annotator.store.size;
  const withUs = await leastOf(root);
  field.stop();
  return { known, withUs, without: await leastOf(root) };
}

async function leastOf(root: Element): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const extra = Array.from({ length: REMOVED }, () => document.createElement('i'));
    root.append(...extra);
    await frame();
    await frame();
    const start = performance.now();
    for (const element of extra) element.remove();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** A page on which that many mentions are known. */
async function grow(mentions: number): Promise<{ field: Field; root: Element }> {
  const { root } = sow(mentions / 4, 4);
  document.body.replaceChildren(root);
  const field = new Field();
  await waitFor(() => field.annotator.store.size >= mentions);
  return { field, root };
}
