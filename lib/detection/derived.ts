/**
 * Entities that no list has: organisations made of a known place and a head noun ("French foreign ministry"), or introduced by the
 * document itself, and towns that it places. Their id says all there is to know, so the background need not remember them.
 */

export type Derived =
  /** "French foreign ministry", "South Korean embassy in Beijing": a place, its head noun, where it sits. */
  | { readonly form: 'of'; readonly head: string; readonly place: string; readonly seat?: string }
  /** "University of Nairobi": written out, and the place that its name holds. */
  | { readonly form: 'name'; readonly head: string; readonly name: string; readonly place?: string }
  /** "the aid group Silver Lantern": the document's own word for it. */
  | { readonly form: 'introduced'; readonly name: string; readonly as: string; readonly place?: string }
  /** "born in Plains, Georgia": a place that no list has, in one that a list has. */
  | { readonly form: 'in'; readonly name: string; readonly place: string }
  /** "Northern Relief Network (NRN)" */
  | { readonly form: 'spelt'; readonly name: string; readonly acronym: string };

const PREFIX = 'derived:';
/** Half a surrogate pair. */
const LONE = /\p{Cs}/gu;
const MAX_PART = 60;

/** By characters: half a pair cannot be encoded. */
const shorten = (value: string): string => Array.from(value).slice(0, MAX_PART).join('').replaceAll(LONE, '');

export function derivedId(derived: Derived): string {
  const parts = Object.entries(derived).map(([key, value]) => `${key}=${encodeURIComponent(shorten(value))}`);
  return PREFIX + parts.join('&');
}

export function isDerived(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** @returns undefined for any other id, and for one that nobody made */
export function readDerived(id: string): Derived | undefined {
  if (!isDerived(id)) return undefined;
  const parts = Object.fromEntries(new URLSearchParams(id.slice(PREFIX.length)));
  const needs: Record<Derived['form'], readonly string[]> = {
    of: ['head', 'place'],
    name: ['head', 'name'],
    in: ['name', 'place'],
    introduced: ['name', 'as'],
    spelt: ['name', 'acronym'],
  };
  const form = parts['form'] ?? '';
  const wanted = Object.hasOwn(needs, form) ? needs[form as Derived['form']] : undefined;
  return wanted?.every((key) => parts[key]) === true ? (parts as unknown as Derived) : undefined;
}
