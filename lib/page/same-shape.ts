/**
 * Whether a value has the shape of an example: the same fields with the same kinds of values, none missing and none more.
 * A schema library would cost every page more than the rest of its messages.
 */
export function hasShapeOf(example: unknown, value: unknown): boolean {
  if (typeof example !== 'object' || example === null) return typeof value === typeof example;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = Object.entries(example);
  return (
    Object.keys(value).length === fields.length &&
    fields.every(
      ([name, part]) =>
        Object.hasOwn(value, name) && hasShapeOf(part, (value as Record<string, unknown>)[name]),
    )
  );
}
