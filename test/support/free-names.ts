/** Which names a script takes from its surroundings: read from its syntax tree, so a method called `fetch` is no `fetch`. */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Through these the same names can be reached: `window.fetch`, `navigator.sendBeacon`. */
const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis', 'navigator', 'top', 'parent']);

export function freeNames(code: string): Set<string> {
  const names = new Set<string>();
  collect(parseAst(code) as unknown as Node, names);
  return names;
}

function collect(node: Node, names: Set<string>): void {
  if (node.type === 'Identifier') names.add(node['name'] as string);
  const skipped = node.type === 'MemberExpression' ? memberName(node, names) : keyOf(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === skipped) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) collect(child, names);
  }
}

/** @returns the child that is a mere property name */
function memberName(node: Node, names: Set<string>): string | undefined {
  const { object, property, computed } = node as unknown as {
    object: Node;
    property: Node;
    computed: boolean;
  };
  const isGlobal = object.type === 'Identifier' && GLOBAL_OBJECTS.has(object['name'] as string);
  const name = computed ? property['value'] : property['name'];
  if (isGlobal && typeof name === 'string') names.add(name);
  return computed ? undefined : 'property';
}

function keyOf(node: Node): string | undefined {
  const hasKey = ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type);
  return hasKey && node['computed'] !== true ? 'key' : undefined;
}
