/** From an entity's facts to its card. Pure: the same facts and the same day give the same card. */
import { formatPin } from '../facts/pins.ts';
import type { PackFact } from '../facts/pack.ts';
import type { Entity } from '../facts/schema.ts';
import { groupBy } from '../group-by.ts';
import type {
  CardModel,
  Correction,
  FactLine,
  FigureTable,
  RelatedEntity,
  SourceLine,
} from './card-model.ts';
import { ageInWords, formatDay, formatTime, isOld } from './dates.ts';
import { entitiesOf, type FactStore } from './fact-store.ts';
import type { Profile } from './make-profile.ts';
import { scaleFigures } from './scale.ts';
import { makeTimeline } from './timeline.ts';
import { rankFacts } from './rank-facts.ts';
import { formatAttribution, formatFigure, formatSaid } from './wording.ts';

/** The words around a mention, and whom else they name. */
export interface Surroundings {
  readonly sentence: string;
  readonly mentioned: readonly string[];
  /** The country for whose government the name may stand here. */
  readonly government?: string | undefined;
}

const NOWHERE: Surroundings = { sentence: '', mentioned: [] };

/**
 * @param now milliseconds since the epoch, for ages
 * @param surroundings where the card is opened; without them facts come newest first
 * @param profile what the gazetteer says of the entity
 * @returns undefined for an entity that neither a pack nor the gazetteer knows
 */
export function makeCard(
  store: FactStore,
  id: string,
  now: number,
  surroundings: Surroundings = NOWHERE,
  profile?: Profile,
): CardModel | undefined {
  const entity = store.entities.get(id);
  const card = entity
    ? describeEntity(store, entity, now, surroundings, profile)
    : profile && { ...profile, facts: [], figures: [] };
  const { government } = surroundings;
  return card && government !== undefined ? { ...card, government } : card;
}

function describeEntity(
  store: FactStore,
  entity: Entity,
  now: number,
  { sentence, mentioned }: Surroundings,
  profile: Profile | undefined,
): CardModel {
  const { id, kind, type, label, background, partOf } = entity;
  const facts = rankFacts(store, store.factsOf(id), id, sentence, mentioned);
  const parent = partOf === undefined ? undefined : store.entities.get(partOf);
  const timeline = makeTimeline(store, facts);
  return {
    id,
    kind,
    type,
    label,
    ...(parent && kind === 'place' && { within: parent.label }),
    ...(background !== undefined && { background }),
    ...(profile?.map && { map: profile.map }),
    profile: profile?.profile ?? [],
    others: profile?.others ?? [],
    facts: facts.map((fact) => makeFactLine(store, fact, now)),
    figures: makeFigureTables(store, facts),
    ...(timeline && { timeline }),
    related: findRelated(store, id, facts),
  };
}

export function makeFactLine(store: FactStore, fact: PackFact, now: number): FactLine {
  const day = store.documents.get(fact.document)?.published ?? '';
  const said = formatSaid(fact.attribution);
  return {
    id: fact.id,
    statement: fact.statement,
    asOf: { day, text: formatDay(day), age: ageInWords(day, now), ...(isOld(day, now) && { isOld: true }) },
    ...(fact.when && { when: formatTime(fact.when) }),
    by: attributionOf(store, fact),
    ...(said !== undefined && { said }),
    ...corrections(store, fact),
    source: makeSourceLine(store, fact),
  };
}

function corrections(store: FactStore, fact: PackFact): Pick<FactLine, 'correctedBy' | 'corrects'> {
  const newer = store.correctionOf(fact.id);
  const older = fact.supersedes === undefined ? undefined : store.facts.get(fact.supersedes);
  return {
    ...(newer && { correctedBy: describeCorrection(store, newer) }),
    ...(older && { corrects: describeCorrection(store, older) }),
  };
}

function describeCorrection(store: FactStore, { id, document }: PackFact): Correction {
  const source = store.documents.get(document);
  return { fact: id, asOf: formatDay(source?.published ?? ''), title: source?.title ?? document };
}

function attributionOf(store: FactStore, { attribution }: PackFact): string {
  const group = attribution.kind === 'person' ? attribution.group : undefined;
  return formatAttribution(attribution, group === undefined ? undefined : store.entities.get(group)?.label);
}

function makeSourceLine(store: FactStore, { document, evidence: [pin] }: PackFact): SourceLine {
  const source = store.documents.get(document);
  return {
    title: source?.title ?? document,
    published: formatDay(source?.published ?? ''),
    ...(source?.publisher !== undefined && { publisher: source.publisher }),
    ...(source?.address !== undefined && { address: source.address }),
    place: pin ? formatPin(pin) : '',
  };
}

/** A figure that stands alone is told by its statement; a table needs two to compare. */
function makeFigureTables(store: FactStore, facts: readonly PackFact[]): FigureTable[] {
  const rows = facts.flatMap((fact) => (fact.figure ? [{ fact, figure: fact.figure }] : []));
  const bySeries = groupBy(rows, ({ figure }) => figure.series);
  return [...bySeries].flatMap(([id, members]) => {
    const series = store.series.get(id);
    if (!series || members.length < 2) return [];
    const scale = scaleFigures(members.map(({ figure }) => figure));
    const rows = members.map((row) => makeRow(store, row));
    return [{ label: series.label, unit: series.unit, rows, ...(scale && { scale }) }];
  });
}

function makeRow(
  store: FactStore,
  { fact, figure }: { fact: PackFact; figure: NonNullable<PackFact['figure']> },
) {
  return {
    fact: fact.id,
    value: formatFigure(figure),
    of: figure.of,
    by: attributionOf(store, fact),
    asOf: formatDay(store.documents.get(fact.document)?.published ?? ''),
  };
}

/** Entities that share facts with this one, the most shared first. */
function findRelated(store: FactStore, id: string, facts: readonly PackFact[]): RelatedEntity[] {
  const shared = new Map<string, number>();
  for (const fact of facts) {
    for (const other of entitiesOf(fact)) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .map(([other, count]) => ({ entity: store.entities.get(other), count }))
    .filter((entry): entry is { entity: Entity; count: number } => entry.entity !== undefined)
    .sort((a, b) => b.count - a.count || a.entity.label.localeCompare(b.entity.label, 'en'))
    .map(({ entity: { id: other, label, kind } }) => ({ id: other, label, kind }));
}
