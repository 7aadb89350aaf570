/** What stores get is what was built. `npm test` packs, and unpacks again for the browser tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKED } from '../../scripts/packed.ts';
import { outputFolder, TARGETS } from '../support/build-output.ts';
import { filesIn } from '../support/checks/build-files.ts';

const isPacked = existsSync(PACKED);
if (!isPacked) console.info('nothing is packed: "npm test" does that');

describe.runIf(isPacked).each(TARGETS)('the zip of %s', (target) => {
  it('holds each file that was built, and nothing more', () => {
    const built = filesIn(outputFolder(target));

    expect(built.length).toBeGreaterThan(20);
    expect(filesIn(join(PACKED, target))).toEqual(built);
  });
});
