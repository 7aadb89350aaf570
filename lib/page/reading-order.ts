/** Order in the document, through shadow roots: what stands in one is where its host is. */
import type { Stretch } from './block.ts';

type Place = Pick<Stretch, 'startContainer' | 'startOffset'>;

export function isBefore(a: Place, b: Place): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset < b.startOffset;
  const [ways, others] = [wayTo(a.startContainer), wayTo(b.startContainer)];
  const depth = ways.findIndex((node, index) => node !== others[index]);
  const [node, other] = [ways[depth], others[depth]];
  // One is the host of the other: the host's own text is around what is in its shadow root.
  if (!node || !other) return ways.length < others.length;
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node, before it the host of its shadow root, and so on from the document. */
function wayTo(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...wayTo(root.host), node] : [node];
}
