/** The words around a mention, and what they make likelier. */
import type { Surroundings } from '../../lib/cards/make-card.ts';
import { mayStandForGovernment } from '../../lib/cards/metonym.ts';
import { canonicalId } from '../../lib/detection/entities.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { findSentence } from '../../lib/facts/sentence-at.ts';
import type { TextAround } from '../../lib/messaging/protocol.ts';
import type { Services } from './handlers.ts';

export function surroundings(
  services: Services,
  entity: string,
  around: TextAround | undefined,
): Surroundings {
  if (!around) return { sentence: '', mentioned: [] };
  const { world } = services.atlas;
  const { sentence, at } = findSentence(around.text, around.at);
  const { mentions } = findMentions(world, [sentence]);
  const here = mentions.find(
    (mention) => mention.start === at && canonicalId(world, mention.entity) === entity,
  );
  const isMet = here && mayStandForGovernment(sentence, here.start, here.end);
  return {
    sentence,
    mentioned: mentions.map((mention) => mention.entity),
    government: isMet ? governedFrom(services, entity) : undefined,
  };
}

/** The country that this is, or whose capital it is. */
function governedFrom({ atlas, facts }: Services, entity: string): string | undefined {
  const { gazetteer } = atlas.world;
  const number = gazetteer?.numberOf(facts.entities.get(entity)?.sameAs ?? entity);
  if (!gazetteer || number === undefined) return undefined;
  if (gazetteer.isCountry(number)) return gazetteer.label(number);
  const country = gazetteer.isCapital(number) ? gazetteer.country(number) : -1;
  return country < 0 ? undefined : gazetteer.label(country);
}
