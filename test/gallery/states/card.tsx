import type { ComponentProps } from 'preact';
import tokens from '../../../assets/tokens.css?inline';
import cardStyle from '../../../components/card.css?inline';
import { FactCard } from '../../../components/FactCard.tsx';
import type { CardModel } from '../../../lib/cards/card-model.ts';
import { factCard, wholeCard } from '../models.ts';
import type { State } from '../state-table.ts';

/** As wide as the card over a page. */
const WIDTH = 356;
/** A card takes a share of the window's height at most. */
const HEIGHT = 420;
/** Room for its shadow, and a page behind it. */
const STAGE = 'body { margin: 0; padding: 8px; background: light-dark(#fff, #111); }';

const ignore = (): void => undefined;
/** A word that no line can hold. */
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const CARDS: Readonly<Record<string, () => CardModel | Promise<CardModel>>> = {
  facts: () => wholeCard('north-korea'),
  figures: () => factCard('north-korea'),
  few: () => factCard('south-korean-embassy-beijing'),
  corrected: () => factCard('good-friends'),
  'no-facts': () => factCard('pyongyang'),
  town: () => wholeCard('geonames:2653941'),
  country: () => wholeCard('fiji'),
  organisation: () => wholeCard('united-nations'),
  derived: () => wholeCard('derived:form=of&head=foreign%20ministry&place=france'),
  government: () => ({ ...factCard('pyongyang'), government: 'North Korea' }),
  'long-words': () => ({
    ...factCard('good-friends'),
    label: LONG,
    type: `${LONG.toLowerCase()}-committee`,
    related: [{ id: 'long', label: LONG + LONG, kind: 'place' }],
  }),
};

const OVER_A_PAGE = {
  role: 'dialog',
  onRelated: ignore,
  onSources: ignore,
  onClose: ignore,
  onPin: ignore,
  onMove: ignore,
  onQuiet: ignore,
  onCopy: async () => true,
} as const;

const show = (of: CardModel, more: Partial<ComponentProps<typeof FactCard>> = {}) => (
  <FactCard model={of} {...OVER_A_PAGE} {...more} />
);

/** As the reader has set it, or as they have made it. */
const FORMS: Readonly<Record<string, Partial<ComponentProps<typeof FactCard>>>> = {
  small: { size: 'small' },
  large: { size: 'large' },
  tooltip: { role: 'tooltip' },
  pinned: { isPinned: true },
  sheet: { isSheet: true },
};

/** Everything that is folded away at first. */
function openAll(root: HTMLElement): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const more of root.querySelectorAll<HTMLButtonElement>('.facts + .more')) more.click();
}

/** What scrolls inside the card, in sight. */
const UNROLLED = '.card { max-height: none !important; }';

export const CARD_STATES: readonly State[] = [
  ...Object.entries(CARDS).map(([name, card]): State => ({
    name: `card-${name}`,
    styles: [tokens, cardStyle, STAGE],
    width: WIDTH,
    height: HEIGHT,
    draw: async () => show(await card()),
  })),
  ...Object.entries(FORMS).map(([name, form]): State => ({
    name: `card-${name}`,
    styles: [tokens, cardStyle, STAGE],
    width: WIDTH,
    height: HEIGHT,
    draw: async () => show(factCard('north-korea'), form),
  })),
  ...['corrected', 'figures', 'town'].map((name): State => ({
    name: `card-${name}-whole`,
    styles: [tokens, cardStyle, STAGE, UNROLLED],
    width: WIDTH,
    draw: async () => show(await (CARDS[name] as () => Promise<CardModel>)()),
    after: openAll,
  })),
];
