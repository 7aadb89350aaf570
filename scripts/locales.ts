/** The locale files as browsers get them. */

type Source = { readonly [key: string]: string | Source };

/** `{ card: { close: 'Close' } }` → `card_close`: 'Close' */
export function messagesOf(source: Source, path: readonly string[] = []): Map<string, string> {
  const entries = Object.entries(source).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('_'), value] as const]
      : [...messagesOf(value, [...path, key])],
  );
  return new Map(entries);
}
