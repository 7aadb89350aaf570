/**
 * The one definition of a fact file: types, build-time checks and the JSON Schema that editors use all come from here.
 * Field-by-field explanations for authors: docs/facts.md.
 */
import * as v from 'valibot';

export const isCalendarDay = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day;
};

const text = (what: string) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.description(what));

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const Day = v.pipe(
  v.string(),
  v.isoDate('must be a date like 2002-07-24'),
  v.check(isCalendarDay, 'is no day of the calendar'),
);
const WebAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//, 'must start with https:// or http://'),
);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const DocumentSchema = v.strictObject({
  id: Id,
  title: text('The title as published.'),
  published: v.pipe(Day, v.description('Publication date; every fact of the document is "as of" this day.')),
  publisher: v.optional(text('Leave out when the document does not say.')),
  author: v.optional(text('By-line, as printed.')),
  address: v.optional(WebAddress),
  licence: v.optional(text('Terms of the document itself, where known.')),
});

export const NameSchema = v.strictObject({
  text: text('The name as written in running text.'),
  kind: v.picklist([
    'official',
    'common',
    'abbreviation',
    'acronym',
    'former',
    'demonym',
    'descriptive',
    'short',
  ]),
  commonWords: v.optional(
    v.pipe(
      v.literal(true),
      v.description(
        'The name also reads as everyday words ("Good Friends"), so headlines alone do not prove it.',
      ),
    ),
  ),
});

export const EntitySchema = v.strictObject({
  id: Id,
  kind: v.picklist(['place', 'organisation']),
  type: text('What it is, in a word or two: country, city, region, embassy, aid group …'),
  label: text('The name a card shows as its heading.'),
  names: v.pipe(v.array(NameSchema), v.minLength(1, 'needs at least one name')),
  notIn: v.optional(
    v.pipe(
      v.array(text('A longer name.')),
      v.description(
        'Longer names that contain one of these names but mean something else ("Bank of China").',
      ),
    ),
  ),
  background: v.optional(
    text('One line of general knowledge, in our own words. Shown apart from the facts of documents.'),
  ),
  sameAs: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:geonames:\d+|division:[\w.]+|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
        'must be an id of the gazetteer',
      ),
      v.description('The gazetteer’s id for the same entity, where it is not this one: "geonames:1816670".'),
    ),
  ),
  partOf: v.optional(v.pipe(Id, v.description('The entity this one lies in or belongs to.'))),
  capital: v.optional(v.pipe(Id, v.description('The capital, whose name may stand for the government.'))),
});

export const SeriesSchema = v.strictObject({
  id: Id,
  label: text('What the figures of this series count, as a heading.'),
  unit: text('people, euros, tonnes …'),
});

export const FigureSchema = v.pipe(
  v.strictObject({
    series: v.pipe(Id, v.description('Figures of one series are shown side by side.')),
    of: text('What exactly this figure counts, in the words a table row would use.'),
    low: v.optional(
      v.pipe(v.number(), v.description('Lower bound, inclusive. "Exactly 20": low and high are 20.')),
    ),
    above: v.optional(v.pipe(v.number(), v.description('Lower bound, exclusive: "more than 20".'))),
    high: v.optional(v.pipe(v.number(), v.description('Upper bound, inclusive: "as many as 300,000".'))),
    below: v.optional(v.pipe(v.number(), v.description('Upper bound, exclusive: "fewer than 50".'))),
    order: v.optional(
      v.strictObject({
        word: text('"scores", "thousands", "tens of thousands", as the source puts it.'),
        magnitude: v.pipe(
          v.number(),
          v.check((n) => Number.isInteger(Math.log10(n)), 'must be a power of ten'),
        ),
      }),
    ),
  }),
  v.check(
    ({ low, above, high, below, order }) =>
      order !== undefined || [low, above, high, below].some((b) => b !== undefined),
    'needs a bound (low, above, high, below) or an order of magnitude',
  ),
  v.check(
    ({ low, above }) => low === undefined || above === undefined,
    'has two lower bounds (low and above)',
  ),
  v.check(
    ({ high, below }) => high === undefined || below === undefined,
    'has two upper bounds (high and below)',
  ),
  v.check(({ low, above, high, below }) => {
    const [least, most] = [low ?? above ?? -Infinity, high ?? below ?? Infinity];
    return least < most || (least === most && low !== undefined && high !== undefined);
  }, 'has bounds with no number between them'),
);

