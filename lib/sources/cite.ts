/** A fact with its citation, to paste elsewhere. Nothing in it depends on the day it is copied. */
import type { Correction } from '../cards/card-model.ts';
import type { SourceDocument, SourceFact, SourcesModel } from '../cards/sources-model.ts';
import { formatPins } from '../facts/pins.ts';
import { escapeMarkdown, linkMarkdown } from './markdown.ts';
import { joined, words } from '../words.ts';

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
    words('cite.source', { title: quoted(document.title), details: sourceDetails(citable) }),
    ...address,
    packLine(citable),
  ].join('\n');
}

export function citeAsMarkdown(citable: Citable): string {
  const { fact, document } = citable;
  const title = linkMarkdown(document.title, document.address);
  const lines = [
    ...attributionLines(fact).map(escapeMarkdown),
    words('cite.source', { title, details: escapeMarkdown(sourceDetails(citable)) }),
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
  const date = words('cite.asOf', { day: asOf.text });
  return [
    said === undefined ? words('cite.saidBy', { by }) : words('cite.saidByOn', { by, day: said }),
    when === undefined ? date : `${date} ${words('cite.time', { when })}`,
    ...(correctedBy ? [words('cite.corrected', valuesOf(correctedBy))] : []),
    ...(corrects ? [words('cite.corrects', valuesOf(corrects))] : []),
  ];
}

const quoted = (text: string): string => words('quoted', { text });

const valuesOf = ({ asOf, title, fact }: Correction) => ({ day: asOf, title: quoted(title), fact });

function sourceDetails({ fact, document }: Citable): string {
  const { author, publisher, publishedText, licence } = document;
  const terms = licence === undefined ? undefined : words('cite.licence', { licence });
  const parts = [author, publisher, publishedText, formatPins(fact.evidence), terms];
  return joined(parts.filter((part) => part !== undefined));
}

const packLine = ({ fact, pack }: Citable): string =>
  words('cite.pack', {
    fact: fact.id,
    title: quoted(pack.title),
    pack: `${pack.id} ${pack.version}`,
    licence: pack.licence,
  });
