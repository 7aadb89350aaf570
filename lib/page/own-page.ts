import type { Theme } from '../settings.ts';
import { direction, language } from '../words.ts';

/** What an HTML file cannot say of itself, since it is the same in all languages. */
export function introduceOwnPage(document: Document, title: string): void {
  document.title = title;
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

/** Light or dark, as the reader wants our pages; colours follow the root's scheme (`assets/tokens.css`). */
export function followTheme(document: Document, theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}
