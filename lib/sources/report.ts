import type { Citable } from './cite.ts';
import { formatPin } from '../facts/pins.ts';

/** What a reader fills in and passes on who finds a fact wrong. */
export function reportText({ fact, document, pack }: Citable): string {
  return [
    'A wrong fact in Dateline',
    '',
    `Fact: ${fact.id}`,
    `Pack: ${pack.id} ${pack.version}`,
    `Statement: ${fact.statement}`,
    `Said by: ${fact.by}`,
    `Source: “${document.title}”, ${document.publishedText} (${document.id})`,
    ...fact.evidence.map((pin) => `Pin: ${formatPin(pin)}, SHA-256 ${pin.sha256}`),
    '',
    'What is wrong: ',
  ].join('\n');
}
