import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas, SCHEMA_FOLDER } from '../../../scripts/json-schemas.ts';

it.each(jsonSchemas())(
  'the published %s is the one that the build checks by ("npm run schema" renews it)',
  (name, text) => {
    expect(readFileSync(resolve(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
  },
);
