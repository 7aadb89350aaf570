import { direction, language } from '../words.ts';

/** What an HTML file cannot say of itself, since it is the same in all languages. */
export function introduceOwnPage(document: Document, title: string): void {
  document.title = title;
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
