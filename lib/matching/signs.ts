/** What white space, punctuation and symbols between two tokens mean for them. */
import { Flag, Gap } from './tokens.ts';

export const DOT = 0x2e;
export const HYPHEN = 0x2d;
export const COLON = 0x3a;

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function signKind(code: number): number {
  if (code === 0x2c || code === 0x3001 || code === 0xff0c) return Gap.comma;
  if (code === DOT || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002) return Gap.stop;
  if (code === HYPHEN || code === 0x2010 || code === 0x2011) return Gap.hyphen;
  if (code === 0x2029) return Gap.break;
  return Gap.other;
}

export function signFlags(code: number): number {
  if (code === 0x28 || code === 0x5b) return Flag.openBracket;
  if (code === 0x29 || code === 0x5d) return Flag.closeBracket;
  if (code === COLON) return Flag.colon;
  const isQuote =
    code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
  return isQuote ? Flag.quote : 0;
}
