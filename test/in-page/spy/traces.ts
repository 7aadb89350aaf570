/** What a script may leave behind: the state of everything in a page that is no node of it. */

const BROWSERS_OWN = /favicon/;

/** Custom properties that anything has set, or inherits. */
function customProperties(element: Element): string[] {
  const map =
    (element as { computedStyleMap?: () => Iterable<[string, unknown]> }).computedStyleMap?.() ?? [];
  return [...map].map(([name]) => name).filter((name) => name.startsWith('--'));
}

function count(things: Readonly<Record<string, number>>): string[] {
  return Object.entries(things).map(([name, number]) => `${number} ${name}`);
}

export async function traces(): Promise<string[]> {
  const databases = indexedDB.databases();
  const stores = globalThis.caches?.keys() ?? Promise.resolve([]);
  const workers = navigator.serviceWorker?.getRegistrations() ?? Promise.resolve([]);
  const found = [
    ...Object.getOwnPropertyNames(globalThis).map((name) => `global ${name}`),
    ...Object.getOwnPropertyNames(document).map((name) => `property ${name} of the document`),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name }) => `attribute ${name} on ${element.localName}`),
    ),
    ...customProperties(document.documentElement).map((name) => `custom property ${name}`),
    ...performance
      .getEntries()
      .filter(({ entryType, name }) => /resource|mark|measure/.test(entryType) && !BROWSERS_OWN.test(name))
      .map(({ entryType, name }) => `entry ${entryType} ${name}`),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...count({
      elements: document.querySelectorAll('*').length,
      'style sheets': document.styleSheets.length,
      frames: frames.length,
      fonts: document.fonts.size,
      animations: document.getAnimations().length,
      'steps of history': history.length,
      'characters of cookie': document.cookie.length,
      'elements that are not defined': document.querySelectorAll(':not(:defined)').length,
    }),
    `state of history ${JSON.stringify(history.state)}`,
    `name of the window ${window.name}`,
    `focus on ${document.activeElement?.localName}`,
    `selection ${getSelection()?.type}`,
    `title ${document.title}`,
    `scrolled to ${scrollY}`,
  ];
  return [
    ...found,
    ...(await databases).map(({ name }) => `database ${name}`),
    ...(await stores).map((name) => `cache ${name}`),
    ...(await workers).map(({ scope }) => `service worker ${scope}`),
  ];
}
