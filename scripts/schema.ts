/** `npm run schema`: writes the JSON Schemas that editors use, from the one definition in `lib/facts/schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemas, SCHEMA_FOLDER } from './json-schemas.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(resolve(SCHEMA_FOLDER, name), text);
