/** Figures and attributions as words. */
import type { Attribution, Figure } from '../facts/schema.ts';
import { formatDay } from './dates.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** "up to 300,000", "more than 20", "20–30", "tens of thousands" */
export function formatFigure({ low, above, high, below, order }: Figure): string {
  const bounds = formatBounds({ low, above, high, below });
  if (order === undefined) return bounds;
  return bounds === '' ? order.word : `${order.word} (${bounds})`;
}

type Bounds = { [Key in 'low' | 'above' | 'high' | 'below']: number | undefined };

function formatBounds({ low, above, high, below }: Bounds): string {
  if (low !== undefined && low === high) return NUMBER.format(low);
  if (low !== undefined && high !== undefined) return `${NUMBER.format(low)}–${NUMBER.format(high)}`;
  const parts = [
    low === undefined ? '' : `at least ${NUMBER.format(low)}`,
    above === undefined ? '' : `more than ${NUMBER.format(above)}`,
    high === undefined ? '' : `up to ${NUMBER.format(high)}`,
    below === undefined ? '' : `fewer than ${NUMBER.format(below)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * Who says so, short enough for a line of its own.
 * @param groupLabel the label of the entity for which a named person speaks
 */
export function formatAttribution(attribution: Attribution, groupLabel?: string): string {
  switch (attribution.kind) {
    case 'document':
      return 'the document itself';
    case 'group':
      return attribution.label;
    case 'person':
      return [attribution.name, attribution.role, groupLabel].filter(Boolean).join(', ');
    case 'anonymous': {
      const { role, condition } = attribution;
      return `unnamed ${role}${condition === undefined ? '' : ` (${condition})`}`;
    }
  }
}

/** The day on which a source spoke, where the document tells it. */
export function formatSaid(attribution: Attribution): string | undefined {
  const said = attribution.kind === 'document' ? undefined : attribution.said;
  return said?.start !== undefined && said.start === said.end ? formatDay(said.start) : undefined;
}
