import type { Pack, PackFact } from '../facts/pack.ts';
import type { RelatedEntity } from './card-model.ts';
import { formatDay } from './dates.ts';
import { entitiesOf, type FactStore } from './fact-store.ts';
import { makeFactLine } from './make-card.ts';
import type { SourceDocument, SourceFact, SourcesModel } from './sources-model.ts';
import { formatFigure } from './wording.ts';

/** @param now milliseconds since the epoch, for ages */
export function makeSources(pack: Pack, store: FactStore, now: number): SourcesModel {
  const { id, title, version, licence, asOf, documents, facts } = pack;
  const withFacts = new Set(facts.flatMap((fact) => [...entitiesOf(fact)]));
  return {
    pack: { id, title, version, licence, asOf: asOf === '' ? '' : formatDay(asOf) },
    documents: documents.map((document) => ({
      ...describe(document),
      factCount: countFacts(facts, document.id),
    })),
    facts: facts.map((fact) => makeSourceFact(store, fact, now)),
    entities: labelsOf(store, withFacts).toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
  };
}

function describe(document: Pack['documents'][number]): Omit<SourceDocument, 'factCount'> {
  return { ...document, publishedText: formatDay(document.published) };
}

const countFacts = (facts: readonly PackFact[], document: string): number =>
  facts.filter((fact) => fact.document === document).length;

function makeSourceFact(store: FactStore, fact: PackFact, now: number): SourceFact {
  const { document, evidence, figure } = fact;
  return {
    ...makeFactLine(store, fact, now),
    document,
    evidence,
    entities: labelsOf(store, entitiesOf(fact)),
    years: yearsOf(fact, store.documents.get(document)?.published),
    ...(figure && { figure: `${formatFigure(figure)} ${figure.of}` }),
  };
}

function yearsOf({ when }: PackFact, published: string | undefined): string[] {
  const days = [published, when?.start, when?.end].filter((day) => day !== undefined);
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort();
}

export function labelsOf(store: FactStore, ids: Iterable<string>): RelatedEntity[] {
  return [...ids].flatMap((id) => {
    const entity = store.entities.get(id);
    return entity ? [{ id, label: entity.label, kind: entity.kind }] : [];
  });
}
