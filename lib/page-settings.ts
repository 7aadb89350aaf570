import type { PageSettings } from './messaging/protocol.ts';
import type { Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** What one page may know: whether it is annotated, and with what. Nothing about other sites. */
export function pageSettings(
  { enabled, sitesOff, kinds, scope, everyMention }: Settings,
  address: string | undefined,
): PageSettings {
  const site = siteOf(address);
  const isOn = enabled && site !== undefined && !sitesOff.includes(site);
  return { enabled: isOn, kinds, scope, everyMention };
}
