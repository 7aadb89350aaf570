/** Listens, in the capture phase of the window, to every event that has a name. */
import { see, unseen } from './sights.ts';

/** Names that no `on…` property tells: of extensions and their toolkits, and of what talks to pages. */
const MADE_UP = [
  'wxt:content-script-started',
  'wxt:locationchange',
  'content-script',
  'extension',
  'dateline',
  'ready',
];
const UNLISTED = ['DOMContentLoaded', 'focusin', 'focusout', 'DOMActivate'];

function namesOf(object: object): string[] {
  const names: string[] = [];
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null)
    names.push(...Object.getOwnPropertyNames(owner));
  return names.filter((name) => name.startsWith('on')).map((name) => name.slice(2));
}

function hear(event: Event): void {
  see(() => {
    const { type, isTrusted, target } = event;
    const where = target instanceof Element ? target.localName : 'window or document';
    // The browser delivers these, but a script has sent them.
    const isSent = !isTrusted || type === 'message' || type === 'storage';
    return isSent ? `event ${type} at ${where}, sent by a script` : `event ${type}`;
  });
}

interface World {
  readonly ReportingObserver?: new (
    heard: (reports: readonly { type: string }[]) => void,
    options: object,
  ) => { observe(): void };
}

export function hearEvents(): void {
  unseen(() => {
    const names = [...namesOf(window), ...namesOf(document), ...namesOf(document.documentElement)];
    for (const name of new Set([...names, ...UNLISTED, ...MADE_UP])) addEventListener(name, hear, true);
    const { ReportingObserver } = globalThis as World;
    if (!ReportingObserver) return;
    const hearReports = (reports: readonly { type: string }[]): void =>
      see(() => reports.map(({ type }) => `report of ${type}`));
    new ReportingObserver(hearReports, { buffered: true }).observe();
  });
}
