import { describe, expect, it } from 'vitest';
import { listOutput, TARGETS } from '../support/build-output.ts';

/** Bytes, minified. `page.js` is paid by every page: about 0.1 ms a kB. The others are paid once, by those who use them. */
const BUDGETS = { 'page.js': 40_000, 'card.js': 40_000, 'background.js': 160_000 };

describe.each(TARGETS)('the build for %s', (target) => {
  const files = listOutput(target);

  it.each(Object.entries(BUDGETS))('%s stays within %d bytes', (path, budget) => {
    const bytes = files.find((file) => file.path === path)?.bytes ?? Infinity;

    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it('keeps the card and the facts out of the script that every page runs', () => {
    const page = files.find((file) => file.path === 'page.js')?.text ?? '';

    expect(page).not.toContain('Named in the same facts');
    expect(page).not.toContain('as many as');
    expect(page).not.toContain('Erica Kang');
  });
});
