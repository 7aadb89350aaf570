/** What happened when, and when it was written: where facts speak of more than one time. */
import type { PackFact } from '../facts/pack.ts';
import type { Time } from '../facts/schema.ts';
import { groupBy } from '../group-by.ts';
import { words } from '../words.ts';
import type { Timeline } from './card-model.ts';
import { formatDay, formatTime } from './dates.ts';
import type { FactStore } from './fact-store.ts';
import { scaleTimes } from './scale.ts';

interface Event {
  readonly time: Pick<Time, 'start' | 'end'>;
  readonly label: string;
  readonly what: string;
}

/** @returns nothing where there are no two times to compare */
export function makeTimeline(store: FactStore, facts: readonly PackFact[]): Timeline | undefined {
  const events = [...happened(facts), ...published(store, facts)];
  const byTime = [...groupBy(events, ({ label }) => label).values()].toSorted(byEnd);
  const scale = scaleTimes(byTime.flatMap(([event]) => (event ? [event.time] : [])));
  if (!scale || !facts.some(({ when }) => when)) return undefined;
  const entries = byTime.map((group) => ({
    label: group[0]?.label ?? '',
    what: group.map(({ what }) => what),
  }));
  return { entries, scale };
}

const happened = (facts: readonly PackFact[]): Event[] =>
  facts.flatMap(({ when, statement }) =>
    when ? [{ time: when, label: formatTime(when), what: statement }] : [],
  );

function published(store: FactStore, facts: readonly PackFact[]): Event[] {
  return [...new Set(facts.map(({ document }) => document))].flatMap((id) => {
    const document = store.documents.get(id);
    if (!document) return [];
    const { published: day, title } = document;
    const what = words('card.published', { title: words('quoted', { text: title }) });
    return [{ time: { start: day, end: day }, label: formatDay(day), what }];
  });
}

/** By what is known of the end; at the same end the longer time first. */
function byEnd([a]: readonly Event[], [b]: readonly Event[]): number {
  const key = (event: Event | undefined): string =>
    `${event?.time.end ?? event?.time.start ?? ''} ${event?.time.start ?? ''}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
