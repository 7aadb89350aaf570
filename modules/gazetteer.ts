/** WXT module: compiles the gazetteer that the background imports, from our tables and open-data packages. No network. */
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { gazetteerPlugin } from '../scripts/gazetteer-plugin.ts';

export default defineWxtModule({
  name: 'gazetteer',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [gazetteerPlugin()] }));
  },
});
