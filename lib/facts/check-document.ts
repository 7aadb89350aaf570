/**
 * Checks a fact file against the text of its document: pins, hashes, numbers, names, times, hedges, attribution, wording,
 * and that every sentence is accounted for.
 */
import { buildWorld, type World } from '../detection/world.ts';
import { boundsIn, hedgesIn } from './hedges.ts';
import { checkCoverage } from './coverage.ts';
import { checkNames, entitiesNamed, type Names } from './check-names.ts';
import { copiedRuns } from './copied-words.ts';
import { hashSentence } from './hash.ts';
import { numbersIn, ordersIn } from './numbers-in-text.ts';
import type { Problem } from './problem.ts';
import type { Entity, Evidence, Fact, FactFile, Time } from './schema.ts';
import { splitDocument, type Paragraphs } from './sentences.ts';
import { findTimes } from './times-in-text.ts';

type Report = (reason: string) => void;

export interface DocumentCheck {
  readonly file: string;
  readonly content: FactFile;
  /** All entities of the pack, merged over files. */
  readonly entities: readonly Entity[];
  /** The document's plain text. */
  readonly text: string;
}

interface Context extends DocumentCheck {
  readonly paragraphs: Paragraphs;
  readonly names: Names;
}

export async function checkDocument(check: DocumentCheck): Promise<Problem[]> {
  const { file, content, text, entities } = check;
  const problems: Problem[] = [];
  const report =
    (record: string): Report =>
    (reason) =>
      void problems.push({ file, record, reason });
  const paragraphs = splitDocument(text, content.document.title);
  if (paragraphs.length === 0) {
    report('document.title')('the document does not have this title');
    return problems;
  }
  const world: World = buildWorld(entities);
  const names = {
    world,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    whole: paragraphs.flat(),
  };
  checkPublished(content, paragraphs, report('document.published'));
  for (const fact of content.facts) {
    await checkFact(fact, { ...check, paragraphs, names }, report(`facts (${fact.id})`));
  }
  await checkLeftOut(content, paragraphs, (record) => report(record));
  checkCoverage(content, paragraphs, report('document'));
  return problems;
}

/** The publication day must stand in the document's head, where the head has a date at all. */
function checkPublished({ document }: FactFile, paragraphs: Paragraphs, report: Report): void {
  const days = findTimes(paragraphs[0]?.join(' ') ?? '', document.published).filter(
    ({ precision }) => precision === 'day',
  );
  if (days.length > 0 && !days.some(({ start }) => start === document.published)) {
    report(`${document.published} is not the date in the document's heading (${days[0]?.start})`);
  }
}

async function checkFact(fact: Fact, context: Context, report: Report): Promise<void> {
  const { document } = context.content;
  const pinned = await readPins(fact.evidence, context.paragraphs, report);
  if (pinned.length < fact.evidence.length) return;
  const source = pinned.join(' ');
  checkNumbers(fact, source, report);
  checkFigure(fact, source, report);
  checkHedge(fact, pinned[0] ?? '', report);
  if (fact.when) checkTime('time', fact.when, source, document.published, report);
  checkTimeIsTold(fact, pinned[0] ?? '', document.published, report);
  checkTimesInStatement(fact, source, document.published, report);
  checkAttribution(fact, pinned, document.published, report);
  checkNames(fact, pinned, context.names, report);
  checkWording(fact, context, report);
}

/** @returns the sentences that exist and have the right hash */
async function readPins(
  pins: readonly Evidence[],
  paragraphs: Paragraphs,
  report: Report,
): Promise<string[]> {
  const sentences: string[] = [];
  for (const { paragraph, sentence, sha256 } of pins) {
    const text = paragraphs[paragraph]?.[sentence - 1];
    const place = `paragraph ${paragraph}, sentence ${sentence}`;
    if (text === undefined) report(`there is no ${place}`);
    else if ((await hashSentence(text)) !== sha256) report(`the hash is not that of ${place}`);
    else sentences.push(text);
  }
  return sentences;
}

async function checkLeftOut(
  { leftOut }: FactFile,
  paragraphs: Paragraphs,
  reportFor: (record: string) => Report,
): Promise<void> {
  for (const pin of leftOut) {
    await readPins([pin], paragraphs, reportFor(`leftOut (${pin.paragraph}.${pin.sentence})`));
  }
}

function checkNumbers({ statement }: Fact, source: string, report: Report): void {
  const known = new Set(numbersIn(source));
  for (const number of numbersIn(statement))
    if (!known.has(number)) report(`${number} is not in the sentence`);
  const words = new Set(ordersIn(source).map(({ word }) => word));
  for (const { word } of ordersIn(statement))
    if (!words.has(word)) report(`"${word}" is not in the sentence`);
  if (numbersIn(statement).length === 0) return;
  const kept = new Set(boundsIn(statement));
  for (const bound of boundsIn(source))
    if (!kept.has(bound)) report(`the statement drops the ${bound} bound of its source`);
}

