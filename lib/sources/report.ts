import type { Citable } from './cite.ts';
import { formatPin } from '../facts/pins.ts';
import { joined, words } from '../words.ts';

/** What a reader fills in and passes on who finds a fact wrong. */
export function reportText({ fact, document, pack }: Citable): string {
  const title = words('quoted', { text: document.title });
  return [
    words('report.heading'),
    '',
    words('report.fact', { text: fact.id }),
    words('report.pack', { text: `${pack.id} ${pack.version}` }),
    words('report.statement', { text: fact.statement }),
    words('report.saidBy', { text: fact.by }),
    words('report.source', { text: joined([title, `${document.publishedText} (${document.id})`]) }),
    ...fact.evidence.map((pin) =>
      words('report.pin', { text: joined([formatPin(pin), `SHA-256 ${pin.sha256}`]) }),
    ),
    '',
    words('report.wrong'),
  ].join('\n');
}
