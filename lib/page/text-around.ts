import type { TextAround } from '../messaging/protocol.ts';
import { collectBlocks } from './collect.ts';
import type { Mark } from './mark-store.ts';

/** Characters on each side of a mention: enough for its sentence. */
const REACH = 400;

/** The text of a mark's block around it, read when a card is wanted and not before. */
export function textAround({ line, startContainer, startOffset }: Mark): TextAround | undefined {
  for (const { text, segments } of collectBlocks(line, 'line')) {
    const segment = segments.findLast(
      ({ node, nodeStart }) => node === startContainer && nodeStart <= startOffset,
    );
    if (!segment) continue;
    const at = segment.textStart + startOffset - segment.nodeStart;
    const start = Math.max(0, at - REACH);
    return { text: text.slice(start, at + REACH), at: at - start };
  }
  return undefined;
}
