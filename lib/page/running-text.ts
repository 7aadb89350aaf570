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

/** Long paragraphs beside each other. */
interface Group {
  texts: number;
  quoting: number;
}

export function shapeOfText(root: ParentNode): RunningText {
  const groups = new Map<Node | null, Group>();
  let shape: RunningText = { runningText: false, quotes: false };
  for (const { textContent, parentNode } of [...root.querySelectorAll('p')].slice(0, MOST)) {
    const text = textContent.trim();
    if (text.length < LONG) continue;
    const group = groups.get(parentNode) ?? { texts: 0, quoting: 0 };
    groups.set(parentNode, group);
    group.texts += 1;
    if (QUOTE.test(text)) group.quoting += 1;
    if (group.texts >= ENOUGH) shape = shapeOf(groups.values());
    // The rest can add nothing, and a long read is long.
    if (shape.quotes) break;
  }
  return shape;
}

function shapeOf(groups: Iterable<Group>): RunningText {
  const articles = [...groups].filter(({ texts }) => texts >= ENOUGH);
  const quoting = articles.reduce((sum, group) => sum + group.quoting, 0);
  return { runningText: articles.length > 0, quotes: quoting >= ENOUGH_QUOTES };
}
