import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { FactFileSchema, PackInfoSchema } from '../lib/facts/schema.ts';

export const SCHEMA_FOLDER = resolve(import.meta.dirname, '../docs/schema');

/** File name and text of each schema. Rules that JSON Schema cannot say (a real calendar day) are left to the build. */
export function jsonSchemas(): [string, string][] {
  return [
    ['fact-file.json', print('A Dateline fact file', toJsonSchema(FactFileSchema, { errorMode: 'ignore' }))],
    ['pack.json', print('A Dateline pack', toJsonSchema(PackInfoSchema, { errorMode: 'ignore' }))],
  ];
}

function print(title: string, schema: object): string {
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}
