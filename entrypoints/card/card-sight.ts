/** Whether a reader can see the card and read it, asked of what the page cannot fake: computed styles, boxes, hit tests. */

/** Smaller than any card on any screen: whoever shrinks it below this hides it. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 36;
/** Below this, text is hard to read. */
const MIN_OPACITY = 0.7;
/** Of 1: far less than a card has, more than a page leaves that wants it gone. */
const MIN_DIFFERENCE = 0.3;
/** In CSS pixels, inside the card's rounded corners. */
const INSET = 14;
/** What filters of dark modes do not do. */
const HIDING_FILTER = /opacity|blur|url|(?:brightness|contrast)\((?:0|0\.[0-4]\d*)\)/;

/** Nothing around the card makes it faint, cuts it away or shrinks it. */
export function isShown(host: Element): boolean {
  const { width, height } = host.getBoundingClientRect();
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return false;
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    const isCut = style.clipPath !== 'none' || style.maskImage !== 'none';
    if (isCut || opacity < MIN_OPACITY || HIDING_FILTER.test(style.filter)) return false;
  }
  return true;
}

/** Something around the card changes how it is drawn, be it ever so little. */
export function hasVisualEffect(host: Element): boolean {
  for (let element = host.parentElement; element; element = element.parentElement) {
    const { filter, opacity, mixBlendMode, transform, rotate, scale } = getComputedStyle(element);
    const effects = [filter, transform, rotate, scale].some((effect) => effect !== 'none');
    if (effects || opacity !== '1' || mixBlendMode !== 'normal') return true;
  }
  return false;
}

/** The card's own colours, which a page could spoil by registering our custom properties with another syntax. */
export function isLegible(card: Element): boolean {
  const { backgroundColor, color } = getComputedStyle(card);
  const ground = backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
  const isOpaque = ground.length === 3;
  return (
    isOpaque &&
    Math.abs(lightness(ground) - lightness(color.match(/[\d.]+/g)?.map(Number) ?? [])) > MIN_DIFFERENCE
  );
}

const lightness = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  (0.3 * red + 0.59 * green + 0.11 * blue) / 255;

/** Whether a click in its middle and at its corners, as far as they are on the screen, would reach the card. */
export function isOnTop(host: Element, others: readonly Element[] = []): boolean {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + INSET, top + INSET],
    [right - INSET, top + INSET],
    [left + INSET, bottom - INSET],
    [right - INSET, bottom - INSET],
  ].filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const reached = points.filter(([x = 0, y = 0]) => {
    const found = host.ownerDocument.elementFromPoint(x, y);
    return found === host || (found !== null && others.includes(found));
  });
  return points.length > 0 && reached.length === points.length;
}

export function overlaps(host: Element, other: Element): boolean {
  const [a, b] = [host.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
