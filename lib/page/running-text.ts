/** The shape of an article's text: long paragraphs that stand side by side, and people quoted in them. No layout. */

/** Characters that make a paragraph more than a label or a teaser, and how many of those make an article. */
const LONG = 80;
const ENOUGH = 4;
/** Looked at from the top: menus and teasers come first on some pages, articles do not come after hundreds of them. */
const MOST = 200;
/** Words in quotation marks, as long as something that somebody said. */
const QUOTE = /["“”„«「][^"“”„«»「」]{25,}["“”»」]/;
const ENOUGH_QUOTES = 2;

export interface RunningText {
  readonly runningText: boolean;
  readonly quotes: boolean;
}

export function shapeOfText(root: ParentNode): RunningText {
  const groups = new Map<Node | null, string[]>();
  for (const paragraph of [...root.querySelectorAll('p')].slice(0, MOST)) {
    const text = paragraph.textContent.trim();
    if (text.length < LONG) continue;
    const { parentNode } = paragraph;
    groups.set(parentNode, [...(groups.get(parentNode) ?? []), text]);
  }
  const texts = [...groups.values()].filter(({ length }) => length >= ENOUGH).flat();
  const quoting = texts.filter((text) => QUOTE.test(text));
  return { runningText: texts.length > 0, quotes: quoting.length >= ENOUGH_QUOTES };
}
