/** The style of marks, as a style sheet. */
import type { EntityKind } from '../facts/schema.ts';
import type { Look } from '../settings.ts';

export type MarkLook = Pick<Look, 'style' | 'colours'>;

export const HIGHLIGHT_NAMES: Readonly<Record<EntityKind, string>> = {
  place: 'dateline-place',
  organisation: 'dateline-organisation',
};

/** Dots for places, dashes for organisations; a tint is stronger for organisations: told apart without colour. */
const LINES: Readonly<Record<EntityKind, string>> = { place: 'dotted', organisation: 'dashed' };
export const TINT_PERCENT: Readonly<Record<EntityKind, number>> = { place: 14, organisation: 26 };
/** Of the text's own colour in an underline: it fits any page, and is quieter than the text. */
const OWN_PERCENT = 62;

/**
 * Chromium inherits what is said of a highlight, also into shadow roots: one rule for the root is enough there, and it works
 * the page's style out anew in a fifth of the time. Firefox does not.
 */
const OF_ELEMENT = import.meta.env.FIREFOX ? '' : ':root';

export function markStyle(look: MarkLook): string {
  const rules = (['place', 'organisation'] as const).map(
    (kind) => `${OF_ELEMENT}::highlight(${HIGHLIGHT_NAMES[kind]}){${declarations(kind, look)}}`,
  );
  // On paper, marks of what happened to be on the screen would only puzzle.
  return `@media screen{${rules.join('')}}`;
}

function declarations(kind: EntityKind, { style, colours }: MarkLook): string {
  const colour = colours[kind];
  if (style === 'none') return '';
  if (style === 'tint') return `background-color:${thin(colour, TINT_PERCENT[kind])}`;
  return (
    `text-decoration:underline ${LINES[kind]} 1.5px;text-underline-offset:3px;` +
    `text-decoration-color:${colour === 'text' ? thin(colour, OWN_PERCENT) : colour}`
  );
}

const thin = (colour: string, percent: number): string =>
  `color-mix(in srgb,${colour === 'text' ? 'currentcolor' : colour} ${percent}%,transparent)`;
