/**
 * The page as it is drawn: what is in an open shadow root stands where the root's host does. Closed roots are out of
 * anybody's reach, from outside.
 */

export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The element around a node: for what is directly in a shadow root, the host. */
export function parentOf(node: Node): Element | null {
  const up = isShadowRoot(node) ? node : node.parentNode;
  return isShadowRoot(up) ? up.host : node.parentElement;
}

/** All text in and below nodes, also in open shadow roots. */
export function* textIn(nodes: Iterable<Node>): Generator<Text, void, void> {
  for (const top of nodes) {
    // A stack instead of a walker: a walker stays outside shadow roots.
    const stack: Node[] = [top];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.nodeType === Node.TEXT_NODE) yield node as Text;
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      const { shadowRoot } = node as Partial<Element>;
      if (shadowRoot) stack.push(shadowRoot);
    }
  }
}
