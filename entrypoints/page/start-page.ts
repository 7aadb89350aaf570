import { ownId } from '../../lib/bare-browser.ts';
import type { PageSettings } from '../../lib/messaging/protocol.ts';
import { ask } from '../../lib/messaging/send.ts';
import { answerTabRequests } from './answer.ts';
import { PageSession } from './page-session.ts';

/** XML, SVG, plain text, PDF viewers: nothing to annotate, and DOM methods behave differently there. */
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

interface World {
  /** In our isolated world, where no page can see it: set while a script of this extension runs here. */
  datelineRuns?: boolean;
}

export function startPage(document: Document): void {
  const world = globalThis as World;
  if (world.datelineRuns === true || !HTML_TYPES.has(document.contentType)) return;
  world.datelineRuns = true;
  const session = new PageSession(document, {
    getSettings: () => ask('getPageSettings', {}),
    findMentions: (question) => ask('findMentions', question),
    getCard: (entity, around) => ask('getCard', { entity, around }),
    openSources: (about) => ask('openSources', about),
    getCitation: (fact) => ask('getCitation', { fact }),
    proposeQuiet: (entity) => ask('proposeQuiet', { entity }),
    loadCardView: () => ask('loadCardView', {}),
    isAlive: () => ownId() !== undefined,
  });
  answerTabRequests({
    describePage: () => session.describe(),
    annotateAnyway: () => session.annotateAnyway(),
    stepMention: ({ direction, entity }) => session.step(direction < 0 ? -1 : 1, entity),
    applySettings: (settings: PageSettings) => session.applySettings(settings),
    readAgain: () => session.readAgain(),
  });
  void session.start();
}
