/** WXT module: compiles `assets/facts` into the pack that the background imports. A bad record fails the build. */
import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { FactProblems } from '../lib/facts/problem.ts';
import { factPackPlugin } from '../scripts/fact-pack-plugin.ts';
import { readPack } from '../scripts/read-pack.ts';

export default defineWxtModule({
  name: 'fact-pack',
  setup(wxt) {
    const folder = resolve(wxt.config.root, 'assets/facts');
    addViteConfig(wxt, () => ({ plugins: [factPackPlugin(folder)] }));
    // Before anything else is built: an author gets the lines, not a bundler's stack around them.
    wxt.hook('build:before', () => checkFacts(folder));
  },
});

function checkFacts(folder: string): void {
  try {
    readPack(folder);
  } catch (error) {
    if (!(error instanceof FactProblems)) throw error;
    const summary = new Error(`${error.problems.length} problem(s) in fact files:\n${error.message}`);
    delete summary.stack;
    throw summary;
  }
}