export const TimeSchema = v.pipe(
  v.strictObject({
    start: v.optional(v.pipe(Day, v.description('First day. Leave out when the wording gives none.'))),
    end: v.optional(v.pipe(Day, v.description('Last day. Leave out when the wording gives none.'))),
    precision: v.picklist(['day', 'month', 'year', 'open']),
    wording: v.pipe(
      v.picklist(['stated', 'relative', 'vague']),
      v.description(
        'stated: the date itself is in the text. relative: worked out from the publication date ("Wednesday"). vague: "in recent months".',
      ),
    ),
  }),
  v.check(({ start, end }) => start !== undefined || end !== undefined, 'needs a start or an end'),
  v.check(({ start, end }) => (start ?? '') <= (end ?? '9999'), 'ends before it starts'),
  v.check(
    ({ start, end, precision }) => (start !== undefined && end !== undefined) || precision === 'open',
    'has only one end, so its precision must be "open"',
  ),
);

export const AttributionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('document') }),
  v.strictObject({
    kind: v.literal('person'),
    name: text('A person who speaks for an office or organisation. Never a private person.'),
    role: text('In what capacity: coordinator, minister …'),
    group: v.optional(Id),
    said: v.optional(TimeSchema),
  }),
  v.strictObject({
    kind: v.literal('group'),
    label: text('aid groups, the ministry …'),
    said: v.optional(TimeSchema),
  }),
  v.strictObject({
    kind: v.literal('anonymous'),
    role: text('What the source tells of the speaker.'),
    condition: v.optional(text('Why unnamed: "on condition of anonymity".')),
    said: v.optional(TimeSchema),
  }),
]);

export const EvidenceSchema = v.strictObject({
  paragraph: v.pipe(Count, v.description('Counted from 1 after the title; 0 is the title.')),
  sentence: v.pipe(Count, v.minValue(1), v.description('Counted from 1 in its paragraph.')),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
});

export const FactSchema = v.strictObject({
  id: Id,
  statement: text('What the document reports, in our own words and never more than it says.'),
  about: v.pipe(v.array(Id), v.minLength(1, 'needs at least one entity')),
  attribution: AttributionSchema,
  hedge: v.optional(
    text('The word by which the statement keeps the source’s caution: "up to", "believed" …'),
  ),
  when: v.optional(
    v.pipe(TimeSchema, v.description('When what is stated happened, where the source says so.')),
  ),
  figure: v.optional(FigureSchema),
  evidence: v.pipe(
    v.array(EvidenceSchema),
    v.minLength(1, 'needs at least one pin'),
    v.description('The sentence that carries the fact, then neighbours that it leans on.'),
  ),
  supersedes: v.optional(
    v.pipe(Id, v.description('An older fact that the source explicitly corrects. Both stay visible.')),
  ),
});

export const LeftOutSchema = v.strictObject({
  ...EvidenceSchema.entries,
  reason: text('Why this sentence carries no fact.'),
});

export const FactFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  document: DocumentSchema,
  entities: v.optional(v.array(EntitySchema), []),
  series: v.optional(v.array(SeriesSchema), []),
  facts: v.array(FactSchema),
  leftOut: v.optional(v.array(LeftOutSchema), []),
});

export const PackInfoSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  title: text('Shown on the sources page.'),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version like 1.0.0')),
  licence: text('Terms of the statements in this pack.'),
});

export type FactDocument = v.InferOutput<typeof DocumentSchema>;
export type Name = v.InferOutput<typeof NameSchema>;
export type NameKind = Name['kind'];
export type Entity = v.InferOutput<typeof EntitySchema>;
export type EntityKind = Entity['kind'];
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Time = v.InferOutput<typeof TimeSchema>;
export type Attribution = v.InferOutput<typeof AttributionSchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type FactFile = v.InferOutput<typeof FactFileSchema>;
export type PackInfo = v.InferOutput<typeof PackInfoSchema>;
