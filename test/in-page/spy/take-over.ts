/** Puts a recording function over every function, getter and setter of every class and namespace that the page has. */
import { see } from './sights.ts';

/** Not to be replaced without breaking the language itself. */
const LEFT_ALONE = new Set(['Object', 'Function', 'Reflect', 'Proxy']);

type Callable = (...values: unknown[]) => unknown;
interface Member {
  readonly value?: unknown;
  readonly get?: Callable;
  readonly set?: Callable;
  readonly configurable?: boolean;
  readonly writable?: boolean;
}
const { apply } = Reflect;

const isClass = (value: object): boolean => Object.hasOwn(value, 'prototype');

const recording = (name: string, original: Callable): Callable =>
  function recorded(this: unknown, ...values: unknown[]): unknown {
    see(() => `call of ${name}`);
    return apply(original, this, values);
  };

function takeOver(owner: object, prefix: string): void {
  for (const [key, member] of Object.entries<Member>(Object.getOwnPropertyDescriptors(owner))) {
    const { value, get, set, configurable, writable } = member;
    if (key === 'constructor' || configurable !== true) continue;
    const name = `${prefix}.${key}`;
    if (typeof value === 'function' && writable === true && !isClass(value))
      Object.defineProperty(owner, key, { ...member, value: recording(name, value as Callable) });
    if (get) Object.defineProperty(owner, key, { get: recording(`${name} (read)`, get) });
    if (set) Object.defineProperty(owner, key, { set: recording(`${name} (written)`, set) });
  }
}

export function takeOverEverything(): void {
  for (const key of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, key) ?? {};
    if (LEFT_ALONE.has(key) || value === null || value === globalThis) continue;
    if (typeof value === 'function' && isClass(value as object))
      takeOver((value as { prototype: object }).prototype, key);
    // Namespaces: console, CSS, JSON, Math, …
    else if (typeof value === 'object') takeOver(value as object, key);
  }
  takeOver(globalThis, 'window');
}
