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
});
const names = v.pipe(v.array(GazetteerNameSchema), v.minLength(1));

export const CountrySchema = v.strictObject({
  id: Id,
  iso2: Iso2,
  label: text,
  names,
  capital: v.optional(text),
  languages: v.optional(v.array(text), []),
  area: v.optional(text),
  notIn,
});

export const FormerStateSchema = v.strictObject({
  id: Id,
  label: text,
  names,
  from: Year,
  to: Year,
  successors: v.optional(v.array(Id), []),
  line: Line,
  notIn,
});

export const RegionSchema = v.strictObject({
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

export const OrganisationSchema = v.strictObject({
  id: Id,
  label: text,
  type: text,
  names,
  country: v.optional(Iso2),
  seat: v.optional(text),
  line: Line,
  founded: v.optional(Year),
  dissolved: v.optional(Year),
  notIn,
});

export type Country = v.InferOutput<typeof CountrySchema>;
export type FormerState = v.InferOutput<typeof FormerStateSchema>;
export type Region = v.InferOutput<typeof RegionSchema>;
export type Organisation = v.InferOutput<typeof OrganisationSchema>;
export type GazetteerName = v.InferOutput<typeof GazetteerNameSchema>;
