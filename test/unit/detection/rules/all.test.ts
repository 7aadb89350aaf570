import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../../../lib/detection/rules.ts';

const FOLDER = import.meta.dirname;
const tests = readdirSync(FOLDER).map((file) => readFileSync(resolve(FOLDER, file), 'utf8'));

it.each(Object.keys(RULES))('%s has a describe of its own in this folder', (rule) => {
  expect(tests.filter((text) => text.includes(`\ndescribe('${rule}', `))).toHaveLength(1);
});
