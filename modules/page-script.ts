/**
 * WXT module: declares the page script in the manifest. Not a WXT content script, because WXT's wrapper announces itself
 * to every page by an event with the extension's id, and lets any page stop it with the same (docs/decisions/0004).
 */
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule({
  name: 'page-script',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*'],
          js: ['page.js'],
          run_at: 'document_idle',
          // Some articles stand in a frame; the script itself leaves the small ones alone.
          all_frames: true,
        },
      ];
    });
  },
});
