import axe from 'axe-core';
import type { ExtensionPage } from './extension-page.ts';

/** @returns what axe-core finds wrong, a line each */
export async function findBarriers(page: ExtensionPage): Promise<string[]> {
  await page.evaluate(`(() => { ${axe.source}; return null; })()`);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`,
  );
}

/** Dark in both browsers: the colours follow the root's scheme. */
export const setScheme = (page: ExtensionPage, scheme: 'light' | 'dark'): Promise<null> =>
  page.evaluate(`(document.documentElement.style.colorScheme = ${JSON.stringify(scheme)}, null)`);
