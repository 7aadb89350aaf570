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
/** Of a grey in the middle, seen on light and on dark ground alike. */
const GREY_PERCENT: Readonly<Record<EntityKind, number>> = { place: 22, organisation: 38 };

/**
 * Chromium inherits what is said of a highlight, also into shadow roots: one rule for the root is enough there, and it works
 * the page's style out anew in a fifth of the time. Firefox does not inherit.
 */
const OF_ELEMENT = import.meta.env.FIREFOX ? '' : ':root';

export function markStyle(look: MarkLook): string {
  const rules = (['place', 'organisation'] as const).map(
    (kind) => `${OF_ELEMENT}::highlight(${HIGHLIGHT_NAMES[kind]}){${declarations(kind, look)}}`,
  );
  // On paper, marks of what happened to be on the screen would only puzzle.
  return `@media screen{${rules.join('')}}`;
}

/**
 * The text's own colour is only ever taken as it is: mixed into another, Chromium takes the root's for it, which is black on
 * the black ground of an article with white text. Instead the line is thinner: it fits any page, and is quieter than the text.
 */
function declarations(kind: EntityKind, { style, colours }: MarkLook): string {
  const colour = colours[kind];
  if (style === 'none') return '';
  if (style === 'tint') return `background-color:${tint(kind, colour)}`;
  const [width, paint] = colour === 'text' ? ['1px', 'currentcolor'] : ['1.5px', colour];
  return `text-decoration:underline ${LINES[kind]} ${width} ${paint};text-underline-offset:3px`;
}

const tint = (kind: EntityKind, colour: string): string =>
  colour === 'text' ? thin('#808080', GREY_PERCENT[kind]) : thin(colour, TINT_PERCENT[kind]);
const thin = (colour: string, percent: number): string =>
  `color-mix(in srgb,${colour} ${percent}%,transparent)`;
