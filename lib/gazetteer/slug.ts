import { foldWord } from '../matching/characters.ts';

/** "Médecins Sans Frontières" → "medecins-sans-frontieres": the id that a curated record has unless it says otherwise. */
export function slugOf(label: string): string {
  return label
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(foldWord)
    .filter(Boolean)
    .join('-');
}