/** A statement may name only times that its source names. */
function checkTimesInStatement({ statement }: Fact, source: string, published: string, report: Report): void {
  const known = new Set(findTimes(source, published).flatMap(({ start, end }) => [start, end]));
  for (const { start, end } of findTimes(statement, published)) {
    if (!known.has(start) && !known.has(end))
      report(`the statement names a time (${start ?? end}) that the sentence does not`);
  }
}

function checkFigure({ figure, statement }: Fact, source: string, report: Report): void {
  if (!figure) return;
  const [inSource, inStatement] = [new Set(numbersIn(source)), new Set(numbersIn(statement))];
  const bounds = boundsIn(source);
  for (const bound of ['low', 'above', 'high', 'below'] as const) {
    const value = figure[bound];
    if (value === undefined) continue;
    if (!inSource.has(value)) report(`the figure's ${bound} (${value}) is not in the sentence`);
    if (!inStatement.has(value)) report(`the figure's ${bound} (${value}) is not in the statement`);
    if (bounds.length > 0 && !bounds.includes(bound))
      report(`the sentence gives no ${bound} bound, but ${bounds.join(', ')}`);
  }
  const { order } = figure;
  if (
    order &&
    !ordersIn(source).some(({ word, magnitude }) => word === order.word && magnitude === order.magnitude)
  ) {
    report(`the order of magnitude "${order.word}" (${order.magnitude}) is not in the sentence`);
  }
  if (order && !statement.toLowerCase().includes(order.word))
    report(`"${order.word}" is not in the statement`);
}

function checkHedge({ hedge, statement }: Fact, sentence: string, report: Report): void {
  const [first] = hedgesIn(sentence);
  if (first !== undefined && hedge === undefined)
    report(`the sentence hedges ("${first}"), the fact does not`);
  if (hedge === undefined) return;
  // Some hedges are only seen before a number.
  if (hedgesIn(`${hedge} 5`).length === 0) report(`"${hedge}" is no word of caution`);
  if (!statement.toLowerCase().includes(hedge.toLowerCase()))
    report(`the hedge "${hedge}" is not in the statement`);
}

/** Each end must be one that the sentences give, or the publication day, behind which a document knows nothing. */
function checkTime(what: string, time: Time, source: string, published: string, report: Report): void {
  const found = findTimes(source, published);
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set([published, ...found.map(({ end }) => end)]);
  if (time.start !== undefined && !starts.has(time.start))
    report(`the ${what} starts on ${time.start}, which the sentence does not say`);
  if (time.end !== undefined && !ends.has(time.end))
    report(`the ${what} ends on ${time.end}, which the sentence does not say`);
  if (found.length === 0) report(`the sentence tells no ${what}`);
  const same = found.find(({ start, end }) => start === time.start && end === time.end);
  if (same && (same.precision !== time.precision || same.wording !== time.wording)) {
    report(
      `the ${what} is ${same.precision} and ${same.wording} in the sentence, not ${time.precision} and ${time.wording}`,
    );
  }
}

/** A time that the carrying sentence tells is told on: as the fact's time, or as the day of speaking. */
function checkTimeIsTold(
  { when, attribution }: Fact,
  sentence: string,
  published: string,
  report: Report,
): void {
  const said = attribution.kind === 'document' ? undefined : attribution.said;
  if (!when && !said && findTimes(sentence, published).length > 0)
    report('the sentence tells a time, the fact does not');
}

const SPEECH = /\b(?:say|says|said|tells|told|according to)\b/i;

function checkAttribution(
  { attribution }: Fact,
  pinned: readonly string[],
  published: string,
  report: Report,
): void {
  const source = pinned.join(' ');
  if (attribution.kind === 'document') {
    if (SPEECH.test(pinned[0] ?? ''))
      report('the sentence reports what somebody says, the fact does not tell who');
    return;
  }
  if (attribution.said) checkTime('day of speaking', attribution.said, source, published, report);
  const words =
    attribution.kind === 'person' ? `${attribution.name} ${attribution.role}` : whoSpeaks(attribution);
  const missing = contentWords(words).filter((word) => !source.toLowerCase().includes(word));
  if (missing.length > 0) report(`the sentences do not name this speaker: ${missing.join(', ')}`);
}

const whoSpeaks = (attribution: { label: string } | { role: string }): string =>
  'label' in attribution ? attribution.label : attribution.role;
const contentWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

function checkWording({ statement }: Fact, { names, paragraphs }: Context, report: Report): void {
  const mentions = entitiesNamed(names, [statement]);
  const isName = (start: number, end: number): boolean =>
    mentions.some((mention) => mention.start < end && start < mention.end);
  const source = paragraphs.flat().join(' ¶ ');
  for (const run of copiedRuns(statement, source, isName)) report(`copies the source's words: "${run}"`);
}
