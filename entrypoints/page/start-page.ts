import { ownId } from '../../lib/bare-browser.ts';
import type { PageSettings } from '../../lib/messaging/protocol.ts';
import { ask, askPatiently } from '../../lib/messaging/send.ts';
import { answerTabRequests } from './answer.ts';
import { PageSession } from './page-session.ts';

/** XML, SVG, plain text, PDF viewers: nothing to annotate, and DOM methods behave differently there. */
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

interface World {
  /** In our isolated world, where no page can see it: set while a script of this extension runs here. */
  datelineRuns?: boolean;
}

/** CSS pixels: advertisements come in smaller frames (the largest usual ones are 970 by 250 and 300 by 1050), articles do not. */
const ARTICLE_FRAME = { width: 400, height: 300 };

export function startPage(document: Document): void {
  const world = globalThis as World;
  if (world.datelineRuns === true || !HTML_TYPES.has(document.contentType) || isSmallFrame(window)) return;
  world.datelineRuns = true;
  const session = new PageSession(document, {
    getSettings: () => askPatiently('getPageSettings', {}),
    findMentions: (question) => askPatiently('findMentions', question),
    getCard: (entity, around) => askPatiently('getCard', { entity, around }),
    openSources: (about) => ask('openSources', about),
    getCitation: (fact) => askPatiently('getCitation', { fact }),
    proposeQuiet: (entity) => ask('proposeQuiet', { entity }),
    styleMarks: (style) => askPatiently('styleMarks', style),
    loadCardView: () => askPatiently('loadCardView', {}),
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

function isSmallFrame({ parent, innerWidth, innerHeight }: Window): boolean {
  return parent !== window && (innerWidth < ARTICLE_FRAME.width || innerHeight < ARTICLE_FRAME.height);
}
