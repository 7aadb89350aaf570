/** The open card as tests see it: through the accessibility tree in Chromium, through closed shadow roots in Firefox. */
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { contextOf, evaluateIn, type RemoteNode } from './bidi.ts';

export interface CardContent {
  /** The dialog's accessible name: the entity. */
  readonly name: string;
  readonly text: string;
}

/** Under the pointer it is a tooltip; opened by key or finger, or worked in, a dialog. */
const ROLES: ReadonlySet<string | undefined> = new Set(['dialog', 'tooltip']);

export async function readCard(session: Session, page: Page): Promise<CardContent | undefined> {
  const card = await (session.name === 'chromium'
    ? readByAccessibility(page)
    : readByShadowTree(session, page));
  return card && { name: card.name, text: tidy(card.text) };
}

/** Pieces of text come one by one: puts spaces where a reader would see them. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:;)”])/g, '')
    .replace(/(?<=[(“]) /g, '');
}

interface AxNode {
  readonly nodeId: string;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

async function readByAccessibility(page: Page): Promise<CardContent | undefined> {
  const client = await page.createCDPSession();
  try {
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    // A page may have dialogs of its own; ours is named by its heading.
    const dialog = nodes.find(({ role, name }) => ROLES.has(role?.value) && name?.value);
    return dialog && { name: dialog.name?.value ?? '', text: textsBelow(dialog, byId).join(' ') };
  } finally {
    await client.detach();
  }
}

function textsBelow(node: AxNode, byId: ReadonlyMap<string, AxNode>): string[] {
  if (node.role?.value === 'StaticText') return [node.name?.value ?? ''];
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? textsBelow(child, byId) : [];
  });
}

async function readByShadowTree({ browser }: Session, page: Page): Promise<CardContent | undefined> {
  const root = await evaluateIn<RemoteNode>(browser, contextOf(page), 'document.documentElement', {
    maxDomDepth: 40,
    includeShadowTree: 'all',
  });
  const dialog = findNode(root, (node) => ROLES.has(node.value?.attributes?.['role']));
  if (!dialog) return undefined;
  const title = findNode(
    dialog,
    (node) => node.value?.attributes?.['id'] === dialog.value?.attributes?.['aria-labelledby'],
  );
  return { name: title ? textOf(title).join('') : '', text: textOf(dialog).join(' ') };
}

function childrenOf({ value }: RemoteNode): readonly RemoteNode[] {
  return [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])];
}

export function findNode(node: RemoteNode, isWanted: (node: RemoteNode) => boolean): RemoteNode | undefined {
  if (isWanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findNode(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: RemoteNode): string[] {
  if (node.value?.nodeType === 3) return [node.value.nodeValue ?? ''];
  return childrenOf(node).flatMap(textOf);
}

/** Of a button: its label, or what it says. */
export const nameOf = (node: RemoteNode): string =>
  node.value?.attributes?.['aria-label'] ?? tidy(textOf(node).join(' ')).trim();
