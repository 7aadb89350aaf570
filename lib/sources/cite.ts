/** A fact with its citation, to paste elsewhere. Nothing in it depends on the day it is copied. */
import type { Correction } from '../cards/card-model.ts';
import type { SourceDocument, SourceFact, SourcesModel } from '../cards/sources-model.ts';
import { formatPins } from '../facts/pins.ts';
import { escapeMarkdown, linkMarkdown } from './markdown.ts';

export interface Citable {
  readonly fact: SourceFact;
  readonly document: SourceDocument;
  readonly pack: SourcesModel['pack'];
}

export function citeAsText(citable: Citable): string {
  const { fact, document } = citable;
  const address = document.address === undefined ? [] : [document.address];
  return [
    fact.statement,
    ...attributionLines(fact),
    `Source: “${document.title}”, ${sourceDetails(citable)}`,
    ...address,
    packLine(citable),
  ].join('\n');
}

export function citeAsMarkdown(citable: Citable): string {
  const { fact, document } = citable;
  const title = linkMarkdown(document.title, document.address);
  const lines = [
    ...attributionLines(fact).map(escapeMarkdown),
    `Source: ${title}, ${escapeMarkdown(sourceDetails(citable))}`,
    escapeMarkdown(packLine(citable)),
  ];
  return `> ${escapeMarkdown(fact.statement)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** All that is known of the fact, pins included; its age, which changes daily, is left out. */
export function citeAsJson({ fact, document, pack }: Citable): string {
  const { document: _id, source: _line, asOf, ...rest } = fact;
  return JSON.stringify({ ...rest, asOf: asOf.day, document: withoutCount(document), pack }, null, 2);
}

function withoutCount({ factCount: _count, publishedText: _text, ...document }: SourceDocument) {
  return document;
}

function attributionLines({ by, said, asOf, when, correctedBy, corrects }: SourceFact): string[] {
  return [
    `Said by ${by}${said === undefined ? '' : ` on ${said}`}.`,
    `As of ${asOf.text}.${when === undefined ? '' : ` Time: ${when}.`}`,
    ...(correctedBy ? [`Corrected on ${correctionOf(correctedBy)}`] : []),
    ...(corrects ? [`Corrects what was said on ${correctionOf(corrects)}`] : []),
  ];
}

const correctionOf = ({ asOf, title, fact }: Correction): string => `${asOf} in “${title}” (fact ${fact}).`;

function sourceDetails({ fact, document }: Citable): string {
  const { author, publisher, publishedText, licence } = document;
  const terms = licence === undefined ? undefined : `licence ${licence}`;
  const parts = [author, publisher, publishedText, formatPins(fact.evidence), terms];
  return `${parts.filter((part) => part !== undefined).join(', ')}.`;
}

const packLine = ({ fact, pack }: Citable): string =>
  `Fact ${fact.id} of “${pack.title}” (${pack.id} ${pack.version}). Licence of the wording: ${pack.licence}.`;
