/** The spellings under which one listed name is written in the news. Rules, so that fact files list each name once. */
import type { Name } from '../facts/schema.ts';

/** @returns the name's text first, then its variants; each is matched by the same rules of case. */
export function nameVariants({ text, kind }: Pick<Name, 'text' | 'kind'>): string[] {
  const variants = withCompassInitials(text);
  if (kind === 'acronym' && /^\p{L}+$/u.test(text)) variants.push(dotted(text));
  if (kind === 'demonym') variants.push(...variants.filter(takesPlural).map((form) => `${form}s`));
  return variants;
}

/** "North Korea" → "N. Korea", "N Korea": the house style of many agencies. */
function withCompassInitials(text: string): string[] {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 || !/^(?:North|South|East|West)(?:ern)?$/.test(first)) return [text];
  const tail = rest.join(' ');
  return [text, `${first[0]}. ${tail}`, `${first[0]} ${tail}`];
}

/** "DPRK" → "D.P.R.K." */
function dotted(acronym: string): string {
  return acronym.replace(/./gu, '$&.');
}

/** "North Korean" has a plural, "Chinese" and "French" have none. */
function takesPlural(demonym: string): boolean {
  return /(?:an|i|o|er|ian)$/.test(demonym) && !demonym.endsWith('man');
}
