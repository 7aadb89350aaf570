/** Every change of the document, and every entry of the performance log. */
import { see, unseen } from './sights.ts';

const nameOf = (node: Node): string => (node instanceof Element ? node.localName : node.nodeName);

function sightsOf({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): string[] {
  return [
    ...(type === 'attributes' ? [`attribute ${attributeName} of ${nameOf(target)}`] : []),
    ...(type === 'characterData' ? [`text changed in ${target.parentElement?.localName}`] : []),
    ...[...addedNodes].map((node) => `node ${nameOf(node)} added to ${nameOf(target)}`),
    ...[...removedNodes].map((node) => `node ${nameOf(node)} removed from ${nameOf(target)}`),
  ];
}

/** When something was drawn or how long it took differs from load to load; whose it is does not. */
const OF_TIME = new Set([
  'longtask',
  'long-animation-frame',
  'event',
  'first-input',
  'layout-shift',
  'paint',
  'largest-contentful-paint',
]);
const OF_AN_EXTENSION = /-extension:|dateline-/i;

function sightsIn(entry: PerformanceEntry): string[] {
  const { entryType, name } = entry;
  return [
    ...(OF_TIME.has(entryType) ? [] : [`entry ${entryType} ${name}`]),
    ...(OF_AN_EXTENSION.test(JSON.stringify(entry)) ? [`entry ${entryType} names an extension`] : []),
  ];
}

export function watchDocument(): void {
  unseen(() => {
    const changes = new MutationObserver((records) => see(() => records.flatMap(sightsOf)));
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const log = new PerformanceObserver((list) => see(() => list.getEntries().flatMap(sightsIn)));
    for (const type of PerformanceObserver.supportedEntryTypes) log.observe({ type, buffered: true });
  });
}
