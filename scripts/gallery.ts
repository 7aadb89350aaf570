/** `npm run gallery`: every component in every state, in a browser, drawn anew as the code changes. */
import { serveGallery } from '../test/support/gallery.ts';

const server = await serveGallery();
server.printUrls();
