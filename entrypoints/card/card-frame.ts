/**
 * What a card is drawn in: a popover with a closed shadow root, made anew for each card. A page that got hold of one, or
 * changed it, has nothing of the next.
 */
import { direction, language } from '../../lib/words.ts';
import cardStyle from '../../components/card.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { keepEventsInside } from './card-events.ts';
import hostStyle from './host.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

export interface CardFrame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly body: HTMLElement;
  /** Drawn around the mention. */
  readonly ring: HTMLElement;
  /** Where it stands. */
  readonly place: CSSStyleSheet;
}

/** @param aliveClass see `CardToShow` */
export function makeFrame(document: Document, aliveClass: string | undefined): CardFrame {
  const host = document.createElementNS(XHTML, 'div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [...[tokens, hostStyle, cardStyle].map(sheetOf), place];
  const body = document.createElementNS(XHTML, 'div');
  body.lang = language();
  body.dir = direction();
  const ring = document.createElementNS(XHTML, 'div');
  const stage = document.createElementNS(XHTML, 'div');
  stage.className = aliveClass === undefined ? '' : `needs-life ${aliveClass}`;
  stage.append(body, ring);
  root.append(stage);
  keepEventsInside(root);
  return { host, root, body, ring, place };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
