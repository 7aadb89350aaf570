/** Runs the extension's own detector over plain text. Shared by `npm run mentions` and `npm run eval`. */
import { whereabouts } from '../lib/detection/entities.ts';
import { findMentions } from '../lib/detection/find-mentions.ts';
import type { Mention } from '../lib/detection/mentions.ts';
import type { World } from '../lib/detection/world.ts';

export interface TextDocument {
  readonly id: string;
  readonly text: string;
  /** BCP 47, as a page's `lang`. */
  readonly lang?: string;
}

export interface PlainMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'place' | 'organisation';
  readonly entity: string;
  readonly demonym?: true;
  readonly lat?: number;
  readonly lon?: number;
  readonly confidence: number;
}

/** Each line of the text is a block, as each paragraph of a page is. */
export function mentionsOf(world: World, { text }: TextDocument): PlainMention[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const blocks = text.split('\n');
  return findMentions(world, blocks).mentions.flatMap((mention) => plain(world, mention, starts));
}

/** A mention and the ones inside it: where it stands alone, each is one of its own. */
function plain(world: World, mention: Mention, starts: readonly number[]): PlainMention[] {
  const offset = starts[mention.block] ?? 0;
  const { kind = 'place', ...where } = whereabouts(world, mention.entity) ?? {};
  const own: PlainMention = {
    start: offset + mention.start,
    end: offset + mention.end,
    type: kind,
    entity: mention.entity,
    ...(mention.demonym && { demonym: true }),
    ...where,
    confidence: mention.confidence,
  };
  return [own, ...(mention.inside ?? []).flatMap((part) => plain(world, part, starts))];
}
