/** What is painted now, and whether each mark says what it was made for. */
import { nameOf, type Kind } from './sentences.ts';

export interface Finding {
  readonly kind: Kind;
  readonly text: string;
  /** Which sequence of edits it stands in. */
  readonly sequence: number;
}

export interface Look {
  readonly painted: number;
  /** Marks whose text is none of the page's names of that kind and length. */
  readonly odd: readonly Finding[];
}

export function look(): Look {
  let painted = 0;
  const odd: Finding[] = [];
  for (const [highlightName, highlight] of CSS.highlights) {
    // The page may have highlights of its own.
    if (!highlightName.startsWith('dateline-')) continue;
    const kind: Kind = highlightName.includes('organisation') ? 'organisation' : 'place';
    for (const range of highlight) {
      painted++;
      // A soft hyphen is no part of a name.
      const text = textOf(range)?.replaceAll('\u00AD', '');
      if (text === undefined || nameOf(kind, text.length) !== text)
        odd.push({
          kind,
          text: text ?? 'text that is gone',
          sequence: sequenceOf(range.startContainer),
        });
    }
  }
  return { painted, odd };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string | undefined {
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return undefined;
  }
  return range.toString();
}

function sequenceOf(node: Node): number {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot) return sequenceOf(root.host);
  const plot = node.parentElement?.closest('section');
  return plot ? [...(plot.parentElement?.children ?? [])].indexOf(plot) : -1;
}
