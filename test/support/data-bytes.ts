/** How much of a script is data: its long string literals, from the syntax tree. */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Longer strings than this are no code, in characters. */
const LONG = 5_000;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** @returns bytes */
export function dataBytes(code: string): number {
  let bytes = 0;
  const visit = (node: Node): void => {
    const isString =
      node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node['value'] === 'string');
    if (isString && node.end - node.start > LONG)
      bytes += Buffer.byteLength(code.slice(node.start, node.end));
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  visit(parseAst(code) as unknown as Node);
  return bytes;
}
