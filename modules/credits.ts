/** WXT module: puts the licences of all that is shipped into the extension. */
import { defineWxtModule } from 'wxt/modules';
import { makeCredits } from '../scripts/credits.ts';

export default defineWxtModule({
  name: 'credits',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ relativeDest: 'credits.txt', contents: makeCredits() });
    });
  },
});
