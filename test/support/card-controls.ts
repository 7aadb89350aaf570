/** The card's box and buttons, found as `card.ts` finds its text, and worked with a real pointer. */
import type { CDPSession, Page } from 'puppeteer-core';
import { bidi, contextOf, evaluateIn, type RemoteNode } from './bidi.ts';
import { findNode, nameOf } from './card.ts';
import { until, type Session } from './session.ts';

/** CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of the card's host, which a page can see while a card is open; `undefined` where none is. */
export const cardBox = (page: Page): Promise<Box | undefined> =>
  page.evaluate(() => {
    const isHost = (element: Element) => element.matches(':popover-open[popover=manual]:not([id])');
    const host = [...document.querySelectorAll('div')].findLast(isHost);
    if (!host) return undefined;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** Presses a button of the card with the mouse, once it is there. */
export async function clickInCard(session: Session, page: Page, label: string): Promise<void> {
  const middle = await middleInCard(session, page, label);
  await page.mouse.click(middle.x, middle.y);
}

/** The middle of a button of the card, scrolled into sight. */
export async function middleInCard(session: Session, page: Page, label: string) {
  const find = session.name === 'chromium' ? findByAccessibility : findByShadowTree;
  const box = await until(
    () => find(session, page, label),
    (found) => found !== undefined,
  );
  const { left, top, right, bottom } = box as Box;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

async function findByAccessibility(_: Session, page: Page, label: string): Promise<Box | undefined> {
  const client = await page.createCDPSession();
  try {
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
    const node = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === label);
    return node?.backendDOMNodeId === undefined ? undefined : await boxOf(client, node.backendDOMNodeId);
  } finally {
    await client.detach();
  }
}

async function boxOf(client: CDPSession, backendNodeId: number): Promise<Box> {
  await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await client.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

async function findByShadowTree({ browser }: Session, page: Page, label: string): Promise<Box | undefined> {
  const context = contextOf(page);
  const root = await evaluateIn<RemoteNode>(browser, context, 'document.documentElement', {
    maxDomDepth: 40,
    includeShadowTree: 'all',
  });
  const button = findNode(root, (node) => node.value?.localName === 'button' && nameOf(node) === label);
  if (button?.sharedId === undefined) return undefined;
  const answer = await bidi<{ result: { value: string } }>(browser, 'script.callFunction', {
    functionDeclaration: `(button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, right, bottom } = button.getBoundingClientRect();
      return JSON.stringify({ left, top, right, bottom });
    }`,
    arguments: [{ sharedId: button.sharedId }],
    target: { context },
    awaitPromise: true,
  });
  return JSON.parse(answer.result.value) as Box;
}
