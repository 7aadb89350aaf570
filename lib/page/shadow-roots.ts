/**
 * Open shadow roots of a page, met while its text is read. Components get their root without any change of the page that
 * an observer is told of, some of them late, when their code has come: those are looked at again a few times, then no more.
 */
import { isShadowRoot } from './composed.ts';

/** Milliseconds after components without a root were met. */
const LOOK_AGAIN = [500, 2_000, 6_000];
/** A page has so many at most that are worth waiting for. */
const MOST_LATE = 500;

export interface ShadowHandlers {
  /** A root is in the page that was not known before: it is about to be read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** An element that was read before has a root now. */
  readonly onLate: (host: Element) => void;
}

export class ShadowRoots {
  readonly #document: Document;
  readonly #handlers: ShadowHandlers;
  readonly #known = new WeakSet<ShadowRoot>();
  #late = new Set<Element>();
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, handlers: ShadowHandlers, signal: AbortSignal) {
    this.#document = document;
    this.#handlers = handlers;
    signal.addEventListener('abort', () => this.#stopWaiting());
  }

  /** To be called with each element that is read, before what is in it. */
  meet = (element: Element): void => {
    const root = element.shadowRoot;
    if (root) this.#follow(root);
    else if (isComponent(element)) this.#waitFor(element);
  };

  /** Whether a node is in the page, and changes around it are told. */
  holds(node: Node): boolean {
    let root = node.getRootNode();
    while (isShadowRoot(root) && this.#known.has(root)) root = root.host.getRootNode();
    return root === this.#document;
  }

  #follow(root: ShadowRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#handlers.onRoot(root);
  }

  #waitFor(host: Element): void {
    if (this.#late.size >= MOST_LATE || this.#late.has(host)) return;
    this.#late.add(host);
    this.#looks = 0;
    this.#lookLater();
  }

  #lookLater(): void {
    clearTimeout(this.#timer);
    const wait = LOOK_AGAIN[this.#looks];
    if (wait === undefined) this.#stopWaiting();
    else this.#timer = setTimeout(() => this.#look(), wait);
  }

  #look(): void {
    this.#looks += 1;
    for (const host of this.#late) {
      if (host.isConnected && !host.shadowRoot) continue;
      this.#late.delete(host);
      if (host.isConnected) this.#handlers.onLate(host);
    }
    if (this.#late.size > 0) this.#lookLater();
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#late.clear();
  }
}

const isComponent = ({ localName }: Element): boolean => localName.includes('-');
