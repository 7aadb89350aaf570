import type { PageSettings } from './messaging/protocol.ts';
import type { Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** What one page may know: whether it is annotated, and how. Nothing about other sites, nothing of what is muted. */
export function pageSettings(
  { enabled, sitesOff, sitesOn, kinds, scope, everyMention, pages, look, openDelayMs }: Settings,
  address: string | undefined,
): PageSettings {
  const site = siteOf(address);
  const isOn = enabled && site !== undefined && !sitesOff.includes(site);
  const isAlways = site !== undefined && sitesOn.includes(site);
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
