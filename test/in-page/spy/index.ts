/**
 * A page that wants to know whether we are there. It runs before anything else in the page, takes over whatever a script
 * could call, and listens to whatever could be heard. What it saw comes out as plain lines, one for each kind of thing, so
 * that two browsers can be compared: one with the extension, one without.
 */
import { hearEvents } from './hear-events.ts';
import { sights, unseen } from './sights.ts';
import { takeOverEverything } from './take-over.ts';
import { traces } from './traces.ts';
import { watchDocument } from './watch-document.ts';

takeOverEverything();
hearEvents();
watchDocument();

/** What was seen so far, in alphabetical order, with the state of the page as it is now. */
export async function report(): Promise<string[]> {
  const now = await unseen(traces);
  return unseen(() => [...new Set([...sights, ...now])].sort());
}

export interface Marking {
  /** Names in `CSS.highlights`. */
  readonly names: readonly string[];
  readonly ranges: number;
  /** Rules of adopted style sheets. */
  readonly rules: readonly string[];
}

/** What the documentation says that a page can see. */
export function marking(): Marking {
  return unseen(() => ({
    names: [...CSS.highlights.keys()].sort(),
    ranges: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    rules: document.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ')),
    ),
  }));
}
