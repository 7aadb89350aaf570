/** Figures and attributions as words. */
import type { Attribution, Figure } from '../facts/schema.ts';
import { formatDay } from './dates.ts';
import { formatNumber, joined, words } from '../words.ts';

/** "up to 300,000", "more than 20", "20–30", "tens of thousands" */
export function formatFigure({ low, above, high, below, order }: Figure): string {
  const bounds = formatBounds({ low, above, high, below });
  if (order === undefined) return bounds;
  return bounds === '' ? order.word : words('figure.order', { word: order.word, bounds });
}

type Bounds = { [Key in 'low' | 'above' | 'high' | 'below']: number | undefined };

function formatBounds({ low, above, high, below }: Bounds): string {
  if (low !== undefined && low === high) return formatNumber(low);
  if (low !== undefined && high !== undefined)
    return words('figure.range', { low: formatNumber(low), high: formatNumber(high) });
  const parts = [
    low === undefined ? '' : words('figure.atLeast', { number: formatNumber(low) }),
    above === undefined ? '' : words('figure.moreThan', { number: formatNumber(above) }),
    high === undefined ? '' : words('figure.upTo', { number: formatNumber(high) }),
    below === undefined ? '' : words('figure.fewerThan', { number: formatNumber(below) }),
  ];
  return joined(parts.filter((part) => part !== ''));
}

/**
 * Who says so, short enough for a line of its own.
 * @param groupLabel the label of the entity for which a named person speaks
 */
export function formatAttribution(attribution: Attribution, groupLabel?: string): string {
  switch (attribution.kind) {
    case 'document':
      return words('by.document');
    case 'group':
      return attribution.label;
    case 'person':
      return joined([attribution.name, attribution.role, groupLabel ?? ''].filter(Boolean));
    case 'anonymous': {
      const { role, condition } = attribution;
      return condition === undefined
        ? words('by.unnamed', { role })
        : words('by.unnamedBecause', { role, condition });
    }
  }
}

/** The day on which a source spoke, where the document tells it. */
export function formatSaid(attribution: Attribution): string | undefined {
  const said = attribution.kind === 'document' ? undefined : attribution.said;
  return said?.start !== undefined && said.start === said.end ? formatDay(said.start) : undefined;
}
