/** WXT module: compiles `assets/facts` into the pack that the background imports. A bad record fails the build. */
import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { factPackPlugin } from '../scripts/fact-pack-plugin.ts';

export default defineWxtModule({
  name: 'fact-pack',
  setup(wxt) {
    const folder = resolve(wxt.config.root, 'assets/facts');
    addViteConfig(wxt, () => ({ plugins: [factPackPlugin(folder)] }));
  },
});
