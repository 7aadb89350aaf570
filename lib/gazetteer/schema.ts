/** The curated tables in `assets/gazetteer`: what general knowledge is recognised and told apart from documents' facts. */
import * as v from 'valibot';
import { NameSchema } from '../facts/schema.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const Iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const Year = v.pipe(v.number(), v.integer(), v.minValue(-3000), v.maxValue(2100));
const Line = v.pipe(text, v.maxLength(140));
const notIn = v.optional(v.array(text), []);

const GazetteerNameSchema = v.strictObject({
  ...NameSchema.entries,
  /** For former names: the last year in official use. */
  until: v.optional(Year),
  /** The name is also a person's, another place's or a common word: it needs evidence around it. */
  ambiguous: v.optional(v.literal(true)),
});
const names = v.pipe(v.array(GazetteerNameSchema), v.minLength(1));

const CountrySchema = v.strictObject({
  id: Id,
  iso2: Iso2,
  label: text,
  names,
  capital: v.nullish(text),
  languages: v.optional(v.array(text), []),
  area: v.optional(text),
  lat: v.optional(v.number()),
  lon: v.optional(v.number()),
  notIn,
});

const FormerStateSchema = v.strictObject({
  id: Id,
  label: text,
  names,
  from: Year,
  to: Year,
  successors: v.optional(v.array(Id), []),
  line: Line,
  notIn,
});

const RegionSchema = v.strictObject({
  id: Id,
  label: text,
  type: text,
  names,
  lat: v.optional(v.number()),
  lon: v.optional(v.number()),
  within: v.optional(v.array(Id), []),
  line: Line,
  notIn,
});

const OrganisationSchema = v.strictObject({
  id: Id,
  label: text,
  type: text,
  names,
  country: v.optional(Iso2),
  seat: v.optional(text),
  line: Line,
  founded: v.optional(Year),
  /** What seat and years were checked against: the title of a public page, or a package. Without it they are not shown. */
  source: v.optional(v.pipe(text, v.maxLength(120))),
  dissolved: v.optional(Year),
  notIn,
});

/** Each kind of table with the form of its records. */
export const GAZETTEER_TABLES = {
  countries: v.array(CountrySchema),
  'former-states': v.array(FormerStateSchema),
  regions: v.array(RegionSchema),
  organisations: v.array(OrganisationSchema),
};

export type GazetteerRecord = v.InferOutput<
  typeof CountrySchema | typeof FormerStateSchema | typeof RegionSchema | typeof OrganisationSchema
>;
