/**
 * A fact file begun from a document: sentences, names, numbers, times and speakers that a person then turns into facts. The
 * statements stay empty on purpose, so that an unedited draft fails the build.
 */
import { findMentions } from '../detection/find-mentions.ts';
import type { Mention } from '../detection/mentions.ts';
import { buildWorld } from '../detection/world.ts';
import { hedgesIn, boundsIn } from './hedges.ts';
import { hashSentence } from './hash.ts';
import { numbersIn, ordersIn } from './numbers-in-text.ts';
import type { Attribution, Entity } from './schema.ts';
import { normaliseText, splitDocument } from './sentences.ts';
import { findTimes } from './times-in-text.ts';

export interface Draft {
  readonly file: unknown;
  /** For the person at the keyboard, a line each; the sentences themselves are here and not in the file. */
  readonly notes: readonly string[];
}

/** @param title where it is not given, the first paragraph that looks like a headline is taken */
export async function draftFacts(
  text: string,
  entities: readonly Entity[],
  title = guessTitle(text),
): Promise<Draft> {
  const published = findDay(text);
  const paragraphs = splitDocument(text, title);
  const world = buildWorld(entities);
  const { memory } = findMentions(world, paragraphs.flat());
  const sentences = paragraphs.flatMap((list, paragraph) =>
    list.map((sentence, at) => ({ paragraph, at: at + 1, sentence })),
  );
  const notes = [`Title: ${title}`, `Published: ${published ?? 'not found, fill it in'}`];
  const facts: unknown[] = [];
  for (const { paragraph, at, sentence } of sentences) {
    const { mentions } = findMentions(world, [sentence], memory);
    const about = [...new Set(mentions.map(({ entity }) => entity))];
    facts.push(await draftFact(sentence, paragraph, at, about, published ?? '1970-01-01'));
    notes.push(
      '',
      `${paragraph}.${at} ${sentence}`,
      ...describe(sentence, about, withoutMentions(sentence, mentions)),
    );
  }
  const id = slug(title);
  const document = { id, title, published: published ?? '' };
  const $schema = '../../docs/schema/fact-file.json';
  return { file: { $schema, document, entities: [], series: [], facts, leftOut: [] }, notes };
}

async function draftFact(
  sentence: string,
  paragraph: number,
  at: number,
  about: readonly string[],
  published: string,
) {
  const [hedge] = hedgesIn(sentence);
  const [when] = findTimes(sentence, published);
  const figure = draftFigure(sentence);
  return {
    id: `p${paragraph}-s${at}`,
    statement: '',
    about,
    attribution: guessAttribution(sentence),
    ...(hedge !== undefined && { hedge }),
    ...(when && { when }),
    ...(figure && { figure }),
    evidence: [{ paragraph, sentence: at, sha256: await hashSentence(sentence) }],
  };
}

/** The first number that is no part of a date, as the bound that the wording gives it. */
function draftFigure(sentence: string): object | undefined {
  const [order] = ordersIn(sentence);
  if (order) return { series: '', of: '', order };
  const number = numbersIn(sentence).find((value) => value > 1 && !(value >= 1900 && value < 2100));
  if (number === undefined) return undefined;
  const [bound] = boundsIn(sentence);
  return {
    series: '',
    of: '',
    ...(bound === undefined ? { low: number, high: number } : { [bound]: number }),
  };
}

const SPEECH = 'say|says|said|tells|told|adds|added|announced|reported|reports|claims|claimed|warned|warns';
const PERSON = `((?:\\p{Lu}[\\p{L}.'’-]+ ){0,2}\\p{Lu}[\\p{L}'’-]+)`;
const ROLE =
  '((?:\\p{L}+ ){0,3}(?:diplomat|official|officer|spokesman|spokeswoman|spokesperson|aide|source|witness))';

/** "X says", "according to X", "a diplomat speaking on condition of anonymity". */
export function guessAttribution(sentence: string): Attribution {
  const condition = /on condition of anonymity|declined to be named|asked not to be named/i.exec(
    sentence,
  )?.[0];
  const role = new RegExp(`(?:\\b[Aa]n?|\\b[Tt]he|\\b[Oo]ne) ${ROLE}\\b.*?\\b(?:${SPEECH})\\b`, 'u').exec(
    sentence,
  )?.[1];
  if (role !== undefined || condition !== undefined) {
    return {
      kind: 'anonymous',
      role: role ?? 'official',
      ...(condition !== undefined && { condition: `spoke ${condition}` }),
    };
  }
  const group =
    /(?:^|according to )((?:\p{L}+ ){0,2}(?:groups|officials|sources|agencies|reports|witnesses|ministry))\b/iu.exec(
      sentence,
    );
  const hasSpeech = new RegExp(`\\b(?:${SPEECH})\\b|according to`, 'i').test(sentence);
  if (group?.[1] !== undefined && hasSpeech) return { kind: 'group', label: group[1].toLowerCase() };
  const person = new RegExp(`(?:${PERSON} (?:${SPEECH})\\b|according to ${PERSON})`, 'u').exec(sentence);
  const name = person?.[1] ?? person?.[2];
  return name === undefined
    ? { kind: 'document' }
    : { kind: 'person', name, role: 'fill in the office, or leave the person out' };
}

function describe(sentence: string, about: readonly string[], rest: string): string[] {
  const lines = [
    ['names', about.join(', ')],
    ['unknown names', unknownNames(rest).join(', ')],
    ['numbers', [...numbersIn(sentence), ...ordersIn(sentence).map(({ word }) => word)].join(', ')],
    ['hedges', hedgesIn(sentence).join(', ')],
  ];
  return lines.flatMap(([what, found]) => (found === '' ? [] : [`    ${what}: ${found}`]));
}

function withoutMentions(sentence: string, mentions: readonly Mention[]): string {
  return mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}¤${rest.slice(end)}`,
    sentence,
  );
}

/** Capitalised words inside a sentence: names that no entity has yet. */
function unknownNames(sentence: string): string[] {
  const runs = sentence.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+(?: (?:of |the )?\p{Lu}[\p{L}-]+)*/gu) ?? [];
  return [...new Set(runs)];
}

const DATE_AT_END = /\s+[-–—]\s+(?:19|20)\d\d-\d\d-\d\d$/;

function guessTitle(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map(normaliseText);
  const dated = paragraphs.find((paragraph) => DATE_AT_END.test(paragraph));
  const headline = paragraphs.find(
    (paragraph) => /(?:\p{L}+[ ,:’'-]+){3}/u.test(paragraph) && !/[.!?|]["”]?$/.test(paragraph),
  );
  return (dated ?? headline ?? paragraphs[0] ?? '').replace(DATE_AT_END, '');
}

function findDay(text: string): string | undefined {
  return findTimes(normaliseText(text).slice(0, 400), '9999-12-31').find(
    ({ wording }) => wording === 'stated',
  )?.start;
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
