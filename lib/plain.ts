/** For comparing words as readers do who type without accents: "Göteborg" and "goteborg" are one. */
export function plain(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
