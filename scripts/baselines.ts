/** `npm run baselines`: takes all pictures of the gallery anew and stores them. Look at what changed before you commit it. */
import { storeBaselines } from '../test/support/baselines.ts';
import { openGallery } from '../test/support/gallery-page.ts';

async function main(): Promise<void> {
  const gallery = await openGallery();
  try {
    const pictures = new Map<string, Buffer>();
    for (const state of gallery.states) {
      await gallery.show(state);
      pictures.set(state, await gallery.picture());
    }
    await storeBaselines(await gallery.fingerprint(), pictures);
    console.info(`${pictures.size} pictures are in test/baselines.`);
  } finally {
    await gallery.close();
  }
}

await main();
