import type { PageSettings } from './messaging/protocol.ts';
import type { Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** Page scripts run in no other extension's pages: it can only be the welcome page. */
const OWN_PAGE = /^(?:chrome|moz)-extension:\/\//;

/** What one page may know: whether it is annotated, and how. Nothing about other sites, nothing of what is muted. */
export function pageSettings(
  { enabled, sitesOff, sitesOn, kinds, scope, everyMention, pages, look, openDelayMs }: Settings,
  address: string | undefined,
): PageSettings {
  const site = siteOf(address);
  const isOurs = address !== undefined && OWN_PAGE.test(address);
  const isOn = enabled && (isOurs || (site !== undefined && !sitesOff.includes(site)));
  const isAlways = isOurs || (site !== undefined && sitesOn.includes(site));
  return {
    enabled: isOn,
    kinds,
    scope,
    everyMention,
    pages: isAlways ? 'all' : pages,
    look,
    openDelayMs,
  };
}
