/** What a page says of itself for machines: metadata and structured data. */

/** What the page's `meta` elements say, by key, all in lower case; of several with one key the first. */
export function metadataOf(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = meta.getAttribute('content')?.trim().toLowerCase() ?? '';
    for (const attribute of ['property', 'name']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key !== undefined && !values.has(key)) values.set(key, value);
    }
  }
  return values;
}

/** Names of all schema.org types in the page's JSON-LD, and of articles' in its markup. */
export function structuredTypes(document: Document): string[] {
  return [...jsonTypes(document), ...markupTypes(document)];
}

/** A search, not a parse: much of the JSON-LD in the wild is not valid JSON. */
function jsonTypes(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap(({ textContent }) =>
    [...textContent.matchAll(/"@type"\s*:\s*(\[[^\]]{0,300}\]|"[^"]{1,80}")/g)].flatMap(([, types = '']) =>
      namesIn(types),
    ),
  );
}

/** One name or a list of them, each by itself or as an address: "https://schema.org/NewsArticle". */
function namesIn(types: string): string[] {
  return [...types.matchAll(/"(?:[^"]*\/)?([^"/]+)"/g)].map(([, name = '']) => name);
}

function markupTypes(document: Document): string[] {
  const items = document.querySelectorAll('[itemtype*="Article"],[itemtype*="Posting"],[itemtype*="Recipe"]');
  return [...items].map((item) => item.getAttribute('itemtype')?.split('/').at(-1) ?? '');
}
