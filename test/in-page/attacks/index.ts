/** Ways of a page to take the card away from the reader, and to read it. The page knows the card's host, as any page can. */
import { onContent } from './on-content.ts';
import { onHost } from './on-host.ts';
import { onLayers } from './on-layers.ts';
import { onRoot } from './on-root.ts';
import { onReader } from './on-reader.ts';
import { remember, undo } from './tools.ts';

export { read, watch } from './readings.ts';
export { remember, undo };

export interface Attack {
  run(host: HTMLElement): unknown;
  /** Closing would be what the page wants. */
  readonly mustStay?: boolean;
  /** Before the card opens: there is no host yet. */
  readonly isAhead?: boolean;
  /** What no browser tells us of yet: see the limits in SECURITY.md. */
  readonly winsIn?: 'firefox';
  /** Nothing but a reload makes good what it did. */
  readonly isFinal?: boolean;
}
export type Attacks = Readonly<Record<string, Attack>>;

export const attacks: Attacks = { ...onRoot, ...onHost, ...onContent, ...onLayers, ...onReader };

/** @returns whether nothing but a reload makes good what it did */
export function attack(name: string): boolean {
  const host = document.documentElement.lastElementChild as HTMLElement;
  attacks[name]?.run(host);
  return attacks[name]?.isFinal === true;
}
