/**
 * A page can reach the card's host, all that is around it and, in Firefox, what is in it. While a card is open this looks
 * whether it still stands as we drew it: small damage is repaired, and the card closes where that does not help. It never
 * fights: after a few repairs it gives up, by closing.
 */
import { listen } from '../../lib/page/listen.ts';
import { hasVisualEffect, isLegible, isOnTop, isShown, overlaps } from './card-sight.ts';
import { layersOf } from './top-layer.ts';

export interface GuardedCard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What draws the card's ground and text. */
  readonly card: () => Element | null;
  /** Our other open cards: pinned ones may lie over each other. */
  readonly others: () => readonly Element[];
}

/** Milliseconds between two looks. Each costs some 50 µs, and only while a card is open. */
const LOOK_MS = 250;
const MAX_REPAIRS = 3;
/** Twice the delay below. */
const COVERED_MS = 200;

/** Chromium tells whether anything at all covers an element; the time is the least that it allows. */
const SEE_COVERS = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;

export class CardGuard {
  readonly #guarded: GuardedCard;
  readonly #onLost: () => void;
  readonly #end = new AbortController();
  readonly #parent: Node | null;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #sheets: readonly CSSStyleSheet[];
  readonly #around = new MutationObserver(() => this.#look());
  readonly #inside = new MutationObserver((records) => this.#onInside(records));
  readonly #covers = new IntersectionObserver((entries) => this.#onCover(entries), SEE_COVERS);
  #repairs = 0;
  /** When the browser first said so; `undefined` while it sees all of the card. */
  #coveredSince: number | undefined;
  /** Layers of the page that were open when ours came to lie above them. */
  #below: ReadonlySet<Element>;

  /** @param onLost called once, when the card cannot be kept readable and has to close */
  constructor(guarded: GuardedCard, onLost: () => void) {
    this.#guarded = guarded;
    this.#onLost = onLost;
    const { host, root } = guarded;
    this.#parent = host.parentNode;
    this.#attributes = new Map([...host.attributes].map(({ name, value }) => [name, value]));
    this.#sheets = [...root.adoptedStyleSheets];
    this.#below = layersOf(host.ownerDocument);
    this.#watch(host, root);
  }

  stop(): void {
    this.#end.abort();
  }

  /** Runs what changes the card's content on our behalf. What changed in it before that was not us. */
  draw(change: () => void): void {
    this.#onInside(this.#inside.takeRecords());
    change();
    this.#inside.takeRecords();
  }

  #watch(host: HTMLElement, root: ShadowRoot): void {
    const { signal } = this.#end;
    this.#around.observe(host, { attributes: true });
    if (this.#parent) this.#around.observe(this.#parent, { childList: true });
    this.#inside.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    this.#covers.observe(host);
    const timer = setInterval(() => this.#look(), LOOK_MS);
    const onToggle = (event: Event): void => {
      const isOurs = event.target === host || this.#guarded.others().includes(event.target as Element);
      const isAbove = !isOurs && (event as ToggleEvent).newState === 'open';
      if (isAbove) this.#repair(() => this.#bringToFront());
    };
    listen(host.ownerDocument, 'toggle', onToggle, { signal, capture: true });
    listen(host.ownerDocument, 'fullscreenchange', () => this.#look(), { signal, capture: true });
    signal.addEventListener('abort', () => {
      this.#around.disconnect();
      this.#inside.disconnect();
      this.#covers.disconnect();
      clearInterval(timer);
    });
  }

  #look(): void {
    const { host, card, others } = this.#guarded;
    if (this.#end.signal.aborted) return;
    if (!this.#isInPlace()) return this.#lose();
    if (this.#hasStrangeAttributes()) this.#repair(() => this.#restoreAttributes());
    const ours = others();
    if (!isOnTop(host, ours) || this.#hasSomethingAbove()) this.#repair(() => this.#bringToFront());
    const shown = card();
    if (!shown || !isShown(host) || !isLegible(shown) || !isOnTop(host, ours)) this.#lose();
  }

  #isInPlace(): boolean {
    const { host, root } = this.#guarded;
    const sheets = root.adoptedStyleSheets;
    return (
      host.isConnected &&
      host.parentNode === this.#parent &&
      host.matches(':popover-open') &&
      sheets.length === this.#sheets.length &&
      this.#sheets.every((sheet, at) => sheets[at] === sheet && !sheet.disabled)
    );
  }

  /** What takes no clicks is not found by a hit test, and a page can keep its `toggle` from us. */
  #hasSomethingAbove(): boolean {
    const { host, others } = this.#guarded;
    const ours = new Set([host, ...others()]);
    const open = layersOf(host.ownerDocument);
    const isNew = [...open].some((layer) => !this.#below.has(layer) && !ours.has(layer));
    if (!isNew) this.#below = open;
    return isNew || (this.#isCovered() && !others().some((other) => overlaps(host, other)));
  }

  #hasStrangeAttributes(): boolean {
    const { host } = this.#guarded;
    const names = host.getAttributeNames();
    return (
      names.length !== this.#attributes.size ||
      names.some((name) => this.#attributes.get(name) !== host.getAttribute(name))
    );
  }

  #restoreAttributes(): void {
    const { host } = this.#guarded;
    for (const name of host.getAttributeNames()) if (!this.#attributes.has(name)) host.removeAttribute(name);
    for (const [name, value] of this.#attributes) host.setAttribute(name, value);
    this.#around.takeRecords();
  }

  #bringToFront(): void {
    const { host } = this.#guarded;
    host.hidePopover();
    host.showPopover();
    this.#below = layersOf(host.ownerDocument);
    this.#coveredSince = undefined;
    // Tells anew, also where nothing has become better.
    this.#covers.unobserve(host);
    this.#covers.observe(host);
  }

  /** What is off the screen is not visible, either: boxes tell of that. */
  #onCover(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    if (!last.isIntersecting) return;
    if (last.isVisible === false) this.#coveredSince ??= performance.now();
    else this.#coveredSince = undefined;
  }

  /**
   * What is not drawn yet is not visible: only what lasts counts. Where the page has a filter over everything, a dark mode
   * say, browsers call nothing visible.
   */
  #isCovered(): boolean {
    const isLasting = this.#coveredSince !== undefined && performance.now() - this.#coveredSince > COVERED_MS;
    return isLasting && !hasVisualEffect(this.#guarded.host);
  }

  /** The reader opens and closes <details> without us; everything else in the card is drawn through `draw`. */
  #onInside(records: readonly MutationRecord[]): void {
    if (records.some(({ attributeName }) => attributeName !== 'open')) this.#lose();
  }

  #repair(how: () => void): void {
    if (this.#end.signal.aborted) return;
    if (++this.#repairs > MAX_REPAIRS) return this.#lose();
    how();
  }

  #lose(): void {
    if (this.#end.signal.aborted) return;
    this.stop();
    this.#onLost();
  }
}
