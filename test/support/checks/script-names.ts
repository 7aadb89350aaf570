/** What a script takes from its surroundings, read from its syntax tree: a method called `fetch` is no `fetch`. */
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface ScriptNames {
  /** Names from outside: `fetch`, `window.fetch`, `navigator.sendBeacon`. */
  readonly free: ReadonlySet<string>;
  /** Names of members, how often each is written to or called: `node.innerHTML = x`, `node.insertAdjacentHTML(x)`. */
  readonly used: ReadonlyMap<string, number>;
  /** First arguments of calls, where they are plain text: `createElement('img')`. */
  readonly told: ReadonlySet<string>;
  /** `import(…)` of anything. */
  readonly importsLate: boolean;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Through these the same names can be reached: `window.fetch`, `navigator.sendBeacon`. */
const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis', 'navigator', 'top', 'parent']);

/** The background is large and asked about by each check. */
const read = new Map<string, ScriptNames>();

export function namesIn(code: string): ScriptNames {
  const names = read.get(code) ?? readNames(code);
  read.set(code, names);
  return names;
}

function readNames(code: string): ScriptNames {
  const found = { free: new Set<string>(), used: new Map<string, number>(), told: new Set<string>() };
  let importsLate = false;
  const walk = (node: Node): void => {
    if (node.type === 'ImportExpression') importsLate = true;
    if (node.type === 'Identifier') found.free.add(node['name'] as string);
    const written = writtenMember(node);
    if (written !== undefined) found.used.set(written, (found.used.get(written) ?? 0) + 1);
    const told = firstText(node);
    if (told !== undefined) found.told.add(told);
    const skipped = node.type === 'MemberExpression' ? skippedMember(node, found.free) : skippedKey(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === skipped) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child);
    }
  };
  walk(parseAst(code) as unknown as Node);
  return { ...found, importsLate };
}

/** `…` of `a.… = b`, `a.… += b` and `a.…(b)` */
function writtenMember(node: Node): string | undefined {
  const target = { AssignmentExpression: node['left'], CallExpression: node['callee'] }[node.type];
  return isNode(target) && target.type === 'MemberExpression' ? nameOfMember(target) : undefined;
}

function nameOfMember(member: Node): string | undefined {
  const { property, computed } = member as unknown as { property: Node; computed: boolean };
  const name = computed ? property['value'] : property['name'];
  return typeof name === 'string' ? name : undefined;
}

function firstText(node: Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [first, second] = node['arguments'] as readonly Node[];
  // `createElementNS(namespace, name)`
  const [name, value] = [first?.['value'], second?.['value']];
  if (typeof name !== 'string') return undefined;
  return name.startsWith('http') && typeof value === 'string' ? value : name;
}

/** @returns the child that is a mere property name */
function skippedMember(node: Node, free: Set<string>): string | undefined {
  const object = node['object'] as Node;
  const isGlobal = object.type === 'Identifier' && GLOBAL_OBJECTS.has(object['name'] as string);
  const name = nameOfMember(node);
  if (isGlobal && name !== undefined) free.add(name);
  return node['computed'] === true ? undefined : 'property';
}

function skippedKey(node: Node): string | undefined {
  const hasKey = ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type);
  return hasKey && node['computed'] !== true ? 'key' : undefined;
}
