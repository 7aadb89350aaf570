/** What axe-core cannot see, asked of one frame of the gallery. Each returns what is wrong, a line each. */
import axe from 'axe-core';
import type { Frame } from 'puppeteer-core';

/** In CSS pixels: WCAG 2.5.8. */
const MIN_TARGET = 24;

/** Pieces of pages stand alone in the gallery: what only a whole page can have is asked of our real pages. */
const OF_WHOLE_PAGES = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'heading-order',
  'document-title',
];

interface InFrame {
  readonly axe: typeof axe;
}

/** @param only a rule; all where it is left out */
export async function barriersIn(frame: Frame, only?: string): Promise<string[]> {
  await frame.evaluate(`(() => { ${axe.source}; return null; })()`);
  return frame.evaluate(
    async (rule, switchedOff) => {
      const { axe } = globalThis as unknown as InFrame;
      const off = Object.fromEntries(switchedOff.map((id) => [id, { enabled: false }]));
      const { violations } = await axe.run(rule === undefined ? { rules: off } : { runOnly: [rule] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    },
    only,
    OF_WHOLE_PAGES,
  );
}

/** Controls that a finger misses. Links inside sentences may be as low as their line. */
export function smallTargetsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, select, summary, textarea, a[href]',
    );
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !(control.matches('a') && getComputedStyle(control).display === 'inline'))
      .flatMap((control) => {
        // A label is part of its control's target.
        const target = (control as HTMLInputElement).labels?.[0] ?? control;
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) >= least - 0.01
          ? []
          : [`${width}×${height}: ${control.outerHTML.slice(0, 120)}`];
      });
  }, MIN_TARGET);
}

/** What is wider than its document: it would have to be scrolled to the side. */
export function overflowIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isCut = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX !== 'visible' &&
      !element.matches('input, select, textarea');
    const cut = [...document.body.querySelectorAll('*')].filter(isCut);
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
      ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** Controls whose focus cannot be seen: no ring, a thin one, or something in front of it. */
export function hiddenFocusIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, select, summary, textarea, a[href]',
    );
    const wrong: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility() || (control as HTMLButtonElement).disabled) continue;
      control.focus();
      if (document.activeElement !== control) continue;
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      const box = control.getBoundingClientRect();
      const front = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const isSeen = front !== null && (control.contains(front) || front.contains(control));
      if (ring < 2 || !isSeen) wrong.push(`${ring} px, seen: ${isSeen}: ${control.outerHTML.slice(0, 120)}`);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    return wrong;
  });
}

/** What still moves for a reader who wants no motion. */
export function motionIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part || null);
        const moves =
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth';
        return moves ? [element.outerHTML.slice(0, 120)] : [];
      }),
    ),
  );
}

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where text is, in pixels of the strip: its first line, as far as it is in sight. */
export function textBoxesIn(frame: Frame): Promise<TextBox[]> {
  return frame.evaluate(() => {
    const inStrip = frameElement?.getBoundingClientRect() as DOMRect;
    const strip = frameElement?.parentElement?.getBoundingClientRect() as DOMRect;
    const shift = { left: inStrip.left - strip.left, top: inStrip.top - strip.top };
    const boxOf = (node: Node): DOMRect | undefined => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects()[0];
    };
    // Lines that are cut where something scrolls show too little of themselves.
    const isInSight = (holder: Element, { left, width, top, bottom }: DOMRect): boolean =>
      [top + 1, bottom - 1].every((y) => holder.contains(document.elementFromPoint(left + width / 2, y)));
    const boxes: TextBox[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const text = currentNode.textContent?.trim() ?? '';
      const holder = currentNode.parentElement as Element;
      const box = text.length < 2 ? undefined : boxOf(currentNode);
      if (!box || holder.closest('[disabled], svg, option') || !isInSight(holder, box)) continue;
      const { left, top, width, height } = box;
      boxes.push({ text: text.slice(0, 40), left: left + shift.left, top: top + shift.top, width, height });
    }
    return boxes;
  });
}
